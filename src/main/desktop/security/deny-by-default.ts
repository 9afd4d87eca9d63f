import { app, session } from 'electron';
import { isOwnAddress } from './navigation.ts';
import { isPermissionGranted } from './permissions.ts';

/** Every page that ever opens stays where it is: no other address, no new window, no embedded page. Set before the first one. */
export function denyNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-frame-navigate', (navigation) => {
      if (!navigation.isMainFrame || !isOwnAddress(navigation.url)) navigation.preventDefault();
    });
    contents.on('will-redirect', (navigation) => navigation.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

export function denyPermissions(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(isPermissionGranted(permission)),
  );
  defaultSession.setPermissionCheckHandler((_contents, permission) => isPermissionGranted(permission));
  defaultSession.setDevicePermissionHandler(() => false);
}
