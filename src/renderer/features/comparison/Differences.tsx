import { useMemo } from 'react';
import type { Words } from '#core/chart/figure.ts';
import type { ShownAlternative } from '#core/chart/shown.ts';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { moduleRows, partRows } from './difference-rows.logic.ts';
import { DifferenceTable } from './DifferenceTable.tsx';

export interface DifferencesProps {
  readonly reference: ShownAlternative;
  /** What the reference is subtracted from. */
  readonly other: ShownAlternative;
  /** All that can be chosen in its place. */
  readonly others: readonly ShownAlternative[];
  readonly onOther: (id: string) => void;
  readonly unit: string;
  readonly words: Words;
}

/** One alternative minus the reference, by building part. */
export function ByPart({ others, onOther, ...table }: DifferencesProps) {
  const { reference, other, words } = table;
  const { t } = words;
  const rows = useMemo(() => partRows(reference, other, words), [reference, other, words]);
  const chooser = others.length > 1 && (
    <SelectField
      label={t('comparison.minusReference')}
      hideLabel
      value={other.id}
      options={others.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onOther}
    />
  );
  const note = chooser
    ? t('comparison.withoutOperation')
    : t('comparison.byPartNote', { name: other.name, reference: reference.name });
  return (
    <Section title={t('comparison.byPart')} note={note} end={chooser}>
      <DifferenceTable heading={t('comparison.part')} compared={rows} {...table} />
    </Section>
  );
}

/** The same by module, with operational energy and the sum under both electricity mixes. */
export function ByModule({ others: _others, onOther: _onOther, ...table }: DifferencesProps) {
  const { reference, other, words } = table;
  const { t } = words;
  const rows = useMemo(() => moduleRows(reference, other, words), [reference, other, words]);
  const note = t('comparison.byModuleNote', { name: other.name, reference: reference.name });
  return (
    <Section title={t('comparison.byModule')} note={note}>
      <DifferenceTable heading={t('comparison.module')} compared={rows} {...table} />
    </Section>
  );
}
