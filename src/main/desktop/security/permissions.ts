/** What the page may ask of the system: to put text and pictures on the clipboard. Camera, position, devices and all else are refused. */
export function isPermissionGranted(permission: string): boolean {
  return permission === 'clipboard-sanitized-write';
}
