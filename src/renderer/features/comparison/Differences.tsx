import { useCallback, useMemo, type ReactNode } from 'react';
import { differenceBars } from '#core/chart/difference-bars.ts';
import type { Words } from '#core/chart/figure.ts';
import type { ShownAlternative } from '#core/chart/shown.ts';
import { ChartMenu, type PictureOrigin } from '#renderer/components/chart/ChartMenu.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { moduleRows, partRows, provisionalNote } from './difference-rows.logic.ts';
import { DifferenceTable, type DifferenceTableProps } from './DifferenceTable.tsx';

export interface DifferencesProps {
  readonly reference: ShownAlternative;
  /** What the reference is subtracted from. */
  readonly other: ShownAlternative;
  /** All that can be chosen in its place. */
  readonly others: readonly ShownAlternative[];
  readonly onOther: (id: string) => void;
  readonly unit: string;
  readonly origin: PictureOrigin;
  readonly words: Words;
}

/** One alternative minus the reference, by building part. */
export function ByPart({ others, onOther, ...table }: DifferencesProps) {
  const { reference, other, words } = table;
  const { t } = words;
  const rows = useMemo(() => partRows(reference, other, words), [reference, other, words]);
  const isChosen = others.length > 1;
  const chooser = isChosen && (
    <SelectField
      label={t('comparison.minusReference')}
      hideLabel
      value={other.id}
      options={others.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onOther}
    />
  );
  const whole = t('comparison.byPartNote', { name: other.name, reference: reference.name });
  return (
    <DifferenceSection
      title={t('comparison.byPart')}
      note={isChosen ? t('comparison.withoutOperation') : whole}
      pictureNote={whole}
      heading={t('comparison.part')}
      compared={rows}
      end={chooser}
      {...table}
    />
  );
}

/** The same by module, with operational energy and the sum under both electricity mixes. */
export function ByModule({ others: _others, onOther: _onOther, ...table }: DifferencesProps) {
  const { reference, other, words } = table;
  const { t } = words;
  const rows = useMemo(() => moduleRows(reference, other, words), [reference, other, words]);
  const note = t('comparison.byModuleNote', { name: other.name, reference: reference.name });
  return (
    <DifferenceSection
      title={t('comparison.byModule')}
      note={note}
      pictureNote={note}
      heading={t('comparison.module')}
      compared={rows}
      {...table}
    />
  );
}

interface DifferenceSectionProps extends DifferenceTableProps {
  readonly title: string;
  readonly note: string;
  readonly pictureNote: string;
  readonly end?: ReactNode;
  readonly origin: PictureOrigin;
}

/** The table with a bar a row; as a picture it is the bars with their names. */
function DifferenceSection({ title, note, pictureNote, end, origin, ...table }: DifferenceSectionProps) {
  const { compared, reference, other, unit, words } = table;
  const said = [pictureNote, unit, provisionalNote(compared, reference, other, words)].filter((part) => part !== null);
  const draw = useCallback(
    (widthPx: number) => differenceBars([...compared.rows, ...compared.sums], title, words, widthPx),
    [compared, title, words],
  );
  const menu = (
    <>
      {end}
      <ChartMenu title={title} note={said.join(' · ')} origin={origin} draw={draw} />
    </>
  );
  return (
    <Section title={title} note={note} end={menu}>
      <DifferenceTable {...table} />
    </Section>
  );
}
