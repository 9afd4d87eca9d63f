/** Whether a path says by itself where it is, on Windows (`K:\felles`, `\\tjener\felles`) or elsewhere (`/mnt/felles`). */
export function isAbsolutePath(path: string): boolean {
  return /^(?:[A-Za-z]:[\\/]|\\\\|\/)/.test(path);
}
