/** What a request asks for. Calls and files want the token; the page's own files do not. */
export type Route =
  | { readonly to: 'page'; readonly path: string }
  | { readonly to: 'call'; readonly name: string }
  | { readonly to: 'upload'; readonly name: string }
  | { readonly to: 'download'; readonly handle: string }
  | { readonly to: 'events' }
  | { readonly to: 'nothing'; readonly status: 404 | 405 };

const CALL = /^\/api\/([A-Za-z]+\.[A-Za-z]+)$/;
const FILE = /^\/files\/([A-Za-z0-9-]{1,64})$/;

/** Reads the request line as it was sent: paths are compared whole, never decoded or joined. */
export function routeOf(method: string | undefined, target: string): Route {
  const [path = '', query = ''] = target.split('?', 2);
  const reads = method === 'GET' || method === 'HEAD';

  const call = CALL.exec(path)?.[1];
  if (call !== undefined) return method === 'POST' ? { to: 'call', name: call } : { to: 'nothing', status: 405 };
  const handle = FILE.exec(path)?.[1];
  if (handle !== undefined) return method === 'GET' ? { to: 'download', handle } : { to: 'nothing', status: 405 };
  if (path === '/files') {
    const name = new URLSearchParams(query).get('name') ?? '';
    return method === 'POST' ? { to: 'upload', name } : { to: 'nothing', status: 405 };
  }
  if (path === '/events') return method === 'GET' ? { to: 'events' } : { to: 'nothing', status: 405 };
  if (path.startsWith('/api/') || path.startsWith('/files/')) return { to: 'nothing', status: 404 };
  return reads ? { to: 'page', path } : { to: 'nothing', status: 405 };
}
