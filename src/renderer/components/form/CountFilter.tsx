import { styled } from '@mui/material/styles';
import { Status, type StatusKind } from '../feedback/Status.tsx';
import { useFormat } from '../text/TextProvider.tsx';

export interface Count<Value extends string> {
  readonly value: Value;
  readonly kind: StatusKind;
  readonly label: string;
  /** What it is about, in a second line. */
  readonly detail?: string | undefined;
  readonly count: number;
}

export interface CountFilterProps<Value extends string> {
  /** What pressing one does, for whoever does not see the list. */
  readonly label: string;
  readonly counts: readonly Count<Value>[];
  readonly chosen: Value | null;
  /** Pressing the chosen one again shows all. */
  readonly onChoose: (value: Value | null) => void;
}

/** How many rows of a preview stand how; each count can be pressed to see its rows. */
export function CountFilter<Value extends string>({ label, counts, chosen, onChoose }: CountFilterProps<Value>) {
  const format = useFormat();
  return (
    <Counts aria-label={label}>
      {counts.map(({ value, kind, label: text, detail, count }) => (
        <button
          key={value}
          type="button"
          aria-pressed={chosen === value}
          onClick={() => onChoose(chosen === value ? null : value)}
        >
          <span>
            <Status kind={kind}>{text}</Status>
            {detail !== undefined && <Detail>{detail}</Detail>}
          </span>
          <span>{format.number(count)}</span>
        </button>
      ))}
    </Counts>
  );
}

const Counts = styled('fieldset')(({ theme: { tokens, typography } }) => ({
  display: 'grid',
  padding: 0,
  border: 0,
  margin: `${tokens.space[3]}px -${tokens.space[3]}px 0`,
  '& button': {
    ...typography.label,
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.space[3],
    alignItems: 'center',
    minHeight: tokens.size.target,
    padding: `0 ${tokens.space[3]}px`,
    border: 0,
    borderLeft: '3px solid transparent',
    background: 'none',
    color: tokens.color.ink,
    textAlign: 'left',
    cursor: 'pointer',
    '&:hover': { backgroundColor: tokens.color.hover },
    '&[aria-pressed=true]': { borderLeftColor: tokens.color.accent, backgroundColor: tokens.color.accentSoft },
  },
}));

const Detail = styled('small')(({ theme: { tokens, typography } }) => ({
  ...typography.micro,
  display: 'block',
  paddingLeft: tokens.space[6],
  color: tokens.color.ink2,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
}));
