import type { z } from 'zod';
import type { Store } from './ports.ts';

/** What was remembered under a name; null where nothing was, or something that this program does not understand. */
export function kept<T>(store: Store, name: string, schema: z.ZodType<T>): T | null {
  const stored = store.remembered(name);
  if (stored === null) return null;
  const read = schema.safeParse(JSON.parse(stored));
  return read.success ? read.data : null;
}

export function keep(store: Store, name: string, value: unknown): void {
  store.remember(name, JSON.stringify(value));
}
