import { COST_POSTS, costLineSchema, costYearSchema, type CostLine, type CostPost } from '../cost/cost.ts';
import { readChoice } from './choice.ts';
import { POST_WORDS, TIMING_WORDS, type CostField, type CostSheet } from './cost-columns.ts';
import type { CostProblem, CostProblemCode } from './cost-problem.ts';
import { kronerIn, scaledNumber } from './heading-scale.ts';
import { cellText, type SheetLine } from './import-source.ts';
import { listCells, type ListCells } from './list-cells.ts';
import { readListRows, type ListChoices, type ReadRows } from './list-rows.ts';

/** A cost line as the list has it. What the list does not say is null. */
export interface ReadCost extends Required<Omit<CostLine, 'id' | 'component'>> {
  /** In the file, from 1. */
  readonly row: number;
  readonly key: null;
  readonly problems: readonly CostProblem[];
}

type Cells = ListCells<CostField, CostProblemCode>;

/** Reads the rows of a list with its columns as they are mapped. Nothing is guessed: what is in doubt is null, with a problem told. */
export function readCosts(sheet: CostSheet, choices: ListChoices<CostField>): ReadRows<ReadCost> {
  const cellsOf = listCells<CostField, CostProblemCode>(sheet, choices, {
    days: [],
    numbers: ['amount', 'firstYear', 'interval', 'growth'],
    signed: ['amount', 'growth'],
  });
  const kroner = kronerIn(sheet.headings[choices.mapping.indexOf('amount')] ?? '');
  return readListRows(sheet, choices.mapping, {
    subject: ['post', 'name'],
    printed: ['timing'],
    read: (line: SheetLine): ReadCost => {
      const cells = cellsOf(line);
      const { tell, text } = cells;
      const amount = scaledNumber(cells, { field: 'amount', scale: kroner }, /\s*(kr\.?|nok|,-)$/i);
      if (amount === 0) tell('amount-zero', 'amount', '0');
      const when = timingOf(cells);
      return {
        row: line.number,
        key: null,
        post: postOf(cells),
        name: text('name'),
        amount,
        ...when,
        firstYear: yearOf(cells),
        interval: when.interval ?? intervalOf(cells),
        growth: growthOf(cells),
        source: text('source'),
        problems: cells.problems,
      };
    },
  });
}

/** By its number, whose first figure is the main post ("31 Løpende drift" is of 3), else by its name. */
function postOf({ text, tell }: Cells): CostPost | null {
  const written = text('post');
  if (written === null) return null;
  const [, figure = ''] = /^(\d)\d{0,2}(?:[.\s]|$)/.exec(written) ?? [];
  const post = COST_POSTS.find((one) => one === figure) ?? readChoice(written, POST_WORDS);
  if (post === null) tell('unknown-post', 'post', written);
  return post;
}

/** "Hvert 5. år" says both when and how often. */
function timingOf({ text, choice }: Cells): Pick<ReadCost, 'timing' | 'interval'> {
  const [, years] = /^(?:hvert|every)\s+(\d{1,3})\.?\s*(?:år|years?)$/i.exec(text('timing') ?? '') ?? [];
  if (years !== undefined) return { timing: 'every', interval: Number(years) };
  return { timing: choice('timing', TIMING_WORDS, 'unknown-choice'), interval: null };
}

function yearOf({ number, refuse }: Cells): number | null {
  const found = number('firstYear');
  if (found === null) return null;
  const year = costYearSchema.safeParse(found);
  return year.success ? year.data : refuse('not-a-year', 'firstYear');
}

function intervalOf({ number, refuse }: Cells): number | null {
  const found = number('interval', /\s*(år|years?)$/i);
  const years = costLineSchema.shape.interval.safeParse(found);
  return years.success ? (years.data ?? null) : refuse('not-whole-years', 'interval');
}

/** Below this a bare number may be a share: what a spreadsheet shows as 2 % may be 0.02. */
const LEAST_PERCENT = 0.1;

/** In per cent a year. */
function growthOf({ number, refuse, cell }: Cells): number | null {
  const percent = number('growth', /\s*%$/);
  if (percent === null) return null;
  const isWritten = cellText(cell('growth')).includes('%');
  const isDoubtful = !isWritten && percent !== 0 && Math.abs(percent) < LEAST_PERCENT;
  const growth = costLineSchema.shape.growth.safeParse(percent / 100);
  if (!isDoubtful && growth.success) return growth.data ?? null;
  return refuse('growth-doubtful', 'growth');
}
