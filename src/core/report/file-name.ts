const MAX_LENGTH = 150;

/**
 * A file name that Windows, macOS and Linux all take: without their forbidden characters, without what turns letters around, without dots or
 * spaces at its end, and not one of the names that Windows keeps for devices.
 * @param extension with its dot
 */
export function safeFileName(name: string, extension: string): string {
  const clean = name
    .replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  let kept = '';
  for (const character of clean) {
    if (kept.length + character.length > MAX_LENGTH) break;
    kept += character;
  }
  const stem = kept.replace(/^[. ]+|[. ]+$/g, '') || 'byggklima';
  return `${/^(con|prn|aux|nul|com\d|lpt\d)$/i.test(stem) ? `${stem}_` : stem}${extension}`;
}

/** As {@link safeFileName}, of a whole name that somebody else gave a file: its extension stays, however long the name is. */
export function safeNameOfFile(name: string): string {
  const extension = /\.[\p{L}\p{N}]{1,10}$/u.exec(name)?.[0] ?? '';
  return safeFileName(name.slice(0, name.length - extension.length), extension);
}
