import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { AlternativeChange } from '#core/comparison/factor-change.ts';
import { Note } from '../feedback/Note.tsx';
import { useText } from '../text/TextProvider.tsx';
import { FactorEffects } from './FactorEffects.tsx';

export interface FactorChangeNoteProps {
  readonly document: ProjectDocument;
  /** Name of the other set. */
  readonly set: string;
  /** How many factors differ. */
  readonly differing: number;
  /** `undefined` while it is being worked out. */
  readonly effects: readonly AlternativeChange[] | undefined;
  readonly onUse: () => void;
}

/** That another factor set than the project's gives other figures, by how much, and one press to use it. */
export function FactorChangeNote({ document, set, differing, effects, onUse }: FactorChangeNoteProps) {
  const t = useText();
  return (
    <Frame>
      <Note kind="info" claim={t('factors.changeClaim', { set })}>
        {t('factors.changeRows', { count: differing })}
        <FactorEffects document={document} effects={effects} />
        <Button variant="link" onClick={onUse}>
          {t('factors.useNew')}
        </Button>
      </Note>
    </Frame>
  );
}

const Frame = styled('div')(({ theme: { tokens } }) => ({
  marginTop: tokens.space[3],
  '& button': { height: 'auto' },
}));
