import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { FactorChange } from '#core/comparison/factor-change.ts';
import { Note } from '../feedback/Note.tsx';
import { useText } from '../text/TextProvider.tsx';
import { FactorEffects } from './FactorEffects.tsx';

export interface FactorChangeNoteProps {
  readonly document: ProjectDocument;
  readonly change: FactorChange;
  readonly onUse: () => void;
}

/** That another factor set than the project's gives other figures, by how much, and one press to use it. */
export function FactorChangeNote({ document, change, onUse }: FactorChangeNoteProps) {
  const t = useText();
  return (
    <Frame>
      <Note kind="info" claim={t('factors.changeClaim', { set: change.set })}>
        {t('factors.changeRows', { count: change.rows.length })}
        <FactorEffects document={document} change={change} />
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
