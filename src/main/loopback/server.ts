import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { apiErrorOf, type ApiError, type Result } from '#core/api/errors.ts';
import type { Bundle } from '#main/page/bundle.ts';
import { HARDENING, servePage } from '#main/page/serve-page.ts';
import type { BackendClient } from '#main/port/backend-client.ts';
import { readBody } from './body.ts';
import { eventStream, type EventStream } from './event-stream.ts';
import { routeOf, type Route } from './route.ts';
import { isContentType } from './security/content-type.ts';
import { asAttachment, plainFileName } from './security/file-name.ts';
import { isOwnHost } from './security/host.ts';
import { isOwnOrigin } from './security/origin.ts';
import { withoutPaths } from './security/private-answer.ts';
import { isAuthorised } from './security/token.ts';

const MAX_INPUT_BYTES = 64 * 1024 * 1024;
const MAX_UPLOAD_BYTES = 256 * 1024 * 1024;

export interface LoopbackHost {
  readonly port: number;
  close(): Promise<void>;
}

export interface LoopbackParts {
  readonly backend: BackendClient;
  readonly bundle: Bundle;
  readonly token: string;
}

/** Serves the page and its calls on 127.0.0.1. Port 0 takes a free one. */
export async function startLoopback(parts: LoopbackParts, port: number): Promise<LoopbackHost> {
  const events = eventStream(parts.backend);
  const server = createServer((request, response) => {
    handle(parts, events, request, response).catch((reason: unknown) => {
      if (!response.headersSent) refuse(response, 500, apiErrorOf(reason));
      else response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port }, resolve);
  });
  return {
    port: portOf(server),
    async close() {
      events.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function handle(parts: LoopbackParts, events: EventStream, request: IncomingMessage, response: ServerResponse) {
  const { headers } = request;
  const port = request.socket.localPort ?? 0;
  if (!isOwnHost(headers.host, port)) return refuse(response, 421);
  if (!isOwnOrigin(headers.origin, port)) return refuse(response, 403);
  const route = routeOf(request.method, request.url ?? '');
  if (route.to === 'nothing') return refuse(response, route.status);
  if (route.to === 'page') {
    const page = await servePage(parts.bundle, route.path);
    response.writeHead(page.status, page.headers).end(request.method === 'HEAD' ? undefined : page.body);
    return;
  }
  if (!isAuthorised(headers.authorization, parts.token)) return refuse(response, 401);
  return answer(parts, events, route, request, response);
}

async function answer(
  { backend }: LoopbackParts,
  events: EventStream,
  route: Exclude<Route, { to: 'page' | 'nothing' }>,
  request: IncomingMessage,
  response: ServerResponse,
) {
  switch (route.to) {
    case 'events':
      return events.add(response);
    case 'download': {
      const file = await backend.peekFile(route.handle);
      if (!file.ok) return send(response, 404, file);
      backend.dropFile(route.handle);
      response.writeHead(200, {
        ...HARDENING,
        'content-type': 'application/octet-stream',
        'content-disposition': asAttachment(file.value.name),
      });
      response.end(file.value.bytes);
      return;
    }
    case 'upload': {
      if (!isContentType(request.headers['content-type'], 'application/octet-stream')) return refuse(response, 415);
      const bytes = await readBody(request, MAX_UPLOAD_BYTES);
      const name = plainFileName(route.name);
      if (bytes === null) {
        const params = { file: name, limit: `${MAX_UPLOAD_BYTES / 1024 / 1024} MB` };
        return refuse(response, 413, { code: 'file-too-large', params });
      }
      const held = await backend.putFile({ name, bytes });
      return send(response, 200, held.ok ? { ok: true, value: { upload: held.value, name } } : held);
    }
    case 'call': {
      if (!isContentType(request.headers['content-type'], 'application/json')) return refuse(response, 415);
      const body = await readBody(request, MAX_INPUT_BYTES);
      if (body === null) return refuse(response, 413);
      const input = parseJson(body.toString('utf8'));
      if (input === undefined) return refuse(response, 400);
      return send(response, 200, withoutPaths(route.name, await backend.call(route.name, input)));
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Answers with a `Result` in every case, so that the page has one way to read an answer. */
function refuse(response: ServerResponse, status: number, error?: ApiError): void {
  const isForeign = status === 401 || status === 403 || status === 421;
  const reason: ApiError = isForeign
    ? { code: 'unauthorised', params: {} }
    : { code: 'internal', params: { message: `HTTP ${status}` } };
  send(response, status, { ok: false, ...(error ?? reason) });
}

function send(response: ServerResponse, status: number, result: Result<unknown>): void {
  response.writeHead(status, { ...HARDENING, 'content-type': 'application/json' }).end(JSON.stringify(result));
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
