import { inspect } from 'node:util';
import { userInfo } from 'node:os';
import { v7 } from 'uuid';
import type { Clock, Ids, Log } from './services/ports.ts';

/** The world outside, as the roots hand it to the backend. */

export const systemClock: Clock = { now: () => new Date().toISOString() };

export const uuids: Ids = { next: () => v7() };

export const stderrLog: Log = {
  info: () => undefined,
  error(message, cause) {
    process.stderr.write(`${message}\n`);
    if (cause !== undefined) process.stderr.write(`${cause instanceof Error ? cause.stack : inspect(cause)}\n`);
  },
};

/** The person's name on this machine, for the log of changes. */
export function currentUser(): string {
  try {
    return userInfo().username;
  } catch {
    // A machine without an entry for its own user, as some containers are.
    return '';
  }
}
