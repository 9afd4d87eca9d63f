import { api } from './api.ts';

const LONGEST_SEARCH = 200;

/** As much of a text as a search takes. */
export function searchText(text: string): string {
  return text.slice(0, LONGEST_SEARCH);
}

/**
 * The first declarations that a text finds, and how many there are.
 * @param today `YYYY-MM-DD`
 */
export async function searchLibrary(text: string, limit: number, today: string) {
  const wanted = { text: searchText(text), today, limit };
  const { rows, total } = await api.call('declarations.search', wanted);
  return { found: rows.map(({ declaration }) => declaration), total };
}
