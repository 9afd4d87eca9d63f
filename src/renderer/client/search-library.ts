import { api } from './api.ts';

/** The longest text that a search takes. */
const LONGEST_SEARCH = 200;

/**
 * The first declarations that a text finds, and how many there are.
 * @param today `YYYY-MM-DD`
 */
export async function searchLibrary(text: string, limit: number, today: string) {
  const wanted = { text: text.slice(0, LONGEST_SEARCH), today, limit };
  const { rows, total } = await api.call('declarations.search', wanted);
  return { found: rows.map(({ declaration }) => declaration), total };
}
