import type { Method } from '../project/method.ts';

/** Whether the method's parts include a code; a code that is missing or coarser than they are does not tell. */
export function scopeOf(element: string | null, method: Method): 'inside' | 'outside' | 'uncertain' {
  const parts = method.elements;
  if (parts === null) return 'inside';
  if (element === null) return 'uncertain';
  if (parts.some((prefix) => element.startsWith(prefix))) return 'inside';
  return parts.some((prefix) => prefix.startsWith(element)) ? 'uncertain' : 'outside';
}
