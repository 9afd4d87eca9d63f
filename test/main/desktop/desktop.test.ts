import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as errors from '#core/api/errors.ts';
import type { BackendEvent } from '#core/api/events.ts';
import { createShelf } from '#main/api/shelf.ts';
import type { BackendOptions, ServedBackend } from '#main/port/messages.ts';
import type * as fakeElectron from './fake-electron.ts';
import { echoingBackend } from '#test/support/backend-in-process.ts';

/** The desktop host's wiring, with Electron's module replaced by a stand-in (`vitest.config.ts`). */

const ARGV = process.argv;
const PAGE = { url: 'app://byggklima/', parent: null };
let folder: string;
let language: 'nb' | 'en';
/** The class that the program of this start knows; a start has modules of its own. */
let AppError: typeof errors.AppError;
let emit: (event: BackendEvent) => void;

function backend(part: Partial<ServedBackend> = {}): ServedBackend {
  const echoing = echoingBackend();
  return {
    ...echoing,
    dispatch: (name, input) =>
      name === 'settings.get' ? Promise.resolve({ ok: true, value: { language } }) : echoing.dispatch(name, input),
    onEvent(listener) {
      emit = listener;
      return () => undefined;
    },
    ...part,
  };
}

type Electron = typeof fakeElectron;

/** Starts the program afresh, as the system would; `prepare` is what the system and the person will answer. */
async function start(
  create: (options: BackendOptions) => ServedBackend = () => backend(),
  prepare: (electron: Electron) => void = () => undefined,
) {
  vi.resetModules();
  ({ AppError } = await import('#core/api/errors.ts'));
  const electron = await import('./fake-electron.ts');
  electron.utilityProcess.create = create;
  process.argv = ['electron', '.', '--data-dir', folder];
  prepare(electron);
  await import('#main/index.ts');
  return electron;
}

/** As {@link start}, and waits until the window is open. */
async function open(create?: (options: BackendOptions) => ServedBackend) {
  const electron = await start(create);
  await expect.poll(() => electron.BrowserWindow.windows.length).toBe(1);
  const [window] = electron.BrowserWindow.windows;
  if (!window) throw new Error('no window');
  return { ...electron, window };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'byggklima-desktop-'));
  language = 'nb';
});
afterEach(() => {
  process.argv = ARGV;
  rmSync(folder, { recursive: true, force: true });
});

describe('the window', () => {
  it('shows the page in a sandbox, apart from Node', async () => {
    const { window } = await open();
    expect(window.loaded).toBe('app://byggklima/');
    expect(window.options['webPreferences']).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      preload: expect.stringMatching(/preload[/\\]index\.cjs$/),
    });
  });

  it('goes nowhere else: no other page, no new window, no page inside it', async () => {
    const { window } = await open();
    const stopped = (event: string, details: object) => {
      const navigation = { preventDefault: vi.fn(), ...details };
      window.webContents.emit(event, navigation);
      return navigation.preventDefault.mock.calls.length > 0;
    };
    expect(stopped('will-frame-navigate', { url: 'app://byggklima/#/x', isMainFrame: true })).toBe(false);
    expect(stopped('will-frame-navigate', { url: 'https://example.com/', isMainFrame: true })).toBe(true);
    expect(stopped('will-frame-navigate', { url: 'app://byggklima/', isMainFrame: false })).toBe(true);
    expect(stopped('will-redirect', { url: 'app://byggklima/' })).toBe(true);
    expect(stopped('will-attach-webview', {})).toBe(true);
    expect(window.webContents.windowOpen?.()).toEqual({ action: 'deny' });
  });

  it('is refused what it may ask of the system, but for writing to the clipboard', async () => {
    const { session } = await open();
    const [ask] = session.defaultSession.setPermissionRequestHandler.mock.calls[0] ?? [];
    const answer = vi.fn();
    ask(null, 'media', answer);
    ask(null, 'clipboard-sanitized-write', answer);
    expect(answer.mock.calls).toEqual([[false], [true]]);
    const [check] = session.defaultSession.setPermissionCheckHandler.mock.calls[0] ?? [];
    expect(check(null, 'geolocation')).toBe(false);
    const [device] = session.defaultSession.setDevicePermissionHandler.mock.calls[0] ?? [];
    expect(device()).toBe(false);
  });

  it('fills a small laptop, and leaves room around it on a large screen', async () => {
    const { openingSize } = await import('#main/desktop/opening-size.ts');
    expect(openingSize({ width: 1366, height: 728 })).toMatchObject({ width: 1366, height: 728, fills: true });
    expect(openingSize({ width: 2560, height: 1400 })).toMatchObject({ width: 1440, height: 900, fills: false });
    expect(openingSize({ width: 800, height: 560 })).toMatchObject({ minWidth: 800, minHeight: 560, fills: true });
  });

  it('comes forward when the program is started a second time', async () => {
    const { app, window } = await open();
    window.minimised = true;
    app.emit('second-instance');
    expect(window.done).toEqual(['restore', 'focus']);
  });
});

