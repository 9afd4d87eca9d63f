import { protocol } from 'electron';
import type { Bundle } from '#main/page/bundle.ts';
import { servePage } from '#main/page/serve-page.ts';
import { isOwnAddress } from './security/navigation.ts';

/** Makes `app:` a scheme with an origin of its own. Before the app is ready, or it has no effect. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
}

/** Serves the files of the built page, and nothing else. */
export function serveApp(bundle: Bundle): void {
  protocol.handle('app', async ({ url, method }) => {
    if (!isOwnAddress(url) || method !== 'GET') return new Response(null, { status: 403 });
    const { status, headers, body } = await servePage(bundle, new URL(url).pathname);
    return new Response(body, { status, headers });
  });
}
