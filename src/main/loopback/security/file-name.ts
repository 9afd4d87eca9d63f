const MAX_LENGTH = 255;

/** The last part of a given name, without what a header or a file system would trip over. It is shown, never opened. */
export function plainFileName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  return last.replaceAll(/\p{C}/gu, '').trim().slice(0, MAX_LENGTH) || 'file';
}

/** Makes a browser save a response under a name, whatever letters it has, and never show it. */
export function asAttachment(name: string): string {
  const ascii = plainFileName(name).replaceAll(/[^ -~]|["%\\]/g, '_');
  const encoded = encodeURIComponent(plainFileName(name)).replaceAll(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
