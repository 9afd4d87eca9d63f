import type { AlternativeDocument } from '#core/api/contract.ts';
import { COST_POSTS, COST_TIMINGS, costYearSchema } from '#core/cost/cost.ts';
import type { CostRow } from '#core/cost/cost-row.ts';
import { TIMING_WORDS } from '#core/sheet/cost-columns.ts';
import { plainNumber } from '#core/sheet/clipboard.ts';
import type { TextKey, Translate } from '#core/text/text.ts';
import { inPercent } from '#core/units/percent.ts';
import type { PlacedCost } from '#renderer/client/row-change.logic.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import type { GridColumn, GridEntry } from '#renderer/components/grid/column.ts';
import { numberEntry, refused } from '#renderer/components/grid/entries.logic.ts';
import { choiceColumn, textColumn } from '#renderer/components/grid/field-columns.ts';
import { componentEntry, componentText } from '#renderer/components/project/component-entry.ts';
import { NO_VALUE, type Format } from '#renderer/components/text/format.ts';

export interface CostContext {
  readonly t: Translate;
  readonly format: Format;
  /** What each line comes to, by id. */
  readonly rows: ReadonlyMap<string, CostRow>;
  readonly components: AlternativeDocument['components'];
}

const placeholder = () => NO_VALUE;
/** "1 200 000 kr", "1 200 000,-", "kr 1 200 000" */
const KR = /^\s*(kr\.?|nok)\s+|\s*(kr\.?|nok|,-)\s*$/i;
const YEARS = /\s*(år|years?)\s*$/i;
const PERCENT = /\s*%\s*$/;
/** Per cent; what falls by all of it a year is gone. */
const LEAST_GROWTH = -99;

/** The columns of a cost line: what it is, how much, when, and what it is worth at the start. */
export function costColumns({ t, format, rows, components }: CostContext): readonly GridColumn<PlacedCost>[] {
  const { language } = format;
  const byId = new Map(components.map((one) => [one.id, one]));
  return [
    choiceColumn({
      id: 'post',
      label: t('cost.column.post'),
      width: 150,
      choices: COST_POSTS.map((post) => {
        const label = t(`cost.post.${post}`);
        return { value: post, label, alsoWritten: [post, label.slice(2)] };
      }),
      of: ({ post }) => post,
      set: (row, post) => ({ ...row, post }),
    }),
    {
      ...textColumn<PlacedCost>({
        id: 'name',
        label: t('cost.column.name'),
        width: 170,
        of: ({ name }) => name,
        set: (row, name) => ({ ...row, name }),
      }),
      grows: true,
    },
    {
      id: 'amount',
      label: t('cost.column.amount'),
      unit: t('cost.unit.kr'),
      width: 108,
      align: 'end',
      text: ({ amount }) => (amount == null ? '' : format.number(amount)),
      plainText: ({ amount }) => (amount == null ? '' : plainNumber(amount, language)),
      placeholder,
      entry: numberEntry({
        language,
        least: 'any',
        suffix: KR,
        isIn: t('cost.unit.kr'),
        set: (row, amount) => ({ ...row, amount }),
      }),
    },
    choiceColumn({
      id: 'timing',
      label: t('cost.column.timing'),
      width: 132,
      choices: COST_TIMINGS.map((timing) => ({
        value: timing,
        label: t(`cost.timing.${timing}`),
        alsoWritten: TIMING_WORDS[timing],
      })),
      of: ({ timing }) => timing,
      set: (row, timing) => ({ ...row, timing }),
    }),
    {
      id: 'firstYear',
      label: t('cost.column.firstYear'),
      width: 80,
      align: 'end',
      text: ({ firstYear }) => (firstYear == null ? '' : String(firstYear)),
      placeholder,
      entry: yearEntry(),
    },
    {
      id: 'interval',
      label: t('cost.column.interval'),
      width: 104,
      align: 'end',
      text: ({ interval }) => (interval == null ? '' : String(interval)),
      placeholder,
      entry: wholeYearsEntry(format),
    },
    {
      id: 'growth',
      label: t('cost.column.growth'),
      unit: t('cost.column.growthUnit'),
      width: 84,
      align: 'end',
      text: ({ growth }) => (growth == null ? '' : format.number(inPercent(growth))),
      plainText: ({ growth }) => (growth == null ? '' : plainNumber(inPercent(growth), language)),
      placeholder,
      entry: numberEntry({
        language,
        least: LEAST_GROWTH,
        suffix: PERCENT,
        isIn: '%',
        set: (row, percent) => ({ ...row, growth: percent === null ? null : percent / 100 }),
      }),
    },
    {
      id: 'component',
      label: t('cost.column.component'),
      width: 118,
      text: ({ component }) => {
        const found = component == null ? undefined : byId.get(component);
        return found ? componentText(found) : '';
      },
      exactText: ({ component }) => component ?? '',
      placeholder,
      entry: componentEntry(components, byId, (row, component) => ({ ...row, component })),
    },
    {
      id: 'presentValue',
      label: t('cost.presentValue'),
      unit: t('cost.unit.kr'),
      width: 128,
      align: 'end',
      text: ({ id }) => {
        const row = rows.get(id);
        if (!row) return '';
        const [lack] = row.lacks;
        return lack === undefined ? format.number(row.presentValue, 0) : t(`cost.lack.${lack}`);
      },
      draw: ({ id }) => {
        const row = rows.get(id);
        const [lack] = row?.lacks ?? [];
        if (!row) return null;
        return lack === undefined ? (
          format.number(row.presentValue, 0)
        ) : (
          <Status kind="missing">{t(`cost.lack.${lack}`)}</Status>
        );
      },
    },
    textColumn<PlacedCost>({
      id: 'source',
      label: t('cost.column.source'),
      width: 140,
      of: ({ source }) => source,
      set: (row, source) => ({ ...row, source }),
    }),
  ];
}

/** A calendar year: four digits, and nothing that is read in two ways. */
function yearEntry(): GridEntry<PlacedCost> {
  return {
    write(row, text) {
      if (text.trim() === '') return { row: { ...row, firstYear: null }, problem: null };
      const year = costYearSchema.safeParse(/^\d{4}$/.test(text.trim()) ? Number(text) : null);
      if (year.success) return { row: { ...row, firstYear: year.data }, problem: null };
      return refused({ ...row, firstYear: null }, 'cost.notAYear', 'cost.notAYearWhy', text);
    },
  };
}

function wholeYearsEntry({ language }: Format): GridEntry<PlacedCost> {
  const number = numberEntry<PlacedCost>({
    language,
    least: 1,
    suffix: YEARS,
    set: (row, interval) => ({ ...row, interval }),
  });
  return {
    write(row, text) {
      const written = number.write(row, text);
      const { interval } = written.row;
      const isWhole = interval == null || (Number.isInteger(interval) && interval <= 1000);
      const [title, reason]: readonly [TextKey, TextKey] = ['cost.notWhole', 'cost.notWholeWhy'];
      return isWhole ? written : refused({ ...row, interval: null }, title, reason, text);
    },
  };
}
