import { randomBytes } from 'node:crypto';
import type { Bundle } from './bundle.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { CSP_NONCE } from './csp-nonce.ts';

export interface PageResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** On every response of every host. */
export const HARDENING: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** A file of the bundle, or 404. Each response has a nonce of its own, which the page finds in its markup. */
export async function servePage(bundle: Bundle, path: string): Promise<PageResponse> {
  const nonce = randomBytes(16).toString('base64');
  const headers = { ...HARDENING, 'content-security-policy': contentSecurityPolicy(nonce) };
  const file = await bundle.read(path);
  if (file === null) return { status: 404, headers, body: new Uint8Array() };
  const isPage = file.type.startsWith('text/html');
  const bytes = isPage ? Buffer.from(file.bytes.toString('utf8').replaceAll(CSP_NONCE, nonce)) : file.bytes;
  return { status: 200, headers: { ...headers, 'content-type': file.type }, body: new Uint8Array(bytes) };
}
