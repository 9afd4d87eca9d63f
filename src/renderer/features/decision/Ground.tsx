import { styled } from '@mui/material/styles';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { Words } from '#core/chart/figure.ts';
import type { DecisionCase } from '#core/project/project.ts';
import { DayField } from '#renderer/components/form/DayField.tsx';
import { KeptField } from '#renderer/components/form/KeptField.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { FIELD_IDS } from './checklist-link.logic.ts';
import { alternativeChoices } from './decision-view.logic.ts';
import { useDecisionCase } from './use-decision-case.ts';

export interface GroundProps {
  readonly document: ProjectDocument;
  readonly words: Words;
}

/** What the case is written on: the need, the day the study was finished, and the recommendation. Each is stored as it is left. */
export function Ground({ document, words }: GroundProps) {
  const { t } = words;
  const { decisionCase, set } = useDecisionCase(document);
  const { need, studyDate, recommendation } = decisionCase;
  const recommend = (fields: NonNullable<DecisionCase['recommendation']>) =>
    set((known) => ({ recommendation: { ...known.recommendation, ...fields } }));
  return (
    <Section title={t('decision.ground')}>
      <Columns>
        <div id={FIELD_IDS.need}>
          <KeptField
            label={t('decision.need')}
            value={need ?? ''}
            multiline
            rows={4}
            placeholder={t('decision.needPlaceholder')}
            onLeave={(text) => set({ need: text || null })}
          />
        </div>
        <div>
          <Beside>
            <div id={FIELD_IDS.recommendation}>
              <SelectField
                label={t('decision.recommended')}
                value={recommendation?.alternative ?? ''}
                options={[{ value: '', label: t('decision.notChosen') }, ...alternativeChoices(document, words)]}
                onChange={(alternative) => recommend({ alternative: alternative || null })}
              />
            </div>
            <div id={FIELD_IDS.studyDate}>
              <DayField
                label={t('decision.studyDate')}
                value={studyDate ?? null}
                onChange={(day) => set({ studyDate: day })}
              />
            </div>
          </Beside>
          <KeptField
            label={t('decision.recommendedReason')}
            value={recommendation?.reason ?? ''}
            multiline
            rows={2}
            onLeave={(text) => recommend({ reason: text || null })}
          />
        </div>
      </Columns>
    </Section>
  );
}

const Columns = styled('div')(({ theme: { tokens, breakpoints } }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  gap: `${tokens.space[5]}px ${tokens.space[7]}px`,
  marginTop: tokens.space[2],
  '& > div': { display: 'grid', alignContent: 'start', gap: tokens.space[4] },
  [breakpoints.down(1000)]: { gridTemplateColumns: 'minmax(0, 1fr)' },
}));

const Beside = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 132px',
  gap: tokens.space[4],
}));
