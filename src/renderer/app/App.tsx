import { CacheProvider } from '@emotion/react';
import createCache from '@emotion/cache';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, type ReactNode } from 'react';
import { NavigationType } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import type { KeptSheet } from '#core/api/held-text.ts';
import type { Settings } from '#core/api/contract.ts';
import { files } from '#renderer/client/files.ts';
import { styleNonce } from '#renderer/client/nonce.ts';
import { createQueryClient, followChanges, useCall, useChange } from '#renderer/client/queries.ts';
import { PictureFilesProvider } from '#renderer/components/chart/PictureFiles.tsx';
import { NotificationProvider, useLeaveNotice, useNotify } from '#renderer/components/feedback/notifications.tsx';
import { KeptTextsProvider, type KeptTexts } from '#renderer/components/grid/KeptTexts.tsx';
import { TextProvider } from '#renderer/components/text/TextProvider.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';
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

const NO_TEXTS: readonly KeptSheet[] = [];

function Start() {
  const settings = useCall('settings.get', {});
  const heldTexts = useCall('heldTexts.list', {});
  return (
    <Appearance settings={settings.data ?? BEFORE_SETTINGS}>
      {settings.error ? (
        <StartFailure error={settings.error} />
      ) : (
        // They are a help: a program that cannot recall them starts all the same.
        settings.data && !heldTexts.isPending && <Program heldTexts={heldTexts.data ?? NO_TEXTS} />
      )}
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

function Program({ heldTexts }: { readonly heldTexts: readonly KeptSheet[] }) {
  return (
    <NotificationProvider>
      <NoticeOfPage />
      <HeldTexts heldTexts={heldTexts}>
        <ActionsProvider>
          <PictureFilesProvider save={files.saveBlob}>
            <RouterProvider router={router} />
          </PictureFilesProvider>
        </ActionsProvider>
      </HeldTexts>
    </NotificationProvider>
  );
}

/** Texts that could not be stored in their cells are kept beside the projects. */
function HeldTexts({
  heldTexts,
  children,
}: {
  readonly heldTexts: readonly KeptSheet[];
  readonly children: ReactNode;
}) {
  const notify = useNotify();
  const errorText = useErrorText();
  const { mutate } = useChange('heldTexts.keep');
  const kept = useMemo(
    (): KeptTexts => ({
      recall: (sheet) => heldTexts.find((one) => one.sheet === sheet)?.texts ?? [],
      keep: (sheet, texts) =>
        mutate({ sheet, texts: [...texts] }, { onError: (error) => notify({ kind: 'error', text: errorText(error) }) }),
    }),
    [heldTexts, mutate, notify, errorText],
  );
  return <KeptTextsProvider kept={kept}>{children}</KeptTextsProvider>;
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
