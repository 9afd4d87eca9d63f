import { EventEmitter } from 'node:events';
import { vi } from 'vitest';
import type { BackendOptions, ServedBackend, ToBackend } from '#main/port/messages.ts';
import { backendInProcess } from '#test/support/backend-in-process.ts';

/**
 * Stands in for Electron's module, as far as the desktop host uses it: it records what it is told, and lets a test be the
 * system, the page and the person.
 */

type Listener = (...given: never[]) => unknown;

class FakeContents extends EventEmitter {
  windowOpen: (() => { action: string }) | null = null;
  readonly sent: unknown[][] = [];
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.windowOpen = handler;
  }
  send(...message: unknown[]): void {
    this.sent.push(message);
  }
}

export class BrowserWindow extends EventEmitter {
  static windows: BrowserWindow[] = [];
  static getAllWindows(): BrowserWindow[] {
    return BrowserWindow.windows;
  }
  readonly webContents = new FakeContents();
  readonly options: Record<string, unknown>;
  readonly done: string[] = [];
  loaded = '';
  minimised = false;

  constructor(options: Record<string, unknown>) {
    super();
    this.options = options;
    BrowserWindow.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  loadURL(address: string): Promise<void> {
    this.loaded = address;
    return Promise.resolve();
  }
  show = () => void this.done.push('show');
  maximize = () => void this.done.push('maximize');
  restore = () => void this.done.push('restore');
  focus = () => void this.done.push('focus');
  isMinimized = () => this.minimised;
}

class FakeApp extends EventEmitter {
  setPath = vi.fn();
  requestSingleInstanceLock = vi.fn(() => true);
  whenReady = vi.fn(() => Promise.resolve());
  getLocale = vi.fn(() => 'nb');
  quit = vi.fn();
  exit = vi.fn();
}
export const app = new FakeApp();

export const session = {
  defaultSession: {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
  },
};

/** The page's side of the calls: what `ipcRenderer.invoke` does from a frame. */
export const ipcMain = {
  handlers: new Map<string, Listener>(),
  handle(channel: string, listener: Listener): void {
    ipcMain.handlers.set(channel, listener);
  },
  invoke(channel: string, senderFrame: unknown, ...given: unknown[]): Promise<unknown> {
    const handler = ipcMain.handlers.get(channel) as ((...all: unknown[]) => Promise<unknown>) | undefined;
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return handler({ senderFrame }, ...given);
  },
};

export const protocol = {
  schemes: [] as unknown[],
  handlers: new Map<string, (request: Request) => Promise<Response>>(),
  registerSchemesAsPrivileged(schemes: unknown[]): void {
    protocol.schemes.push(...schemes);
  },
  handle(scheme: string, handler: (request: Request) => Promise<Response>): void {
    protocol.handlers.set(scheme, handler);
  },
};

export const dialog = {
  showOpenDialog: vi.fn<(options: unknown) => Promise<{ canceled: boolean; filePaths: string[] }>>(),
  showSaveDialog: vi.fn<(options: unknown) => Promise<{ canceled: boolean; filePath: string }>>(),
  showMessageBox: vi.fn<(options: unknown) => Promise<{ response: number }>>(),
  showErrorBox: vi.fn<(title: string, text: string) => void>(),
};

export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: vi.fn<(template: unknown) => void>(),
};

export const screen = { getPrimaryDisplay: vi.fn(() => ({ workAreaSize: { width: 1920, height: 1040 } })) };

/** The backend's process. */
class FakeUtility extends EventEmitter {
  readonly received: ToBackend[] = [];
  readonly postMessage: (message: ToBackend) => void;
  readonly kill: () => void;

  constructor() {
    super();
    const { process, exit } = backendInProcess((options) => utilityProcess.create(options));
    process.onMessage((message) => this.emit('message', message));
    process.onExit(() => this.emit('exit'));
    this.kill = exit;
    this.postMessage = (message) => {
      this.received.push(message);
      process.post(message);
    };
  }
}

export const utilityProcess = {
  started: [] as FakeUtility[],
  /** Set by a test: the backend that starts. */
  create: (_options: BackendOptions): ServedBackend => {
    throw new Error('no backend is set up');
  },
  fork(_file: string): FakeUtility {
    const backend = new FakeUtility();
    utilityProcess.started.push(backend);
    return backend;
  },
};
