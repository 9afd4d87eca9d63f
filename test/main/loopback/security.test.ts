import { describe, expect, it } from 'vitest';
import { openCommand } from '#main/loopback/open-browser.ts';
import { routeOf } from '#main/loopback/route.ts';
import { isContentType } from '#main/loopback/security/content-type.ts';
import { asAttachment, plainFileName } from '#main/loopback/security/file-name.ts';
import { isOwnHost } from '#main/loopback/security/host.ts';
import { isOwnOrigin } from '#main/loopback/security/origin.ts';
import { withoutPaths } from '#main/loopback/security/private-answer.ts';
import { isAuthorised, newToken } from '#main/loopback/security/token.ts';

const PORT = 40123;

describe('the Host header', () => {
  it('is ours when it is exactly the address that we listen on', () => {
    expect(isOwnHost('127.0.0.1:40123', PORT)).toBe(true);
  });

  it.each([
    undefined,
    '',
    '127.0.0.1',
    '127.0.0.1:40124',
    '127.0.0.1:401230',
    '127.0.0.1:40123.',
    ' 127.0.0.1:40123',
    '127.0.0.1:40123, evil.example',
    'localhost:40123',
    '[::1]:40123',
    '0.0.0.0:40123',
    '127.1:40123',
    '127.0.0.1.evil.example:40123',
    'evil.example',
    'evil.example:40123',
    'user@127.0.0.1:40123',
    '2130706433:40123',
  ])('is not ours as %j', (header) => {
    expect(isOwnHost(header, PORT)).toBe(false);
  });
});

describe('the Origin header', () => {
  it('is ours when it is the page’s own, and left out by a program that has none', () => {
    expect(isOwnOrigin('http://127.0.0.1:40123', PORT)).toBe(true);
    expect(isOwnOrigin(undefined, PORT)).toBe(true);
  });

  it.each([
    '',
    'null',
    'http://127.0.0.1',
    'http://127.0.0.1:40124',
    'http://127.0.0.1:40123/',
    'https://127.0.0.1:40123',
    'HTTP://127.0.0.1:40123',
    'http://localhost:40123',
    'http://127.0.0.1:40123.evil.example',
    'http://127.0.0.1:40123@evil.example',
    'http://evil.example',
    'file://',
    'app://byggklima',
    'chrome-extension://abcdefghijklmnop',
    'http://127.0.0.1:40123 http://evil.example',
  ])('is not ours as %j', (header) => {
    expect(isOwnOrigin(header, PORT)).toBe(false);
  });
});

describe('the token', () => {
  const token = newToken();

  it('is 32 random bytes, new each time', () => {
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(newToken()).not.toBe(token);
  });

  it('opens as a bearer token', () => {
    expect(isAuthorised(`Bearer ${token}`, token)).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['an empty header', ''],
    ['the token alone', token],
    ['an empty token', 'Bearer '],
    ['another scheme', `Basic ${token}`],
    ['a scheme in other letters', `bearer ${token}`],
    ['two spaces', `Bearer  ${token}`],
    ['a space after it', `Bearer ${token} `],
    ['its beginning', `Bearer ${token.slice(0, -1)}`],
    ['one letter more', `Bearer ${token}A`],
    ['another token', `Bearer ${newToken()}`],
    ['other bytes of the same length', `Bearer ${'A'.repeat(token.length)}`],
    ['letters of two bytes', `Bearer ${'å'.repeat(token.length)}`],
  ])('is refused as %s', (_name, header) => {
    expect(isAuthorised(header, token)).toBe(false);
  });
});

describe('the content type', () => {
  it.each([
    ['application/json', 'application/json'],
    ['application/json; charset=utf-8', 'application/json'],
    ['Application/JSON;charset=UTF-8', 'application/json'],
    ['application/octet-stream', 'application/octet-stream'],
  ] as const)('%j is %s', (header, type) => {
    expect(isContentType(header, type)).toBe(true);
  });

  it.each([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['text/plain', 'application/json'],
    ['text/plain; application/json', 'application/json'],
    ['application/x-www-form-urlencoded', 'application/json'],
    ['multipart/form-data; boundary=x', 'application/octet-stream'],
    ['application/json-patch+json', 'application/json'],
    ['application/json; charset=utf-16', 'application/json'],
    ['application/json', 'application/octet-stream'],
    ['application/json, text/plain', 'application/json'],
  ] as const)('%j is not %s', (header, type) => {
    expect(isContentType(header, type)).toBe(false);
  });
});

