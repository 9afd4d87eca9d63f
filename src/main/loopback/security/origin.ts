/** Whether a request comes from our page. A program without an origin is let through to the token. */
export function isOwnOrigin(header: string | undefined, port: number): boolean {
  return header === undefined || header === `http://127.0.0.1:${port}`;
}
