import { parseArgs, type ParseArgsConfig } from 'node:util';
import { localDay, readDay } from '#core/text/date.ts';
import { UsageError } from './terminal.ts';

/** Options that every command takes. */
export const COMMON = {
  'data-dir': { type: 'string' },
  restore: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

/** A command's own arguments. An option that it does not know is refused, never ignored. */
export function parseCommand<const T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  return parseArgs({ args, options: { ...COMMON, ...options }, allowPositionals: true });
}

/** The one thing that a command works on. */
export function onlyOne(given: readonly string[], what: string): string {
  const [first, ...others] = given;
  if (first === undefined) throw new UsageError('terminal.missing', { what });
  if (others.length > 0) throw new UsageError('terminal.unknownCommand', { command: others.join(' ') });
  return first;
}

/** The day that validity is judged against, `YYYY-MM-DD`: the one that is given, else the machine's own. */
export function dayOf(given: string | undefined, now: Date = new Date()): string {
  if (given === undefined) return localDay(now);
  if (readDay(given) !== given) throw new UsageError('terminal.notADay', { found: given });
  return given;
}
