import type { Carrier } from '#core/project/codes.ts';
import type { FactorRow, FactorSet } from '#core/project/factor-set.ts';
import type { Method } from '#core/project/method.ts';
import { plainNumber } from '#core/sheet/clipboard.ts';
import type { Translate } from '#core/text/text.ts';
import { carrierChoices } from '#renderer/components/grid/carrier-choices.ts';
import type { GridColumn, GridRecord } from '#renderer/components/grid/column.ts';
import { choiceEntry, numberEntry } from '#renderer/components/grid/entries.logic.ts';
import { NO_VALUE, type Format } from '#renderer/components/text/format.ts';
import { figureText } from './component-row.logic.ts';

/** The columns that energy in use, energy on site and travel in use have in common: what is calculated with, and what it comes to. */

export interface OperationContext {
  readonly t: Translate;
  readonly format: Format;
  readonly factors: FactorSet;
  /** Null where it cannot be resolved: then nothing is calculated. */
  readonly method: Method | null;
}

type Words = Pick<OperationContext, 't' | 'format'>;

/** A factor of the set as a row is calculated with it. */
export interface UsedFactor {
  /** Per the row's own unit; the mean where the factor changes from year to year. */
  readonly value: number;
  readonly row: FactorRow;
}

/** What the set has for a row, one for each electricity mix that differs; null: the row does not say yet what to look for. */
export type FactorsOfSet<Row> = (row: Row) => readonly UsedFactor[] | null;

export function carrierColumn<Row extends GridRecord & { readonly carrier?: Carrier | null | undefined }>({
  t,
}: Words): GridColumn<Row> {
  return {
    id: 'carrier',
    label: t('alternatives.carrier'),
    width: 130,
    text: (row) => (row.carrier == null ? '' : t(`carrier.${row.carrier}`)),
    entry: choiceEntry({
      choices: carrierChoices(t),
      set: (row, carrier) => ({ ...row, carrier }),
    }),
  };
}

/** Own factor, and the one that is used with its source. `unit` is that of the own factor. */
export function factorColumns<Row extends GridRecord & { readonly factor?: number | null | undefined }>(
  { t, format, factors }: OperationContext,
  unit: string | undefined,
  ofSet: FactorsOfSet<Row>,
): GridColumn<Row>[] {
  const lacksFactor = (row: Row) => row.factor == null && ofSet(row)?.length === 0;
  return [
    {
      id: 'factor',
      label: t('alternatives.ownFactor'),
      ...(unit !== undefined && { unit }),
      width: 84,
      align: 'end',
      text: (row) => (row.factor == null ? '' : format.number(row.factor, 4)),
      plainText: (row) => (row.factor == null ? '' : plainNumber(row.factor, format.language)),
      placeholder: (row) => (lacksFactor(row) ? t('operation.giveFactor') : NO_VALUE),
      entry: numberEntry({
        language: format.language,
        least: 'any',
        set: (row, factor) => ({ ...row, factor }),
        ...(unit !== undefined && { unitText: () => unit }),
      }),
    },
    {
      id: 'source',
      label: t('alternatives.factorSource'),
      width: 150,
      grows: true,
      text: (row) => {
        if (row.factor != null) return t('alternatives.ownFactorSource');
        const found = ofSet(row);
        return found === null ? '' : sourceText(found, factors.set, { t, format });
      },
    },
  ];
}

/** "0,018 / 0,136, kontroller (2018, NS 3720)". What is to be checked stands where no column cuts it. */
function sourceText(found: readonly UsedFactor[], set: string, { t, format }: Words): string {
  const [first] = found;
  if (!first) return t('operation.noFactor');
  const figures = found.map(({ value }) => format.number(value)).join(' / ');
  const mean = found.some(({ row }) => row.path != null) ? ` ${t('operation.mean')}` : '';
  const check = found.some(({ row }) => row.check) ? `, ${t('common.check')}` : '';
  const source = [first.row.year, first.row.source ?? set].filter((part) => part != null).join(', ');
  return `${figures}${mean}${check} (${source})`;
}

/** A computed figure in kg CO₂e; null: not known. */
export function figureColumn<Row extends GridRecord>(
  id: string,
  label: string,
  { t, format }: Words,
  figureOf: (row: Row) => number | null,
): GridColumn<Row> {
  return {
    id,
    label,
    unit: t('alternatives.kgCO2e'),
    width: 92,
    align: 'end',
    text: (row) => figureText(figureOf(row), format.number),
    plainText: (row) => {
      const figure = figureOf(row);
      return figure === null ? '' : plainNumber(figure, format.language);
    },
    placeholder: () => NO_VALUE,
  };
}