describe('a request line', () => {
  it.each([
    ['GET', '/', { to: 'page', path: '/' }],
    ['HEAD', '/assets/index.js', { to: 'page', path: '/assets/index.js' }],
    ['GET', '/?x=1', { to: 'page', path: '/' }],
    ['POST', '/api/projects.get', { to: 'call', name: 'projects.get' }],
    ['POST', '/files?name=a%2Fb%20c.csv', { to: 'upload', name: 'a/b c.csv' }],
    [
      'GET',
      '/files/0b0c5c1e-7a50-4a6e-9f0c-1f6d6c7b8a90',
      { to: 'download', handle: '0b0c5c1e-7a50-4a6e-9f0c-1f6d6c7b8a90' },
    ],
    ['GET', '/events', { to: 'events' }],
  ])('%s %s asks for what it says', (method, target, route) => {
    expect(routeOf(method, target)).toEqual(route);
  });

  it.each([
    ['GET', '/api/projects.get', 405],
    ['PUT', '/api/projects.get', 405],
    ['DELETE', '/files/abc', 405],
    ['POST', '/', 405],
    ['POST', '/events', 405],
    ['OPTIONS', '/api/projects.get', 405],
    ['TRACE', '/', 405],
    [undefined, '/', 405],
    ['POST', '/api/', 404],
    ['POST', '/api/projects', 404],
    ['POST', '/api/projects.get/../x', 404],
    ['POST', '/api/__proto__', 404],
    ['POST', '/api/projects.get%00', 404],
    ['GET', '/files/../../etc/passwd', 404],
    ['GET', '/files/..%2f..%2fetc%2fpasswd', 404],
    ['GET', '/files/C:%5CWindows', 404],
    ['GET', '/files/a b', 404],
  ])('%s %s asks for nothing', (method, target, status) => {
    expect(routeOf(method, target)).toEqual({ to: 'nothing', status });
  });
});

describe('a file’s name', () => {
  it.each([
    ['OBD_2020_II.csv', 'OBD_2020_II.csv'],
    ['Mengder – åpent område.xlsx', 'Mengder – åpent område.xlsx'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\kari\\priser.xlsx', 'priser.xlsx'],
    ['a\r\nSet-Cookie: x=1', 'aSet-Cookie: x=1'],
    ['a\u0000b', 'ab'],
    ['\u202Efdp.exe', 'fdp.exe'],
    ['', 'file'],
    ['/', 'file'],
    ['x'.repeat(300), 'x'.repeat(255)],
  ])('%j is held as %j', (given, name) => {
    expect(plainFileName(given)).toBe(name);
  });

  it.each([
    ['rapport.xlsx', `attachment; filename="rapport.xlsx"; filename*=UTF-8''rapport.xlsx`],
    [
      'Skøyen “A”.xlsx',
      `attachment; filename="Sk_yen _A_.xlsx"; filename*=UTF-8''Sk%C3%B8yen%20%E2%80%9CA%E2%80%9D.xlsx`,
    ],
    [
      'a"; filename="b.exe',
      `attachment; filename="a_; filename=_b.exe"; filename*=UTF-8''a%22%3B%20filename%3D%22b.exe`,
    ],
    ['a\r\nx: y', `attachment; filename="ax: y"; filename*=UTF-8''ax%3A%20y`],
    [`it's(1)*.csv`, `attachment; filename="it's(1)*.csv"; filename*=UTF-8''it%27s%281%29%2a.csv`],
  ])('%j is saved, never shown', (name, header) => {
    expect(asAttachment(name)).toBe(header);
  });
});

describe('what a browser is told', () => {
  it('leaves out where the data lie', () => {
    const told = withoutPaths('workspace.info', {
      ok: true,
      value: { programVersion: '1', dataFolder: '/home/kari/x' },
    });
    expect(told).toEqual({ ok: true, value: { programVersion: '1', dataFolder: '' } });
  });
});

describe('the browser', () => {
  it.each(['linux', 'darwin', 'win32'])('is given the address as one argument on %s', (platform) => {
    expect(openCommand(platform, 'http://127.0.0.1:1/#token=a&b')).toHaveLength(2);
  });
});
