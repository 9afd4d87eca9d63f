import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import { styled } from '@mui/material/styles';
import { SheetHead } from '../table/SheetParts.tsx';
import { useText } from '../text/TextProvider.tsx';

/** What is proposed for the rows of a list, for a person to take or refuse. */

export interface ProposalHeadProps {
  readonly title: string;
  /** Whether each proposal is taken. */
  readonly accepted: readonly boolean[];
  readonly onAccept: (accepted: boolean) => void;
}

/** Takes or refuses the proposals of all rows that are shown. */
export function ProposalHead({ title, accepted, onAccept }: ProposalHeadProps) {
  const t = useText();
  const allTaken = accepted.every(Boolean);
  return (
    <SheetHead>
      <span>{title}</span>
      <div>
        <Button disabled={accepted.length === 0 || allTaken} onClick={() => onAccept(true)}>
          {t('list.acceptAll')}
        </Button>
        <Button disabled={!accepted.some(Boolean)} onClick={() => onAccept(false)} sx={{ ml: 1 }}>
          {t('list.refuseAll')}
        </Button>
      </div>
    </SheetHead>
  );
}

export interface ProposalCellProps {
  readonly name: string;
  readonly accepted: boolean;
  /** For whoever does not see which row it is. */
  readonly label: string;
  readonly title: string;
  readonly remarks: readonly string[];
  readonly onAccept: (accepted: boolean) => void;
}

/** One proposal, and why it is made. */
export function ProposalCell({ name, accepted, label, title, remarks, onAccept }: ProposalCellProps) {
  return (
    <Choice title={title}>
      <Checkbox
        checked={accepted}
        sx={{ padding: '2px' }}
        onChange={(_, checked) => onAccept(checked)}
        slotProps={{ input: { 'aria-label': label } }}
      />
      <span data-accepted={accepted}>{name}</span>
      <Why>{remarks.join(', ')}</Why>
    </Choice>
  );
}

const Choice = styled('span')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[2],
  '& > [data-accepted]': { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  '& > [data-accepted=false]': { color: tokens.color.ink2 },
}));

export const Why = styled('small')(({ theme: { tokens, typography } }) => ({
  ...typography.micro,
  flex: 'none',
  color: tokens.color.ink2,
}));
