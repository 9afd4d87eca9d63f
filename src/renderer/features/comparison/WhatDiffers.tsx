import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { Words } from '#core/chart/figure.ts';
import { madeAlike } from '#core/comparison/make-alike.ts';
import type { MethodChoice } from '#core/project/method.ts';
import { listed } from '#core/report/headline.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { useProjectChange } from '#renderer/app/actions/index.ts';
import { useChange } from '#renderer/client/queries.ts';
import { Section } from '#renderer/components/layout/Section.tsx';
import { UnlikeTable } from '#renderer/components/project/UnlikeTable.tsx';
import { today } from '#renderer/components/text/today.ts';
import type { ComparisonView } from './comparison-view.logic.ts';

export interface WhatDiffersProps {
  readonly document: ProjectDocument;
  readonly view: ComparisonView;
  readonly words: Words;
}

/** Why no difference is shown, and one click that makes the alternatives comparable as far as they can be. */
export function WhatDiffers({ document, view, words }: WhatDiffersProps) {
  const { t } = words;
  const makeAlike = useChange('alternatives.makeAlike');
  const changeProject = useProjectChange(document.project.id);
  const {
    changed,
    kept,
    function: served,
  } = madeAlike(document.alternatives, document.project.method, Number(today().slice(0, 4)));
  const names = (alternatives: ProjectDocument['alternatives']) =>
    listed(
      alternatives.map((alternative) => alternativeName(alternative, t)),
      words,
    );
  const keptBecause = (because: (typeof kept)[number]['because']) =>
    kept.filter((one) => one.because === because).map(({ alternative }) => alternative);
  const [delivered, locked] = [keptBecause('reported'), keptBecause('locked')];
  const [first] = delivered;
  return (
    <Section title={t('comparison.whatDiffers')}>
      <Said>{t('comparison.notComparableWhy')}</Said>
      <UnlikeTable rows={view.unlike} alternatives={view.totals} />
      {changed.length > 0 && (
        <Alike>
          <Button
            variant="primary"
            disabled={makeAlike.isPending}
            onClick={() => makeAlike.mutate({ project: document.project.id })}
          >
            {t('comparison.makeAlike')}
          </Button>
          <Said>
            {t('comparison.makeAlikeDoes', { names: names(changed) })}
            {served !== null && ` ${t('comparison.makeAlikeServes', { function: served })}`}
          </Said>
        </Alike>
      )}
      {delivered.length > 0 && <Said>{t('comparison.deliveredStays', { names: names(delivered) })}</Said>}
      {first && (
        <Alike>
          <Button onClick={() => changeProject((head) => ({ ...head, method: methodOf(first, head.method) }))}>
            {t('comparison.asDelivered', { name: alternativeName(first, t) })}
          </Button>
          <Said>{t('comparison.asDeliveredDoes')}</Said>
        </Alike>
      )}
      {locked.length > 0 && <Said>{t('comparison.lockedStays', { names: names(locked) })}</Said>}
    </Section>
  );
}

/** A delivered account's stamp as the project's own method; the start year stays the project's. */
function methodOf({ method }: ProjectDocument['alternatives'][number], project: MethodChoice): MethodChoice {
  const { startYear } = project;
  return method?.preset == null
    ? { ...project, ...method, preset: project.preset, startYear }
    : { ...method, preset: method.preset, startYear };
}

const Said = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginBottom: tokens.space[3],
  color: tokens.color.ink2,
}));

const Alike = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[4],
  margin: `${tokens.space[4]}px 0`,
  '& > p': { margin: 0 },
  '& > button': { flex: 'none' },
}));
