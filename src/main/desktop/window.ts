import { BrowserWindow, screen } from 'electron';
import type { HostEvent } from '#core/api/bridge.ts';
import { APP_ADDRESS } from './security/navigation.ts';
import { openingSize } from './opening-size.ts';

/** Opens the program's one window. */
export function openWindow(preload: string): BrowserWindow {
  const size = openingSize(screen.getPrimaryDisplay().workAreaSize);
  const window = new BrowserWindow({
    ...size,
    show: false,
    title: 'Byggklima',
    webPreferences: { preload, contextIsolation: true, sandbox: true, nodeIntegration: false, spellcheck: false },
  });
  window.once('ready-to-show', () => {
    if (size.fills) window.maximize();
    window.show();
  });
  void window.loadURL(APP_ADDRESS);
  return window;
}

/** Brings the window forward when the program is started a second time. */
export function focusWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

export function tellWindows(event: HostEvent): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send('event', event);
}
