import type { WorkspaceInfo } from '#core/api/contract.ts';
import type { Result } from '#core/api/errors.ts';

/** An answer as this host gives it: paths on this machine are nothing for a browser, so the data folder is left blank. */
export function withoutPaths(call: string, result: Result<unknown>): Result<unknown> {
  if (call !== 'workspace.info' || !result.ok) return result;
  const info = result.value as WorkspaceInfo;
  return { ok: true, value: { ...info, dataFolder: '' } };
}
