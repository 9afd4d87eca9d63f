const STORED_AS = 'byggklima-token';
const IN_ADDRESS = /^#token=([A-Za-z0-9_-]{43})$/;

/**
 * The token that this page may call with: taken from the address (`#token=…`), which it then leaves, and kept for a
 * reload of the same tab. Null in a page that was opened without one; its calls are refused.
 */
export function takeToken(page: Pick<Window, 'location' | 'history' | 'sessionStorage'>): string | null {
  const given = IN_ADDRESS.exec(page.location.hash)?.[1];
  if (given === undefined) return page.sessionStorage.getItem(STORED_AS);
  page.sessionStorage.setItem(STORED_AS, given);
  page.history.replaceState(null, '', page.location.pathname);
  return given;
}