describe('a second start', () => {
  it('ends at once when the first one holds the data folder', async () => {
    const electron = await start(undefined, ({ app }) => app.requestSingleInstanceLock.mockReturnValue(false));
    expect(electron.app.quit).toHaveBeenCalled();
    expect(electron.app.setPath).toHaveBeenCalledWith('userData', join(folder, 'window'));
    expect(electron.utilityProcess.started).toEqual([]);
  });
});

describe('the page’s own scheme', () => {
  it('serves the built page under the strict policy', async () => {
    const { protocol } = await open();
    const serve = protocol.handlers.get('app');
    const page = await serve?.(new Request('app://byggklima/'));
    expect(page?.status).toBe(200);
    expect(page?.headers.get('content-security-policy')).toContain(`default-src 'none'`);
    expect((await serve?.(new Request('app://byggklima/../../package.json')))?.status).toBe(404);
    expect((await serve?.(new Request('app://evil/')))?.status).toBe(403);
    expect((await serve?.(new Request('app://byggklima/', { method: 'POST' })))?.status).toBe(403);
  });
});

describe('a call from the page', () => {
  it('reaches the backend and brings its answer', async () => {
    const { ipcMain } = await open();
    expect(await ipcMain.invoke('call', PAGE, 'projects.get', { id: 'p1' })).toEqual({
      ok: true,
      value: { name: 'projects.get', input: { id: 'p1' } },
    });
  });

  it.each([
    ['another page', { url: 'https://example.com/', parent: null }],
    ['a frame inside the page', { url: 'app://byggklima/', parent: PAGE }],
    ['a frame that is gone', null],
  ])('is refused from %s, on every channel', async (_name, frame) => {
    const { ipcMain, dialog, utilityProcess } = await open();
    const before = utilityProcess.started[0]?.received.length;
    for (const channel of ipcMain.handlers.keys()) {
      expect(await ipcMain.invoke(channel, frame, 'projects.list', {})).toEqual({
        ok: false,
        code: 'unauthorised',
        params: {},
      });
    }
    expect(ipcMain.handlers.size).toBe(4);
    expect(dialog.showOpenDialog).not.toHaveBeenCalled();
    expect(utilityProcess.started[0]?.received).toHaveLength(before ?? 0);
  });

  it.each([
    ['call', [42, {}]],
    ['openFile', ['../../etc/passwd']],
    ['putFile', ['a.csv', 'not bytes']],
    ['saveFile', [{ file: 'x', name: 'y', path: '/etc/passwd' }]],
  ])('%s that is not what a page of ours sends is an error, not a crash', async (channel, given) => {
    const { ipcMain } = await open();
    expect(await ipcMain.invoke(channel, PAGE, ...given)).toMatchObject({ ok: false, code: 'internal' });
  });
});

describe('files', () => {
  it('come in through the system’s dialog as a handle and a name, without their path', async () => {
    const file = join(folder, 'mengder.csv');
    writeFileSync(file, 'a;b');
    const { ipcMain, dialog, utilityProcess } = await open();
    dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: [file] });
    const opened = await ipcMain.invoke('openFile', PAGE, 'declarations');
    expect(opened).toEqual({ ok: true, value: { upload: expect.any(String), name: 'mengder.csv' } });
    expect(dialog.showOpenDialog.mock.calls[0]?.[0]).toMatchObject({
      filters: [{ name: 'Miljødeklarasjoner og regneark', extensions: expect.arrayContaining(['csv', 'xml', 'epb']) }],
    });
    expect(utilityProcess.started[0]?.received.at(-1)).toMatchObject({ type: 'put', name: 'mengder.csv' });
  });

  it('that the person does not choose are nothing', async () => {
    const { ipcMain, dialog } = await open();
    dialog.showOpenDialog.mockResolvedValue({ canceled: true, filePaths: [] });
    expect(await ipcMain.invoke('openFile', PAGE, 'package')).toEqual({ ok: true, value: null });
  });

  it('that cannot be read say so by name', async () => {
    const { ipcMain, dialog } = await open();
    dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: [join(folder, 'gone.csv')] });
    expect(await ipcMain.invoke('openFile', PAGE, 'declarations')).toEqual({
      ok: false,
      code: 'file-not-readable',
      params: { file: 'gone.csv' },
    });
  });

  it('go out where the person says, once', async () => {
    const shelf = createShelf();
    const made = { file: shelf.put('rapport.xlsx', new Uint8Array([80, 75])), name: 'rapport.xlsx' };
    const { ipcMain, dialog } = await open(() => backend({ shelf }));
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' });
    expect(await ipcMain.invoke('saveFile', PAGE, made)).toEqual({ ok: true, value: false });
    const target = join(folder, 'ut.xlsx');
    dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: target });
    expect(await ipcMain.invoke('saveFile', PAGE, made)).toEqual({ ok: true, value: true });
    expect([...readFileSync(target)]).toEqual([80, 75]);
    expect(await ipcMain.invoke('saveFile', PAGE, made)).toMatchObject({ ok: false, code: 'not-found' });
  });

  it('that cannot be written say so by name, and are written elsewhere without being made again', async () => {
    const shelf = createShelf();
    const made = { file: shelf.put('rapport.xlsx', new Uint8Array([80, 75])), name: 'rapport.xlsx' };
    const { ipcMain, dialog } = await open(() => backend({ shelf }));
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: join(folder, 'no', 'folder', 'ut.xlsx') });
    expect(await ipcMain.invoke('saveFile', PAGE, made)).toEqual({
      ok: false,
      code: 'folder-missing',
      params: { file: 'ut.xlsx' },
    });
    const target = join(folder, 'annet.xlsx');
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: target });
    expect(await ipcMain.invoke('saveFile', PAGE, made)).toEqual({ ok: true, value: true });
    expect([...readFileSync(target)]).toEqual([80, 75]);
  });
});

