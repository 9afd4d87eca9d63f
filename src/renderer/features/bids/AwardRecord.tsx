import { styled } from '@mui/material/styles';
import { recordStanding } from '#core/award/award-record.ts';
import { RULE_ANSWERS, type Award } from '#core/award/bid.ts';
import { writeRate } from '#core/chart/figure.ts';
import { bidderName, requirementsText } from '#core/report/award-words.ts';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { DayField } from '#renderer/components/form/DayField.tsx';
import { KeptField } from '#renderer/components/form/KeptField.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { About, Columns, type AwardPartProps } from './award-parts.ts';
import { useAwardChange } from './use-award-change.ts';

const NONE = '';

/** What stands on file: how § 7-9 is answered and why, and who was awarded the contract and why. */
export function AwardRecord({ document, status, words }: AwardPartProps) {
  const { t } = words;
  const change = useAwardChange(document);
  const set = (fields: Award) => change((known) => ({ ...known, ...fields }));
  const { award, rule, standings } = status;
  const { answer, isNotFirst, hasRuleReason } = recordStanding(status);
  const decide = (fields: Award['decision']) =>
    change((known) => ({ ...known, decision: { ...known.decision, ...fields } }));
  const chosen = award.decision?.bid ?? null;
  return (
    <Columns>
      <div>
        <Section title={t('award.rule')}>
          <Segmented
            label={t('award.rule')}
            value={answer}
            options={RULE_ANSWERS.map((value) => ({ value, label: t(`award.rule.${value}`) }))}
            onChange={(value) => set({ rule: value })}
          />
          <About>
            {t(answer === null ? 'award.ruleUnanswered' : `award.ruleWords.${answer}`, {
              least: writeRate(rule.least, words),
            })}
          </About>
          {answer === 'requirements' && <About>{requirementsText(document.requirements, words)}</About>}
          <KeptField
            label={t('award.ruleReason')}
            multiline
            rows={6}
            value={award.ruleReason ?? ''}
            onLeave={(text) => set({ ruleReason: text || null })}
          />
          {!hasRuleReason && <Status kind="missing">{t('award.ruleReasonMissing')}</Status>}
          <Check>
            <Note kind="info" claim={t('award.ruleCheckClaim')}>
              {t('award.ruleCheck')}
            </Note>
          </Check>
        </Section>
      </div>
      <div>
        <Section title={t('award.decision')}>
          <Fields>
            <SelectField
              label={t('award.decision.bid')}
              value={chosen ?? NONE}
              options={[
                { value: NONE, label: t('award.decision.none') },
                ...standings.map(({ bid }) => ({ value: bid.id, label: bidderName(bid, words) })),
              ]}
              onChange={(bid) => decide({ bid: bid === NONE ? null : bid })}
            />
            <DayField
              label={t('award.decision.date')}
              value={award.decision?.date ?? null}
              onChange={(date) => decide({ date })}
            />
          </Fields>
          {isNotFirst && <Status kind="beyond">{t('award.decision.notFirst')}</Status>}
          <KeptField
            label={t('award.decision.reason')}
            multiline
            rows={6}
            value={award.decision?.reason ?? ''}
            onLeave={(text) => decide({ reason: text || null })}
          />
        </Section>
      </div>
    </Columns>
  );
}

const Fields = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 140px',
  gap: tokens.space[5],
  marginBottom: tokens.space[4],
}));

const Check = styled('div')(({ theme: { tokens } }) => ({ marginTop: tokens.space[4] }));
