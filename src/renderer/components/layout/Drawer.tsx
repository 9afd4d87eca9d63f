import { styled } from '@mui/material/styles';
import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { IconButton } from '../form/IconButton.tsx';
import { useText } from '../text/TextProvider.tsx';

export interface DrawerProps {
  readonly title: string;
  /** What the figure belongs to. */
  readonly subtitle?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel that explains, beside the page and never over a choice: the page stays usable while it is open. */
export function Drawer({ title, subtitle, onClose, children }: DrawerProps) {
  const t = useText();
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  useReturnFocus(panel);
  useEscape(onClose);

  return (
    <Panel ref={panel} tabIndex={-1} aria-labelledby={titleId}>
      <Head>
        <div>
          <h2 id={titleId}>{title}</h2>
          {subtitle != null && <p>{subtitle}</p>}
        </div>
        <IconButton label={t('common.close')} icon={X} onClick={onClose} />
      </Head>
      {children}
    </Panel>
  );
}

/** Esc closes from anywhere on the page, once nothing that has the focus (an edit, a menu, a dialog) takes it for itself. */
function useEscape(close: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    // A grid keeps the keys it is given; on the grid itself, with no cell edited, Esc is the drawer's as well.
    const pressOnGrid = (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.role === 'grid') press(event);
    };
    window.addEventListener('keydown', press);
    window.addEventListener('keydown', pressOnGrid, { capture: true });
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('keydown', pressOnGrid, { capture: true });
    };
  }, [close]);
}

/** Moves focus into a panel when it opens, and back to where it came from when it closes. */
export function useReturnFocus(panel: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const opener = document.activeElement;
    const opened = panel.current;
    opened?.focus();
    return () => {
      const focusIsLost = document.activeElement === document.body || opened?.contains(document.activeElement);
      if (focusIsLost && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [panel]);
}

const Panel = styled('aside')(({ theme: { tokens } }) => ({
  position: 'relative',
  height: '100%',
  boxSizing: 'border-box',
  overflow: 'auto',
  padding: `${tokens.space[4]}px 18px ${tokens.space[6]}px`,
  backgroundColor: tokens.color.surface,
  borderLeft: `1px solid ${tokens.color.lineMid}`,
}));

const Head = styled('div')(({ theme: { tokens, typography } }) => ({
  display: 'flex',
  alignItems: 'flex-start',
  justifyContent: 'space-between',
  gap: tokens.space[3],
  marginBottom: tokens.space[2],
  '& h2': { ...typography.section, paddingTop: tokens.space[2] },
  '& p': { ...typography.small, color: tokens.color.ink2 },
}));
