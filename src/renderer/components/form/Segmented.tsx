import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { Spoken } from '../text/Spoken.tsx';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Written after the label. */
  readonly count?: string | undefined;
}

export interface SegmentedProps<Value extends string> {
  /** What is chosen, for whoever does not see the row. */
  readonly label: string;
  /** The label is written before the cells (`true`) or, among fields, above them. */
  readonly showLabel?: boolean | 'above';
  /** Null: none is chosen yet. */
  readonly value: Value | null;
  readonly options: readonly Segment<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A choice among a few, as joined cells: radio buttons underneath, so the arrow keys work. */
export function Segmented<Value extends string>({
  label,
  showLabel = false,
  value,
  options,
  onChange,
}: SegmentedProps<Value>) {
  const name = useId();
  return (
    <Group role="radiogroup" aria-labelledby={`${name}-label`} data-label={showLabel}>
      {showLabel ? <span id={`${name}-label`}>{label}</span> : <Spoken id={`${name}-label`}>{label}</Spoken>}
      <Cells>
        {options.map((option) => (
          <Cell key={option.value} data-chosen={option.value === value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
            {option.count !== undefined && ` ${option.count}`}
          </Cell>
        ))}
      </Cells>
    </Group>
  );
}

const Group = styled('div')(({ theme: { tokens, typography } }) => ({
  position: 'relative',
  ...typography.small,
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[4],
  color: tokens.color.ink2,
  '&[data-label=above]': { flexDirection: 'column', alignItems: 'flex-start', gap: tokens.space[2] },
  '&[data-label=above] > span': { ...typography.label, color: tokens.color.ink },
}));

const Cells = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  boxSizing: 'border-box',
  height: tokens.size.control,
  border: `1px solid ${tokens.color.lineStrong}`,
  borderRadius: tokens.radius.control,
  backgroundColor: tokens.color.surface,
}));

const Cell = styled('label')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  padding: '0 10px',
  color: tokens.color.ink,
  fontSize: 13.5,
  whiteSpace: 'nowrap',
  cursor: 'pointer',
  transition: `background-color ${tokens.motion.fast} ${tokens.motion.curve}`,
  '& + &': { borderLeft: `1px solid ${tokens.color.lineStrong}` },
  '&:first-of-type': { borderRadius: '2px 0 0 2px' },
  '&:last-of-type': { borderRadius: '0 2px 2px 0' },
  '&:hover': { backgroundColor: tokens.color.hover },
  '&[data-chosen=true]': {
    fontWeight: 600,
    color: tokens.color.accent,
    backgroundColor: tokens.color.accentSoft,
    boxShadow: `inset 0 -2px 0 ${tokens.color.accent}`,
  },
  '@media (forced-colors: active)': { '&[data-chosen=true]': { outline: '2px solid Highlight', outlineOffset: -2 } },
  // The radio covers its cell: it is what is pressed and what has focus, though it is not seen.
  '& input': { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
  '&:has(input:focus-visible)': {
    outline: `${tokens.border.focus}px solid ${tokens.color.accent}`,
    outlineOffset: 1,
    zIndex: 1,
  },
}));
