const MAX_LENGTH = 150;

/**
 * A file name that Windows, macOS and Linux all take: without their forbidden characters, without dots or spaces at its end,
 * and not one of the names that Windows keeps for devices.
 * @param extension with its dot
 */
export function safeFileName(name: string, extension: string): string {
  const clean = name
    .replace(/[\p{Cc}\p{Cs}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  let kept = '';
  for (const character of clean) {
    if (kept.length + character.length > MAX_LENGTH) break;
    kept += character;
  }
  const stem = kept.replace(/^\.+|[. ]+$/g, '') || 'byggklima';
  return `${/^(con|prn|aux|nul|com\d|lpt\d)$/i.test(stem) ? `${stem}_` : stem}${extension}`;
}
