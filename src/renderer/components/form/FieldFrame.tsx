import { styled } from '@mui/material/styles';
import { OctagonX } from 'lucide-react';
import type { ReactNode } from 'react';
import { Spoken } from '../text/Spoken.tsx';

export interface FieldFrameProps {
  /** Of the control inside. */
  readonly id: string;
  readonly label: string;
  /** The label is read aloud but not shown, where the heading above says the same. */
  readonly hideLabel?: boolean | undefined;
  /** A sentence below the control. */
  readonly hint?: string | undefined;
  /** What is wrong and what to do, below the control. */
  readonly error?: ReactNode;
  readonly width?: number | string | undefined;
  readonly children: ReactNode;
}

/** Ids of the sentences below a control, for its `aria-describedby`; undefined where there are none. */
export function describedBy(id: string, frame: Pick<FieldFrameProps, 'hint' | 'error'>): string | undefined {
  const ids = [frame.error ? `${id}-error` : null, frame.hint ? `${id}-hint` : null].filter((part) => part !== null);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** A control with its label above and its sentences below. */
export function FieldFrame({ id, label, hideLabel = false, hint, error, width, children }: FieldFrameProps) {
  return (
    <Frame style={width === undefined ? undefined : { width }}>
      {hideLabel ? (
        <HiddenLabel htmlFor={id}>
          <Spoken>{label}</Spoken>
        </HiddenLabel>
      ) : (
        <Label htmlFor={id}>{label}</Label>
      )}
      {children}
      {error && (
        <ErrorSentence id={`${id}-error`} role="alert">
          <OctagonX size={14} aria-hidden />
          <span>{error}</span>
        </ErrorSentence>
      )}
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
    </Frame>
  );
}

const Frame = styled('div')(({ theme: { tokens } }) => ({
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.space[2],
  minWidth: 0,
}));

/** Out of the flow: a label that is not seen takes no room above its control. */
const HiddenLabel = styled('label')({ position: 'absolute' });

const Label = styled('label')(({ theme: { tokens, typography } }) => ({
  ...typography.label,
  color: tokens.color.ink,
}));

const Hint = styled('p')(({ theme: { tokens, typography } }) => ({ ...typography.small, color: tokens.color.ink2 }));

const ErrorSentence = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'flex',
  gap: 6,
  color: tokens.color.error,
  '& > svg': { flex: 'none', marginTop: 2 },
  '& > span': { minWidth: 0, overflowWrap: 'anywhere' },
}));
