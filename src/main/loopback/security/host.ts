/** Whether the Host header is exactly the address we listen on: a foreign name that resolves here is somebody else's page. */
export function isOwnHost(header: string | undefined, port: number): boolean {
  return header === `127.0.0.1:${port}`;
}
