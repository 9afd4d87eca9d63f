import { styled } from '@mui/material/styles';
import { X } from 'lucide-react';
import { useId, useRef, type ReactNode } from 'react';
import { IconButton } from '../form/IconButton.tsx';
import { useText } from '../text/TextProvider.tsx';
import { useReturnFocus } from './Drawer.tsx';

export interface DockProps {
  readonly title: string;
  /** Beside the title: the steps of the work. */
  readonly steps?: ReactNode;
  /** At the right of the title. */
  readonly end?: ReactNode;
  /** The row at the foot: what will happen, and the buttons. */
  readonly foot?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Work with more than one answer, risen from the foot of the page; what lies above it stays visible. */
export function Dock({ title, steps, end, foot, onClose, children }: DockProps) {
  const t = useText();
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  useReturnFocus(panel);
  return (
    <Panel ref={panel} tabIndex={-1} aria-labelledby={titleId}>
      <Head>
        <h2 id={titleId}>{title}</h2>
        {steps}
        <End>
          {end}
          <IconButton label={t('common.close')} icon={X} onClick={onClose} />
        </End>
      </Head>
      <Content>{children}</Content>
      {foot != null && <Foot>{foot}</Foot>}
    </Panel>
  );
}

const Panel = styled('section')(({ theme: { tokens } }) => ({
  display: 'flex',
  flexDirection: 'column',
  flex: 'none',
  height: '66%',
  minHeight: 0,
  backgroundColor: tokens.color.surface,
  borderTop: `1px solid ${tokens.color.lineMid}`,
  boxShadow: tokens.dockShadow,
}));

const Head = styled('div')(({ theme: { tokens, typography } }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[5],
  flex: 'none',
  height: tokens.size.header,
  padding: `0 ${tokens.space[7]}px`,
  borderBottom: `1px solid ${tokens.color.line}`,
  '& h2': { ...typography.section },
}));

const End = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[5],
  marginLeft: 'auto',
  color: tokens.color.ink2,
}));

const Content = styled('div')({ flex: 1, minHeight: 0, overflow: 'auto' });

const Foot = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'flex-end',
  gap: tokens.space[3],
  flex: 'none',
  height: tokens.size.header,
  padding: `0 ${tokens.space[7]}px`,
  borderTop: `1px solid ${tokens.color.line}`,
  color: tokens.color.ink2,
  // What will happen stands at the left, the buttons at the right.
  '& > :not(* + *)': { marginRight: 'auto' },
}));
