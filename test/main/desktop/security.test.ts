import { describe, expect, it } from 'vitest';
import { APP_ADDRESS, isOwnAddress } from '#main/desktop/security/navigation.ts';
import { isPermissionGranted } from '#main/desktop/security/permissions.ts';
import { isOwnSender } from '#main/desktop/security/sender.ts';

const FOREIGN = [
  '',
  'about:blank',
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:app://byggklima/5a0f',
  'file:///etc/passwd',
  'file://byggklima/index.html',
  'http://byggklima/',
  'https://byggklima/',
  'https://example.com/',
  'http://127.0.0.1:40123/',
  'ws://byggklima/',
  'app:',
  'app:byggklima/',
  'app:///index.html',
  'app://evil/',
  'app://byggklima.evil/',
  'app://byggklima@evil/',
  'app://evil@byggklima/',
  'app://user:secret@byggklima/',
  'app://byggklima:8080/',
  'app://byggklima%2eevil/',
  'app://evil/app://byggklima/',
  'app://bygg\u200Bklima/',
  'xapp://byggklima/',
  'apps://byggklima/',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'view-source:app://byggklima/',
  'filesystem:app://byggklima/temporary/',
  '\\\\server\\share',
];

describe('an address', () => {
  it.each([APP_ADDRESS, 'app://byggklima/index.html', 'app://byggklima/#/project/1', 'APP://byggklima/'])(
    '%s is the page’s own',
    (address) => {
      expect(isOwnAddress(address)).toBe(true);
    },
  );

  it.each(FOREIGN)('%j is not the page’s own', (address) => {
    expect(isOwnAddress(address)).toBe(false);
  });
});

describe('a call', () => {
  it('is answered when it comes from the page itself', () => {
    expect(isOwnSender({ senderFrame: { url: APP_ADDRESS, parent: null } })).toBe(true);
  });

  it('is refused from a frame inside the page, even of the same address', () => {
    expect(isOwnSender({ senderFrame: { url: APP_ADDRESS, parent: { url: APP_ADDRESS } } })).toBe(false);
  });

  it('is refused from a frame that is gone', () => {
    expect(isOwnSender({ senderFrame: null })).toBe(false);
  });

  it.each(FOREIGN)('is refused from %j', (url) => {
    expect(isOwnSender({ senderFrame: { url, parent: null } })).toBe(false);
  });
});

describe('a permission', () => {
  it('is given to put text on the clipboard', () => {
    expect(isPermissionGranted('clipboard-sanitized-write')).toBe(true);
  });

  it.each([
    'clipboard-read',
    'media',
    'geolocation',
    'notifications',
    'midi',
    'pointerLock',
    'fullscreen',
    'openExternal',
    'fileSystem',
    'usb',
    'hid',
    'serial',
    'display-capture',
    'local-fonts',
    'unknown',
    '',
  ])('is not given for %j', (permission) => {
    expect(isPermissionGranted(permission)).toBe(false);
  });
});
