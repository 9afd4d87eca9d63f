import type { BidStanding } from '#core/award/standing.ts';
import type { AwardStatus } from '#core/award/document-award.ts';
import { MODULES, type Module } from '#core/declaration/life-cycle-module.ts';
import { METHOD_INDICATORS, type MethodOverrides } from '#core/project/method.ts';
import { elementsText, readElements } from '#core/award/element-list.ts';
import { moduleCode } from '#core/report/report-words.ts';
import { plainNumber } from '#core/sheet/clipboard.ts';
import type { PlacedBid } from '#renderer/client/row-change.logic.ts';
import type { GridColumn } from '#renderer/components/grid/column.ts';
import { numberEntry } from '#renderer/components/grid/entries.logic.ts';
import {
  choiceColumn,
  numberColumn,
  shareColumn,
  textColumn,
  type Words,
} from '#renderer/components/grid/field-columns.ts';
import { NO_VALUE } from '#renderer/components/text/format.ts';

export interface BidContext extends Words {
  readonly status: AwardStatus;
  readonly standings: ReadonlyMap<string, BidStanding>;
}

type Column = GridColumn<PlacedBid>;

/** The columns of the bids: who, for what price, what their account is of, and a figure a module. */
export function bidColumns(context: BidContext): readonly Column[] {
  const { t, status } = context;
  const shown = shownModules(status);
  return [
    {
      ...textColumn<PlacedBid>({
        id: 'bidder',
        label: t('award.column.bidder'),
        width: 150,
        of: ({ bidder }) => bidder,
        set: (row, bidder) => ({ ...row, bidder }),
      }),
      frozen: true,
    },
    ...offerColumns(context),
    ...stampColumns(context),
    ...shown.map((module) => moduleColumn(module, context)),
    gapsColumn(context),
    textColumn({
      id: 'note',
      label: t('award.column.note'),
      width: 160,
      of: ({ note }) => note,
      set: (row, note) => ({ ...row, note }),
    }),
  ];
}

/** The modules that are asked for, and what bids have beside them. */
function shownModules({ asked, standings }: AwardStatus): Module[] {
  const isDelivered = (module: Module) => standings.some(({ bid }) => (bid.modules?.[module] ?? null) !== null);
  return MODULES.filter((module) => asked.method.modules.includes(module) || isDelivered(module));
}

function offerColumns(context: BidContext): Column[] {
  const { t, status } = context;
  const quality = numberColumn<PlacedBid>(
    {
      id: 'quality',
      label: t('award.column.quality'),
      width: 56,
      of: (row) => row.quality,
      set: (row, value) => ({ ...row, quality: value }),
    },
    context,
  );
  return [
    {
      ...numberColumn<PlacedBid>(
        {
          id: 'price',
          label: t('award.column.price'),
          width: 96,
          of: ({ price }) => price,
          set: (row, price) => ({ ...row, price }),
        },
        context,
      ),
      unit: t('award.kr'),
    },
    ...(status.scoring.weights.quality > 0 ? [{ ...quality, unit: t('award.column.qualityUnit') }] : []),
    numberColumn<PlacedBid>(
      {
        id: 'area',
        label: t('award.column.area'),
        unit: 'm2',
        width: 62,
        of: ({ area }) => area,
        set: (row, area) => ({ ...row, area }),
      },
      context,
    ),
  ];
}

/** What its account is made by. */
function stampColumns(context: BidContext): Column[] {
  const { t, format } = context;
  const stamped = (row: PlacedBid, fields: MethodOverrides): PlacedBid => ({
    ...row,
    method: { ...row.method, ...fields },
  });
  return [
    {
      id: 'period',
      label: t('award.column.period'),
      unit: t('method.year'),
      width: 54,
      align: 'end',
      text: ({ method }) => (method?.referenceStudyPeriod == null ? '' : String(method.referenceStudyPeriod)),
      placeholder: () => NO_VALUE,
      entry: numberEntry({
        language: format.language,
        least: 1,
        suffix: /\s*(år|years?)$/i,
        set: (row, years) => stamped(row, { referenceStudyPeriod: years === null ? null : Math.round(years) }),
      }),
    },
    choiceColumn({
      id: 'indicator',
      label: t('award.column.indicator'),
      width: 92,
      choices: METHOD_INDICATORS.map((value) => ({ value, label: t(`indicator.${value}`), alsoWritten: [value] })),
      of: ({ method }) => method?.indicator,
      set: (row, indicator) => stamped(row, { indicator }),
    }),
    {
      id: 'elements',
      label: t('award.column.elements'),
      width: 88,
      text: ({ method }) => elementsText(method?.elements),
      placeholder: () => NO_VALUE,
      entry: {
        write(row, text) {
          const elements = readElements(text);
          if (elements !== 'not-codes') return { row: stamped(row, { elements }), problem: null };
          return {
            row: stamped(row, { elements: null }),
            problem: {
              title: { key: 'award.elementsNotCodes' },
              reason: { key: 'award.elementsNotRead' },
              answers: [],
              alike: 'elements',
            },
          };
        },
      },
    },
    shareColumn(
      {
        id: 'epdShare',
        label: t('award.column.epdShare'),
        width: 54,
        of: ({ epdShare }) => epdShare,
        set: (row, epdShare) => ({ ...row, epdShare }),
      },
      context,
    ),
  ];
}

/** A figure as it was delivered; where it was not and the client's value stands in its place, that is seen in the cell. */
function moduleColumn(module: Module, { t, format, standings }: BidContext): Column {
  const delivered = (row: PlacedBid) => row.modules?.[module] ?? null;
  return {
    id: `module ${module}`,
    label: moduleCode(module),
    unit: t('award.kg'),
    width: 92,
    align: 'end',
    text: (row) => (delivered(row) === null ? '' : format.number(delivered(row), 0)),
    plainText: (row) => {
      const figure = delivered(row);
      return figure === null ? '' : plainNumber(figure, format.language);
    },
    placeholder: ({ id }) => {
      const filled = standings.get(id)?.footprint.modules.find((one) => one.module === module)?.filled ?? null;
      return filled === null ? NO_VALUE : t('award.filledCell', { figure: format.number(filled, 0) });
    },
    entry: numberEntry({
      language: format.language,
      least: 'any',
      set: (row, figure) => ({ ...row, modules: { ...row.modules, [module]: figure } }),
    }),
  };
}

function gapsColumn({ t, format, standings }: BidContext): Column {
  return {
    id: 'gaps',
    label: t('award.column.gaps'),
    width: 64,
    align: 'end',
    text: ({ id }) => {
      const count = standings.get(id)?.gaps.length ?? 0;
      return count === 0 ? '' : format.number(count);
    },
  };
}
