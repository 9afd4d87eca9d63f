import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { X } from 'lucide-react';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { IconButton } from '../form/IconButton.tsx';
import { useText } from '../text/TextProvider.tsx';
import { StatusIcon } from './Status.tsx';

export interface Notification {
  readonly text: string;
  readonly kind?: 'done' | 'error' | 'info';
  /** What can be done about it at once: "Angre". */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Returns what takes the notification's action back, once it can no longer be done. */
type Notify = (notification: Notification) => () => void;

interface Notices {
  readonly notify: Notify;
  readonly forget: () => void;
  readonly leave: () => void;
}

const NoticesContext = createContext<Notices | null>(null);

/** Says in a line at the foot what was done or what went wrong. A new line takes the place of the old. */
export function useNotify(): Notify {
  return useNotices().notify;
}

/** Takes away what went wrong before, where the person begins something else. */
export function useForgetError(): () => void {
  return useNotices().forget;
}

/**
 * Takes the line away where the person goes to another page, or what rises from the foot would be covered by it. What went wrong stays until it is
 * closed: it may be that work itself which failed, quicker than it was shown.
 */
export function useLeaveNotice(): () => void {
  return useNotices().leave;
}

function useNotices(): Notices {
  const notices = use(NoticesContext);
  if (!notices) throw new Error('NotificationProvider is missing above this component');
  return notices;
}

/** Long enough to read and to reach for "Angre"; an error stays until it is closed. */
const SHOWN_MS = 10_000;

const ICONS = { done: 'ok', error: 'error', info: 'info' } as const;

interface Shown extends Notification {
  readonly count: number;
}

export function NotificationProvider({ children }: { readonly children: ReactNode }) {
  const t = useText();
  const [shown, setShown] = useState<Shown | null>(null);
  const [held, setHeld] = useState(false);
  const told = useRef(0);
  const notify = useCallback<Notify>((notification) => {
    told.current += 1;
    const count = told.current;
    setShown({ ...notification, count });
    return () => setShown((now) => (now?.count === count ? withoutAction(now) : now));
  }, []);
  const kind = shown?.kind ?? 'done';
  const close = useCallback(() => {
    setHeld(false);
    setShown(null);
  }, []);
  const leave = useCallback(() => setShown((now) => (now?.kind === 'error' ? now : null)), []);
  const forget = useCallback(() => setShown((now) => (now?.kind === 'error' ? null : now)), []);
  const notices = useMemo(() => ({ notify, forget, leave }), [notify, forget, leave]);

  useEffect(() => {
    if (!shown || held || kind === 'error') return undefined;
    const timer = setTimeout(() => setShown(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown, held, kind]);

  const hold = { onPointerEnter: () => setHeld(true), onFocus: () => setHeld(true) };
  const release = { onPointerLeave: () => setHeld(false), onBlur: () => setHeld(false) };

  return (
    <NoticesContext value={notices}>
      {children}
      <Place aria-label={t('common.notice')} data-print="hide">
        {/* The live region is always there, so that what appears in it is read. */}
        <div role={kind === 'error' ? 'alert' : 'status'}>
          {shown && (
            <Line key={shown.count} data-kind={kind} {...hold} {...release}>
              <Mark data-kind={kind}>
                <StatusIcon kind={ICONS[kind]} size={16} />
              </Mark>
              <span>{shown.text}</span>
              {shown.action && (
                <Button
                  variant="link"
                  onClick={() => {
                    close();
                    shown.action?.run();
                  }}
                >
                  {shown.action.label}
                </Button>
              )}
              <IconButton label={t('common.close')} icon={X} onClick={close} />
            </Line>
          )}
        </div>
      </Place>
    </NoticesContext>
  );
}

function withoutAction({ action: _, ...said }: Shown): Shown {
  return said;
}

const Place = styled('section')(({ theme }) => ({
  position: 'fixed',
  left: theme.tokens.size.nav + theme.tokens.space[7],
  bottom: theme.tokens.space[5],
  zIndex: theme.zIndex.snackbar,
}));

const Line = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  maxWidth: 680,
  minHeight: 36,
  padding: `0 ${tokens.space[2]}px 0 ${tokens.space[4]}px`,
  borderRadius: tokens.radius.panel,
  backgroundColor: tokens.color.surface,
  boxShadow: tokens.popoverShadow,
  '& > span:nth-of-type(2)': { padding: '8px 0' },
  '@media (forced-colors: active)': { border: '1px solid' },
}));

const Mark = styled('span')(({ theme: { tokens } }) => ({
  flex: 'none',
  display: 'flex',
  '&[data-kind=done]': { color: tokens.color.ok },
  '&[data-kind=error]': { color: tokens.color.error },
  '&[data-kind=info]': { color: tokens.color.accent },
}));
