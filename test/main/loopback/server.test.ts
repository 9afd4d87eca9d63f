import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { BackendEvent } from '#core/api/events.ts';
import { newToken } from '#main/loopback/security/token.ts';
import { startLoopback, type LoopbackHost } from '#main/loopback/server.ts';
import { openBundle } from '#main/page/bundle.ts';
import { connectBackend } from '#main/port/backend-client.ts';
import { followLines } from '#renderer/client/lines.ts';
import { BACKEND_OPTIONS, backendInProcess, echoingBackend } from '#test/support/backend-in-process.ts';

const token = newToken();
const folder = mkdtempSync(join(tmpdir(), 'byggklima-loopback-'));
writeFileSync(join(folder, 'index.html'), '<!doctype html>');
afterAll(() => rmSync(folder, { recursive: true }));

let host: LoopbackHost;
let address: string;
let emit: (event: BackendEvent) => void;
let exit: () => void;

beforeEach(async () => {
  const running = backendInProcess(() =>
    echoingBackend({
      onEvent(listener) {
        emit = listener;
        return () => undefined;
      },
    }),
  );
  exit = running.exit;
  const backend = connectBackend(running.process, BACKEND_OPTIONS);
  await backend.started;
  host = await startLoopback({ backend, bundle: openBundle(folder), token }, 0);
  address = `http://127.0.0.1:${host.port}`;
  return () => host.close();
});

const authorization = `Bearer ${token}`;
const json = { authorization, 'content-type': 'application/json' };
const call = (name: string, headers: Record<string, string> = json, body = '{}') =>
  fetch(`${address}/api/${name}`, { method: 'POST', headers, body });

/** As a program that may write any header; `fetch` sets Host and Origin itself. */
function rawStatus(path: string, headers: Record<string, string>, method = 'GET'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port: host.port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', reject).end();
  });
}

describe('the loopback host', () => {
  it('serves the page to anybody on this machine, and calls only to its own', async () => {
    expect((await fetch(address)).status).toBe(200);
    expect((await fetch(`${address}/missing.js`)).status).toBe(404);
    expect((await call('projects.list', { 'content-type': 'application/json' })).status).toBe(401);
    const answer = await call('projects.list', json, '{"a":1}');
    expect(await answer.json()).toEqual({ ok: true, value: { name: 'projects.list', input: { a: 1 } } });
  });

  it.each([
    ['another name for this machine', '/', { host: 'localhost:80' }, 421],
    ['a name that somebody else points here', '/', { host: 'evil.example' }, 421],
    ['a page elsewhere', '/', { origin: 'https://evil.example' }, 403],
    ['a page without an origin of its own', '/', { origin: 'null' }, 403],
    ['nobody', '/events', {}, 401],
    ['nobody', '/files/abc', {}, 401],
    ['a wrong token', '/events', { authorization: `Bearer ${newToken()}` }, 401],
  ])('refuses %s at %s', async (_who, path, headers, status) => {
    expect(await rawStatus(path, headers)).toBe(status);
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/..%5cpackage.json', '//etc/passwd', 'http://evil.example/'])(
    'has no file %s',
    async (path) => {
      expect(await rawStatus(path, {})).toBe(404);
    },
  );

  it('takes a call as JSON only, and not a broken one', async () => {
    expect((await call('a.b', { authorization, 'content-type': 'text/plain' })).status).toBe(415);
    expect((await call('a.b', json, '{')).status).toBe(400);
    expect((await fetch(`${address}/api/a.b`, { headers: { authorization } })).status).toBe(405);
  });

  it('does not read a body that says it is larger than a call may be', async () => {
    const headers = { ...json, 'content-length': String(65 * 1024 * 1024) };
    expect(await rawStatus('/api/a.b', headers, 'POST')).toBe(413);
  });

  it('answers every refusal as data, and keeps nothing in a cache', async () => {
    const refused = await call('projects.list', { 'content-type': 'application/json' });
    expect(await refused.json()).toEqual({ ok: false, code: 'unauthorised', params: {} });
    expect(refused.headers.get('cache-control')).toBe('no-store');
    expect(refused.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('holds an uploaded file, and gives it back once, as a download', async () => {
    const headers = { authorization, 'content-type': 'application/octet-stream' };
    const name = encodeURIComponent('../Skøyen <1>.html');
    const body = '<script>alert(1)</script>';
    const held = await fetch(`${address}/files?name=${name}`, { method: 'POST', headers, body });
    const { value } = (await held.json()) as { value: { upload: string; name: string } };
    expect(value.name).toBe('Skøyen <1>.html');

    const file = await fetch(`${address}/files/${value.upload}`, { headers: { authorization } });
    expect(await file.text()).toBe(body);
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect((await fetch(`${address}/files/${value.upload}`, { headers: { authorization } })).status).toBe(404);
  });

  it('tells events line by line to a page that has the token', async () => {
    const { body } = await fetch(`${address}/events`, { headers: { authorization } });
    const told: string[] = [];
    const following = body ? followLines(body, (line) => told.push(line)) : null;
    emit({ type: 'progress', job: 'j1', done: 1, total: null });
    await expect.poll(() => told).toEqual(['{"type":"progress","job":"j1","done":1,"total":null}']);
    await host.close();
    await following;
  });

  it('says so when the backend is gone', async () => {
    exit();
    const answer = await call('projects.list');
    expect(await answer.json()).toEqual({ ok: false, code: 'backend-gone', params: {} });
  });
});
