import { CacheProvider } from '@emotion/react';
import createCache from '@emotion/cache';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, type ReactNode } from 'react';
import { NavigationType } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import type { Settings } from '#core/api/contract.ts';
import { files } from '#renderer/client/files.ts';
import { styleNonce } from '#renderer/client/nonce.ts';
import { createQueryClient, followChanges, useCall } from '#renderer/client/queries.ts';
import { PictureFilesProvider } from '#renderer/components/chart/PictureFiles.tsx';
import { NotificationProvider, useLeaveNotice } from '#renderer/components/feedback/notifications.tsx';
import { TextProvider } from '#renderer/components/text/TextProvider.tsx';
import { ActionsProvider } from './actions/index.ts';
import { router } from './routes.tsx';
import { StartFailure } from './shell/StartFailure.tsx';
import { createAppTheme } from './theme/theme.ts';
import { useScheme } from './theme/use-scheme.ts';

const nonce = styleNonce();
const styleCache = createCache({ key: 'bk', ...(nonce ? { nonce } : {}) });
const queryClient = createQueryClient();

/** The program in the window: what is stored, the person's language and theme, and the pages. */
export function App() {
  useEffect(() => followChanges(queryClient), []);
  return (
    <CacheProvider value={styleCache}>
      <QueryClientProvider client={queryClient}>
        <Start />
      </QueryClientProvider>
    </CacheProvider>
  );
}

/** Shown until the person's settings are known, so that nothing is drawn in the wrong language or theme. */
const BEFORE_SETTINGS: Settings = { language: 'nb', theme: 'system' };

function Start() {
  const settings = useCall('settings.get', {});
  return (
    <Appearance settings={settings.data ?? BEFORE_SETTINGS}>
      {settings.error ? <StartFailure error={settings.error} /> : settings.data && <Program />}
    </Appearance>
  );
}

function Appearance({ settings, children }: { readonly settings: Settings; readonly children: ReactNode }) {
  const scheme = useScheme(settings.theme);
  const theme = useMemo(() => createAppTheme(scheme), [scheme]);
  useEffect(() => {
    document.documentElement.lang = settings.language;
  }, [settings.language]);
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <TextProvider language={settings.language}>{children}</TextProvider>
    </ThemeProvider>
  );
}

function Program() {
  return (
    <NotificationProvider>
      <NoticeOfPage />
      <ActionsProvider>
        <PictureFilesProvider save={files.saveBlob}>
          <RouterProvider router={router} />
        </PictureFilesProvider>
      </ActionsProvider>
    </NotificationProvider>
  );
}

/** What was said on one page is not left lying over the next; what it offered to undo still is undone from the header. */
function NoticeOfPage() {
  const leave = useLeaveNotice();
  useEffect(() => {
    let { key } = router.state.location;
    return router.subscribe(({ historyAction, location }) => {
      if (location.key === key) return;
      ({ key } = location);
      // A page that only names what it shows replaces its own address.
      if (historyAction !== NavigationType.Replace) leave();
    });
  }, [leave]);
  return null;
}
