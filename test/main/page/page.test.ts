import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openBundle } from '#main/page/bundle.ts';
import { contentSecurityPolicy } from '#main/page/content-security-policy.ts';
import { CSP_NONCE } from '#main/page/csp-nonce.ts';
import { servePage } from '#main/page/serve-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'byggklima-page-'));
const outside = mkdtempSync(join(tmpdir(), 'byggklima-outside-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(
  join(folder, 'index.html'),
  `<meta property="csp-nonce" nonce="${CSP_NONCE}"><script nonce="${CSP_NONCE}"></script>`,
);
writeFileSync(join(folder, 'assets/index-a1.js'), 'export {};');
writeFileSync(join(folder, 'assets/font.ttf-b2.woff2'), 'font');
writeFileSync(join(folder, 'notes.map'), 'a kind of file that the page has no use for');
writeFileSync(join(outside, 'secret.json'), '{}');
symlinkSync(join(outside, 'secret.json'), join(folder, 'linked.json'));
const bundle = openBundle(folder);
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(outside, { recursive: true });
});

describe('the built page', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html', 'text/html; charset=utf-8'],
    ['/assets/index-a1.js', 'text/javascript; charset=utf-8'],
    ['/assets/font.ttf-b2.woff2', 'font/woff2'],
  ])('%s is served as %s', async (path, type) => {
    const { status, headers } = await servePage(bundle, path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-store');
  });

  it.each([
    '',
    '//',
    '/.',
    '/..',
    '/assets',
    '/assets/',
    '/../package.json',
    '/assets/../index.html',
    '/./index.html',
    '//index.html',
    '/assets//index-a1.js',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/%2e%2e%2fpackage.json',
    '/..%5cpackage.json',
    '/..\\package.json',
    '/assets\\index-a1.js',
    '/%00',
    '/index.html%00.js',
    '/index.html\u0000.js',
    '/INDEX.HTML',
    '/index.html.',
    '/index.html ',
    '/index.html::$DATA',
    '/index%2ehtml',
    '/C:/Windows/win.ini',
    '/C:\\Windows\\win.ini',
    '/\\\\server\\share\\file.js',
    '/file:///etc/passwd',
    '/etc/passwd',
    '/CON',
    '/nul.js',
    '/COM1.html',
    '/assets/aux.js',
    '/notes.map',
    '/linked.json',
    '/__proto__',
    '/constructor',
  ])('%j is no file of it', async (path) => {
    const { status, body } = await servePage(bundle, path);
    expect(status).toBe(404);
    expect(body).toHaveLength(0);
  });

  it('carries a nonce of its own each time, the same in the policy and in the markup', async () => {
    const pages = await Promise.all([servePage(bundle, '/'), servePage(bundle, '/')]);
    const nonces = pages.map(({ headers, body }) => {
      const [, nonce = ''] = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '') ?? [];
      const markup = new TextDecoder().decode(body);
      expect(markup.split(`nonce="${nonce}"`)).toHaveLength(3);
      expect(markup).not.toContain(CSP_NONCE);
      return nonce;
    });
    expect(Buffer.from(nonces[0] ?? '', 'base64')).toHaveLength(16);
    expect(nonces[0]).not.toBe(nonces[1]);
  });
});

describe('the content security policy', () => {
  it('allows nothing inline but styles with the nonce, nothing evaluated and nothing from elsewhere', () => {
    const policy = contentSecurityPolicy('abc');
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).toContain(`script-src 'self';`);
    expect(policy).toContain(`style-src 'self' 'nonce-abc';`);
    expect(policy).not.toMatch(/unsafe|http|\*|eval/);
  });
});
