/** The page's own address. The scheme serves static files only; calls go through `ipcMain.handle`, which knows its sender. */
export const APP_ORIGIN = 'app://byggklima';
export const APP_ADDRESS = `${APP_ORIGIN}/`;

/** Whether an address is our page: our scheme, our host, and nothing that only looks like it. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === 'app:' && host === 'byggklima' && username === '' && password === '';
}
