/**
 * What the page may load and do, the same in every host: its own files, pictures that it draws itself, and style elements
 * that carry this response's nonce (emotion makes them as components appear). Nothing remote, nothing inline, no frames.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `font-src 'self'`,
    `img-src 'self' data: blob:`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}
