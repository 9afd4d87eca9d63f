import { kWhOf } from '../site/energy-content.ts';
import { machineFinder } from '../site/machine-name.ts';
import type { BiofuelEvidence, Machine, SiteEnergyEntry } from '../site/site.ts';
import { isOutside, periodOf, type Dated } from '../site/site-period.ts';
import { readChoice } from './choice.ts';
import type { SheetLine } from './import-source.ts';
import { listCells, type ListCells } from './list-cells.ts';
import { readListRows, type ListChoices, type ReadRows } from './list-rows.ts';
import { readPeriodInCell } from './read-period.ts';
import { CARRIER_WORDS, USE_WORDS, YES_NO_WORDS } from './site-choice.ts';
import { siteHeadingUnit, type SiteField } from './site-columns.ts';
import type { SiteSheet } from './site-header.ts';
import type { SiteProblem, SiteProblemCode } from './site-problem.ts';

type Told = Pick<
  SiteEnergyEntry,
  | 'from'
  | 'to'
  | 'machine'
  | 'use'
  | 'carrier'
  | 'blend'
  | 'amount'
  | 'unit'
  | 'hours'
  | 'document'
  | 'evidence'
  | 'note'
>;

/** An entry of the energy log as the list has it. What the list does not say is null. */
export interface ReadEntry extends Required<Told> {
  /** In the file, from 1. */
  readonly row: number;
  /** What the row is known by in a log of ours that comes back. */
  readonly key: string | null;
  /** What the list itself remarks; `note` has beside it what nothing was made of. */
  readonly remark: string | null;
  readonly problems: readonly SiteProblem[];
}

/** What rows are held against. */
export interface SiteListContext {
  readonly machines: readonly Machine[];
  /** When the project's site can have used energy; open ends reach any day. */
  readonly time: Dated;
}

/** Reads the rows of a list with its columns as they are mapped. Nothing is guessed: what is in doubt is null, with a problem told. */
export function readSite(
  sheet: SiteSheet,
  choices: ListChoices<SiteField>,
  context: SiteListContext,
): ReadRows<ReadEntry> {
  return readListRows(sheet, choices.mapping, {
    subject: ['period', 'from', 'to', 'machine', 'use', 'carrier', 'document'],
    printed: ['key', 'unit'],
    read: rowReader(sheet, choices, context),
  });
}

type Cells = ListCells<SiteField, SiteProblemCode>;

function rowReader(sheet: SiteSheet, choices: ListChoices<SiteField>, { machines, time }: SiteListContext) {
  const cellsOf = listCells<SiteField, SiteProblemCode>(sheet, choices, {
    measured: { amount: 'amount', unit: 'unit', headingUnit: siteHeadingUnit },
    days: ['from', 'to'],
    numbers: ['hours', 'blend'],
    prose: ['note'],
  });
  const findMachine = machineFinder(machines);
  return (line: SheetLine): ReadEntry => {
    const cells = cellsOf(line);
    const days = daysOf(cells, time);
    const used = usedIn(cells, findMachine);
    const carrier = cells.choice('carrier', CARRIER_WORDS, 'carrier-unknown');
    const blend = blendOf(cells);
    const { value: amount, unit } = cells.amount();
    if (carrier !== null && amount !== null && amount > 0 && unit !== null && kWhOf(carrier, amount, unit) === null) {
      cells.tell('unit-not-of-carrier', cells.text('unit') === null ? 'amount' : 'unit', unit);
    }
    const told = {
      row: line.number,
      key: cells.text('key'),
      ...days,
      ...used,
      carrier,
      blend,
      amount,
      unit,
      hours: cells.number('hours', /\s*(t|timer|h|hours?|hrs)\.?$/i),
      document: cells.text('document'),
      evidence: evidenceOf(cells),
    };
    return { ...told, remark: cells.text('note'), note: cells.noteWithRefused('note'), problems: cells.problems };
  };
}

/** The days that are said, else those of the month or period that is. One day alone has no end. */
function daysOf(cells: Cells, time: Dated): Required<Dated> {
  const [from, to] = [cells.day('from'), cells.day('to')];
  const written = cells.text('period');
  const named = from === null && to === null && written !== null ? readPeriodInCell(cells.cell('period')) : null;
  if (written !== null && from === null && to === null && named === null) cells.refuse('not-a-period', 'period');
  const days = named ?? { from, to };
  const field = named ? 'period' : from === null ? 'to' : 'from';
  if (days.from !== null && days.to !== null && days.to < days.from) {
    cells.tell('period-reversed', field, cells.text(field) ?? '');
  }
  const period = periodOf(days);
  if (period && isOutside(period, time)) cells.tell('outside-project', field, cells.text(field) ?? '');
  return days;
}

/** A machine, or heating, or the power supply: a list may have them in one column or in two. */
function usedIn(
  cells: Cells,
  findMachine: (text: string) => readonly string[],
): Required<Pick<Told, 'machine' | 'use'>> {
  const said = cells.choice('use', USE_WORDS, 'unknown-choice');
  const named = cells.text('machine');
  if (named === null) return { machine: null, use: said };
  const use = readChoice(named, USE_WORDS);
  const [machine = null, ...others] = findMachine(named);
  if (machine !== null && others.length === 0) return { machine, use: said ?? 'machine' };
  if (use !== null && said !== null && use !== said) cells.refuse('unknown-choice', 'machine');
  if (use === null) cells.refuse(machine === null ? 'machine-unknown' : 'machine-ambiguous', 'machine');
  return { machine: null, use: said ?? use };
}

/** HVO in per cent of the volume. What a spreadsheet shows as 30 % may be 0.3, and 0.3 % is no blend that is sold: it is asked about. */
function blendOf({ number, refuse }: Cells): SiteEnergyEntry['blend'] {
  const percent = number('blend', /\s*%$/);
  if (percent === null) return null;
  if (percent === 0 || (percent >= 1 && percent <= 100)) return { carrier: 'hvo100', share: percent / 100 };
  return refuse('not-a-percentage', 'blend');
}

function evidenceOf({ choice, text }: Cells): BiofuelEvidence | null {
  const shown = (field: 'en15940' | 'advancedOrLowIluc' | 'palmOilFree') => {
    const answer = choice(field, YES_NO_WORDS, 'unknown-choice');
    return answer === null ? null : answer === 'yes';
  };
  const evidence = {
    en15940: shown('en15940'),
    advancedOrLowIluc: shown('advancedOrLowIluc'),
    palmOilFree: shown('palmOilFree'),
    certificate: text('certificate'),
  };
  return Object.values(evidence).every((value) => value === null) ? null : evidence;
}
