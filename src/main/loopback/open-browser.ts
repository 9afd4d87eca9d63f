import { spawn } from 'node:child_process';

/** Opens an address in the person's own browser. Where that cannot be done, the printed address is what is left. */
export function openBrowser(address: string): void {
  const [command, ...args] = openCommand(process.platform, address);
  if (command === undefined) return;
  const opened = spawn(command, args, { stdio: 'ignore', detached: true });
  opened.on('error', () => undefined);
  opened.unref();
}

export function openCommand(platform: string, address: string): readonly string[] {
  switch (platform) {
    case 'win32':
      // `explorer` takes the address as one argument; `cmd /c start` would read the `&` and `^` in it.
      return ['explorer.exe', address];
    case 'darwin':
      return ['open', address];
    default:
      return ['xdg-open', address];
  }
}
