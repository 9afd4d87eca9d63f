/** Bytes in UTF-8, by which file systems count 255: with the extension there is still room for what a program puts beside a name. */
const MAX_BYTES = 150;

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
  let bytes = 0;
  for (const character of clean) {
    bytes += bytesOf(character);
    if (bytes > MAX_BYTES) break;
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

/** Of one character in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
