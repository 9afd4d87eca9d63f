import { moduleCode } from '#core/report/report-words.ts';
import { NumberField } from '#renderer/components/form/NumberField.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { About, Fields, type AwardPartProps } from './award-parts.ts';
import { useAwardChange } from './use-award-change.ts';

/** What stands in for a module that a bid lacks. */
export function FillingSettings({ document, status, words: { t } }: AwardPartProps) {
  const set = useAwardChange(document);
  const { award, asked } = status;
  return (
    <Section title={t('award.filling')}>
      <About>{t('award.fillingNote')}</About>
      <Fields data-narrow>
        {asked.method.modules.map((module) => (
          <NumberField
            key={module}
            label={moduleCode(module)}
            min={0}
            value={award.filling?.[module] ?? null}
            onChange={(value) => set((known) => ({ ...known, filling: { ...known.filling, [module]: value } }))}
          />
        ))}
      </Fields>
    </Section>
  );
}
