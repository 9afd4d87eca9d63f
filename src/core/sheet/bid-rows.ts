import { readElements } from '../award/element-list.ts';
import type { Bid } from '../award/bid.ts';
import { MODULES } from '../declaration/life-cycle-module.ts';
import type { AreaBasis, MethodIndicator } from '../project/method.ts';
import { areaBasisIn, OFFER_FIELDS, type BidField } from './bid-columns.ts';
import type { BidSheet } from './bid-header.ts';
import type { BidProblem, BidProblemCode } from './bid-problem.ts';
import type { ChoiceWords } from './choice.ts';
import { kilogramsIn, kronerIn, scaledNumber } from './heading-scale.ts';
import type { SheetLine } from './import-source.ts';
import { listCells, type ListCells } from './list-cells.ts';
import { readListRows, type ListChoices, type ReadRows } from './list-rows.ts';
import { words } from './take-off-columns.ts';

/** A bid as the list has it. What the list does not say is null. */
export interface ReadBid {
  /** In the file, from 1. */
  readonly row: number;
  /** A bidder's form names no row of ours: all bidders get the same. */
  readonly key: null;
  readonly bidder: string | null;
  readonly price: number | null;
  readonly area: number | null;
  /** Which area it is, where the heading says so. */
  readonly areaBasis: AreaBasis | null;
  /** Years. */
  readonly period: number | null;
  readonly indicator: MethodIndicator | null;
  readonly elements: string[] | null;
  readonly epdShare: number | null;
  readonly note: string | null;
  /** kg CO₂e; those that the list says. */
  readonly modules: NonNullable<Bid['modules']>;
  /** What the list itself remarks; `note` has beside it what nothing was made of. */
  readonly remark: string | null;
  readonly problems: readonly BidProblem[];
}

const INDICATOR_WORDS: ChoiceWords<MethodIndicator> = {
  gwpIobc: words('gwp iobc, gwpiobc, iobc, gwp iobc ghg, gwp ghg'),
  gwpTotal: words('gwp total, gwptotal, total, totalt'),
  gwpFossil: words('gwp fossil, gwpfossil, fossil, fossilt'),
};

/** Reads the bids of a list with its columns as they are mapped. Nothing is guessed: what is in doubt is null, with a problem told. */
export function readBids(sheet: BidSheet, choices: ListChoices<BidField>): ReadRows<ReadBid> {
  return readListRows(sheet, choices.mapping, {
    subject: OFFER_FIELDS.filter((field) => field === 'bidder' || field === 'price'),
    printed: [],
    read: rowReader(sheet, choices),
  });
}

function rowReader(sheet: BidSheet, choices: ListChoices<BidField>) {
  const cellsOf = listCells<BidField, BidProblemCode>(sheet, choices, {
    days: [],
    prose: ['note'],
    numbers: ['price', 'area', 'period', 'epdShare', ...MODULES],
    // Timber takes up carbon, where the indicator counts it.
    signed: MODULES,
  });
  const headingOf = (field: BidField) => sheet.headings[choices.mapping.indexOf(field)] ?? '';
  const kilograms = new Map(MODULES.map((module) => [module, kilogramsIn(headingOf(module))] as const));
  const kroner = kronerIn(headingOf('price'));
  const areaBasis = areaBasisIn(headingOf('area'));
  return (line: SheetLine): ReadBid => {
    const cells = cellsOf(line);
    const { problems, tell, text, number, choice } = cells;
    const bidder = text('bidder');
    if (bidder === null) tell('bidder-missing', 'bidder');
    const modules = MODULES.flatMap((module) => {
      const column = { field: module, scale: kilograms.get(module) ?? null };
      const figure = scaledNumber(cells, column, /\s*kg\s*(CO.?2\s*-?e(kv)?)?\s*$/i);
      return figure === null ? [] : [[module, figure] as const];
    });
    const price = scaledNumber(cells, { field: 'price', scale: kroner }, /\s*(kr\.?|nok|,-)\s*$/i);
    const area = number('area', /\s*(m2|m²|kvm)\s*$/i);
    const told = {
      row: line.number,
      key: null,
      bidder,
      price,
      area,
      areaBasis: area === null ? null : areaBasis,
      period: readPeriod(cells),
      indicator: choice('indicator', INDICATOR_WORDS, 'unknown-choice'),
      elements: readParts(cells),
      epdShare: readEpdShare(cells),
      modules: Object.fromEntries(modules),
    };
    return { ...told, remark: cells.text('note'), note: cells.noteWithRefused('note'), problems };
  };
}

type Cells = ListCells<BidField, BidProblemCode>;

function readPeriod({ number, refuse }: Cells): number | null {
  const years = number('period', /\s*(år|years?)\s*$/i);
  if (years === null || (Number.isInteger(years) && years >= 1 && years <= 1000)) return years;
  return refuse('not-years', 'period');
}

function readParts({ text, refuse }: Cells): string[] | null {
  const written = text('elements');
  const elements = written === null ? null : readElements(written);
  if (elements !== 'not-codes') return elements;
  return refuse('not-codes', 'elements');
}

/** "70", "70 %", and the 0.7 that a cell of per cent holds. Nobody states a share below one per cent. */
function readEpdShare({ cell, number, refuse }: Cells): number | null {
  const percent = number('epdShare', /\s*%\s*$/);
  if (percent === null) return null;
  const share = typeof cell('epdShare') === 'number' && percent <= 1 ? percent : percent / 100;
  if (share <= 1) return share;
  return refuse('share-too-large', 'epdShare');
}
