import { styled } from '@mui/material/styles';
import { useEffect, type ReactNode } from 'react';
import { useLeaveNotice } from '../feedback/notifications.tsx';
import { useText } from '../text/TextProvider.tsx';
import { NARROW } from './narrow.ts';
import { usePageFrame } from './PageFrame.tsx';

export interface PageProps {
  readonly title: string;
  /** Beside the title, in second ink. */
  readonly subtitle?: ReactNode;
  /** The method stamp, beside the title. */
  readonly stamp?: ReactNode;
  /** The row of tools above the content. */
  readonly tools?: ReactNode;
  /** The panel at the right: live totals, what is missing. */
  readonly side?: ReactNode;
  /** "Vis beregning": takes the side panel's place, else lies over the right edge. */
  readonly drawer?: ReactNode;
  /** The drawer stands beside the content, because the content has given it the place of a panel of its own. */
  readonly drawerBeside?: boolean;
  /** The drawer holds a table and needs more room. */
  readonly drawerWide?: boolean;
  /** Work that takes more than one answer, risen from the foot. */
  readonly dock?: ReactNode;
  /** The content takes the whole height and scrolls by itself, as an entry grid does. */
  readonly fill?: boolean;
  readonly children: ReactNode;
}

/** A screen: header with its title, then tools and content, with at most one panel beside it. */
export function Page({
  title,
  subtitle,
  stamp,
  tools,
  side,
  drawer,
  drawerBeside = false,
  drawerWide = false,
  dock,
  fill = false,
  children,
}: PageProps) {
  const t = useText();
  const { headerEnd, programName } = usePageFrame();
  useEffect(() => {
    document.title = `${title} – ${programName}`;
  }, [title, programName]);
  const leaveNotice = useLeaveNotice();
  const hasDock = Boolean(dock);
  // What was said before the work began is of something else, and would lie over the dock's buttons.
  useEffect(() => {
    if (hasDock) leaveNotice();
  }, [hasDock, leaveNotice]);
  return (
    <Screen>
      <Header>
        <h1>{title}</h1>
        {stamp}
        {subtitle != null && <Subtitle>{subtitle}</Subtitle>}
        <HeaderEnd>{headerEnd}</HeaderEnd>
      </Header>
      <Body>
        <Content id="content" tabIndex={-1} data-fill={fill}>
          {tools != null && <Tools>{tools}</Tools>}
          {children}
        </Content>
        {drawer ? (
          <Beside data-over={side == null && !drawerBeside} data-wide={drawerWide}>
            {drawer}
          </Beside>
        ) : (
          side != null && <Side aria-label={t('app.sidePanel')}>{side}</Side>
        )}
      </Body>
      {dock}
    </Screen>
  );
}

const Screen = styled('div')({
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minWidth: 0,
  minHeight: 0,
  [NARROW]: { height: 'auto' },
  '@media print': { height: 'auto' },
});

const Header = styled('header')(({ theme: { tokens, typography } }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[5],
  flex: 'none',
  height: tokens.size.header,
  padding: `0 ${tokens.space[6]}px 0 ${tokens.space[7]}px`,
  borderBottom: `1px solid ${tokens.color.line}`,
  [NARROW]: { flexWrap: 'wrap', height: 'auto', minHeight: tokens.size.header },
  '@media print': { padding: 0, marginBottom: tokens.space[4] },
  '& h1': { ...typography.title, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
}));

const Subtitle = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.body,
  color: tokens.color.ink2,
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
}));

const HeaderEnd = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[2],
  marginLeft: 'auto',
  flex: 'none',
  '@media print': { display: 'none' },
}));

const Body = styled('div')({
  position: 'relative',
  display: 'flex',
  flex: 1,
  minHeight: 0,
  [NARROW]: { display: 'block' },
  '@media print': { display: 'block' },
});

const Content = styled('main')(({ theme: { tokens } }) => ({
  // What is placed absolutely within what scrolls scrolls with it: else it would lengthen the page.
  position: 'relative',
  flex: 1,
  minWidth: 0,
  overflow: 'auto',
  // What lies in layers within the content stays under the drawer.
  isolation: 'isolate',
  padding: `${tokens.space[5]}px ${tokens.space[7]}px`,
  '&[data-fill=true]': { display: 'flex', flexDirection: 'column', overflow: 'hidden' },
  [NARROW]: { overflowX: 'auto', '&[data-fill=true]': { height: '100vh' } },
  '@media print': { overflow: 'visible', padding: 0 },
}));

const Tools = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: tokens.space[3],
  minHeight: tokens.size.control,
  flex: 'none',
  marginBottom: tokens.space[4],
}));

const Side = styled('aside')(({ theme: { tokens } }) => ({
  position: 'relative',
  flex: 'none',
  width: tokens.size.panel + tokens.space[7],
  padding: `${tokens.space[5]}px ${tokens.space[7]}px ${tokens.space[5]}px 0`,
  overflow: 'auto',
  [NARROW]: { width: 'auto', padding: `0 ${tokens.space[7]}px` },
}));

/** px */
const WIDE_DRAWER = 440;

const Beside = styled('div')(({ theme: { tokens } }) => ({
  flex: 'none',
  width: tokens.size.drawer,
  minHeight: 0,
  '&[data-wide=true]': { width: WIDE_DRAWER },
  [NARROW]: { width: 'auto' },
  '&[data-over=true]': { position: 'absolute', top: 0, right: 0, bottom: 0, zIndex: 2, maxWidth: '100%' },
}));
