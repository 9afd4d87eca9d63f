import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { HostEvent } from '#core/api/bridge.ts';
import type { Translate } from '#core/text/text.ts';

/** The native menu. Undo and redo are the program's own: they go to the page as actions, not to the text field in focus. */
export function setMenu(t: Translate, tell: (event: HostEvent) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(t, process.platform, tell)));
}

export function menuTemplate(
  t: Translate,
  platform: string,
  tell: (event: HostEvent) => void,
): MenuItemConstructorOptions[] {
  const act = (action: 'undo' | 'redo') => () => tell({ type: 'action', action });
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: t('desktop.file'),
      submenu: [
        platform === 'darwin'
          ? { label: t('desktop.closeWindow'), role: 'close' }
          : { label: t('desktop.quit'), role: 'quit' },
      ],
    },
    {
      label: t('desktop.edit'),
      submenu: [
        // The page listens to the same keys, so the menu shows them and does not take them.
        { label: t('desktop.undo'), accelerator: 'CmdOrCtrl+Z', registerAccelerator: false, click: act('undo') },
        { label: t('desktop.redo'), accelerator: 'CmdOrCtrl+Y', registerAccelerator: false, click: act('redo') },
        { type: 'separator' },
        { label: t('desktop.cut'), role: 'cut' },
        { label: t('desktop.copy'), role: 'copy' },
        { label: t('desktop.paste'), role: 'paste' },
        { label: t('desktop.selectAll'), role: 'selectAll' },
      ],
    },
    {
      label: t('desktop.view'),
      submenu: [
        { label: t('desktop.zoomIn'), role: 'zoomIn' },
        { label: t('desktop.zoomOut'), role: 'zoomOut' },
        { label: t('desktop.zoomReset'), role: 'resetZoom' },
        { type: 'separator' },
        { label: t('desktop.fullScreen'), role: 'togglefullscreen' },
        { label: t('desktop.reload'), role: 'reload' },
      ],
    },
    {
      label: t('desktop.window'),
      submenu: [
        { label: t('desktop.minimise'), role: 'minimize' },
        { label: t('desktop.closeWindow'), role: 'close' },
      ],
    },
  ];
}
