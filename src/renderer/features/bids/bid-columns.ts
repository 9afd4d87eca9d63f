import { MOST_POINTS } from '#core/award/bid.ts';
import type { BidStanding } from '#core/award/standing.ts';
import type { AwardStatus } from '#core/award/document-award.ts';
import { MODULES, type Module } from '#core/declaration/life-cycle-module.ts';
import { METHOD_INDICATORS, type MethodOverrides } from '#core/project/method.ts';
import { elementsText, readElements } from '#core/award/element-list.ts';
import { moduleCode } from '#core/report/report-words.ts';
import type { PlacedBid } from '#renderer/client/row-change.logic.ts';
import type { GridColumn } from '#renderer/components/grid/column.ts';
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
      isIn: t('award.column.qualityUnit'),
      most: MOST_POINTS,
      width: 56,
      of: (row) => row.quality,
      set: (row, value) => ({ ...row, quality: value }),
    },
    context,
  );
  return [
    numberColumn(
      {
        id: 'price',
        label: t('award.column.price'),
        isIn: t('award.kr'),
        suffix: /\s*(kr\.?|nok|,-)$/i,
        width: 122,
        of: ({ price }) => price,
        set: (row, price) => ({ ...row, price }),
      },
      context,
    ),
    ...(status.scoring.weights.quality > 0 ? [quality] : []),
    numberColumn(
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
  const { t } = context;
  const stamped = (row: PlacedBid, fields: MethodOverrides): PlacedBid => ({
    ...row,
    method: { ...row.method, ...fields },
  });
  return [
    numberColumn(
      {
        id: 'period',
        label: t('award.column.period'),
        isIn: t('method.year'),
        suffix: /\s*(år|years?)$/i,
        least: 1,
        most: 1000,
        whole: true,
        width: 54,
        of: ({ method }) => method?.referenceStudyPeriod,
        set: (row, referenceStudyPeriod) => stamped(row, { referenceStudyPeriod }),
      },
      context,
    ),
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
function moduleColumn(module: Module, context: BidContext): Column {
  const { t, format, standings } = context;
  return {
    ...numberColumn<PlacedBid>(
      {
        id: `module ${module}`,
        label: moduleCode(module),
        isIn: t('award.kg'),
        suffix: /\s*kg\s*CO(2|₂)e?\.?$/i,
        least: 'any',
        width: 92,
        of: ({ modules }) => modules?.[module],
        set: (row, figure) => ({ ...row, modules: { ...row.modules, [module]: figure } }),
      },
      context,
    ),
    placeholder: ({ id }) => {
      const filled = standings.get(id)?.footprint.modules.find((one) => one.module === module)?.filled ?? null;
      return filled === null ? NO_VALUE : t('award.filledCell', { figure: format.number(filled, 0) });
    },
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