interface Item {
  readonly label?: string;
  readonly click?: () => void;
  readonly submenu?: readonly Item[];
}

describe('the menu', () => {
  it('undoes through the page’s own actions', async () => {
    const { Menu, window } = await open();
    const menu = Menu.setApplicationMenu.mock.lastCall?.[0] as readonly Item[];
    const edit = menu.find(({ label }) => label === '&Rediger')?.submenu ?? [];
    edit.find(({ label }) => label === 'Angre')?.click?.();
    edit.find(({ label }) => label === 'Gjør om')?.click?.();
    expect(window.webContents.sent).toEqual([
      ['event', { type: 'action', action: 'undo' }],
      ['event', { type: 'action', action: 'redo' }],
    ]);
  });

  it('speaks the language that the person chooses', async () => {
    const { Menu, ipcMain } = await open();
    language = 'en';
    await ipcMain.invoke('call', PAGE, 'settings.set', { language });
    const menu = Menu.setApplicationMenu.mock.lastCall?.[0] as readonly Item[];
    expect(menu.map(({ label }) => label).filter(Boolean)).toEqual(['&File', '&Edit', '&View', '&Window']);
  });
});

describe('the backend', () => {
  it('tells its events to the window, and so does its end', async () => {
    const { window, utilityProcess } = await open();
    emit({ type: 'progress', job: 'j1', done: 1, total: 2 });
    await expect.poll(() => window.webContents.sent.length).toBe(1);
    utilityProcess.started[0]?.kill();
    await expect.poll(() => window.webContents.sent.at(-1)).toEqual(['event', { type: 'connection', state: 'lost' }]);
  });

  it('closes its workspace before the program ends', async () => {
    const close = vi.fn();
    const { app } = await open(() => backend({ close }));
    const quit = { preventDefault: vi.fn() };
    app.emit('will-quit', quit);
    await expect.poll(() => app.exit.mock.calls.length).toBe(1);
    expect(quit.preventDefault).toHaveBeenCalled();
    expect(close).toHaveBeenCalledOnce();
  });

  it('that cannot start is explained in a dialog, and the program ends', async () => {
    const { app, dialog, BrowserWindow } = await start(() => {
      throw new AppError('workspace-in-use', { folder });
    });
    await expect.poll(() => app.exit.mock.calls).toEqual([[1]]);
    expect(dialog.showErrorBox).toHaveBeenCalledWith(
      'Byggklima kunne ikke starte',
      expect.stringContaining(`${folder} er åpen`),
    );
    expect(BrowserWindow.windows).toEqual([]);
  });

  it('that finds its workspace damaged starts from the newest backup, if the person wants it', async () => {
    const given: (string | undefined)[] = [];
    const create = ({ restore }: BackendOptions) => {
      given.push(restore);
      if (restore === undefined) throw new AppError('workspace-damaged', { file: 'w.db', backup: 'workspace 1.db' });
      return backend();
    };
    const electron = await start(create, ({ dialog }) => dialog.showMessageBox.mockResolvedValue({ response: 0 }));
    await expect.poll(() => electron.BrowserWindow.windows.length).toBe(1);
    expect(given).toEqual([undefined, 'workspace 1.db']);
  });
});
