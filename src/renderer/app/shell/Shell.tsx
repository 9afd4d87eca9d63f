import { styled } from '@mui/material/styles';
import { Suspense, useEffect, useMemo, useState } from 'react';
import { Outlet } from 'react-router';
import { transport } from '#renderer/client/transport.ts';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { Waiting } from '#renderer/components/feedback/Waiting.tsx';
import { NARROW } from '#renderer/components/layout/narrow.ts';
import { PageFrameProvider } from '#renderer/components/layout/PageFrame.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { EditProjectDialog } from '#renderer/features/portfolio/EditProjectDialog.tsx';
import { CommandPalette } from './CommandPalette.tsx';
import { HeaderTools } from './HeaderTools.tsx';
import { Navigation } from './Navigation.tsx';
import { useHistoryActions } from './use-history-actions.ts';
import { OPEN_PROJECT, useNavigationActions } from './use-navigation-actions.ts';
import { useOpenProject } from './use-open-project.ts';

type Palette = 'closed' | 'all' | 'projects';

/** What stands round every page: navigation, the header's tools, the palette. */
export function Shell() {
  const t = useText();
  const project = useOpenProject();
  const connectionLost = useConnectionLost();
  const [palette, setPalette] = useState<Palette>('closed');
  const [editing, setEditing] = useState(false);
  const frame = useMemo(() => ({ headerEnd: <HeaderTools />, programName: t('app.name') }), [t]);
  useHistoryActions();
  useNavigationActions(
    project,
    () => setPalette('all'),
    () => setEditing(true),
    palette !== 'closed',
  );

  return (
    <Window>
      <SkipLink href="#content" onClick={skipToContent}>
        {t('app.skipToContent')}
      </SkipLink>
      <Navigation project={project} onSearch={() => setPalette('all')} onSwitchProject={() => setPalette('projects')} />
      <PagePlace>
        {connectionLost && (
          <div role="alert">
            <Note kind="error" claim={t('app.backendGone')}>
              {t('error.backend-gone')}
            </Note>
          </div>
        )}
        <PageFrameProvider value={frame}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </PageFrameProvider>
      </PagePlace>
      {editing && project && <EditProjectDialog project={project.project} onClose={() => setEditing(false)} />}
      {palette !== 'closed' && (
        <CommandPalette only={palette === 'projects' ? OPEN_PROJECT : undefined} onClose={() => setPalette('closed')} />
      )}
    </Window>
  );
}

function useConnectionLost(): boolean {
  const [lost, setLost] = useState(false);
  useEffect(
    () =>
      transport.onEvent((event) => {
        if (event.type === 'connection') setLost(event.state === 'lost');
      }),
    [],
  );
  return lost;
}

/** The address is the router's, so the link moves the focus itself. */
function skipToContent(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

const Window = styled('div')({
  display: 'flex',
  height: '100%',
  [NARROW]: { display: 'block', height: 'auto' },
  '@media print': { display: 'block', height: 'auto' },
});

const PagePlace = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minWidth: 0,
  height: '100%',
  [NARROW]: { display: 'block', height: 'auto' },
});

const SkipLink = styled('a')(({ theme }) => ({
  ...theme.typography.body,
  position: 'absolute',
  top: theme.tokens.space[3],
  left: theme.tokens.space[3],
  zIndex: theme.zIndex.tooltip,
  padding: `${theme.tokens.space[2]}px ${theme.tokens.space[4]}px`,
  borderRadius: theme.tokens.radius.control,
  backgroundColor: theme.tokens.color.surface,
  color: theme.tokens.color.accent,
  '&:not(:focus)': { clipPath: 'inset(50%)' },
}));
