/** A module or group of modules as it is read, "A1-A3" with an en dash. */
export function moduleName(code: string): string {
  return code.replaceAll('-', '–');
}
