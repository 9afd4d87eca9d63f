import type { Account, Missing } from '../climate/account.ts';
import { partOf } from '../climate/by-element.ts';
import {
  completenessBeside,
  completenessOf,
  missingIn,
  missingInPart,
  missingInParts,
  sumLacking,
  type Completeness,
} from '../climate/completeness.ts';
import { followsMix } from '../climate/modules-under.ts';
import { MODULES, type Module } from '../declaration/life-cycle-module.ts';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '../project/codes.ts';
import type { AlternativeCells } from './alternative-sheet.ts';
import { overTimePicture, pictureCaption } from './chart-pictures.ts';
import { computed, FORMATS, live, missing, paragraph, text } from './cells.ts';
import { difference, onSheet, reference as cellAt, relativeDifference, type CellReference } from './formula.ts';
import { differenceFormat, differenceWidth, markedFormat } from './marks.ts';
import type { ReportAlternative, ReportContext } from './report-context.ts';
import { lackingAlternatives, methodStamps, moduleLabel, partLabel, shownModules } from './report-words.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import { shownAlternatives } from './shown-alternatives.ts';
import { unlikenessSentences } from './unlikeness.ts';
import type { Cell, CellStyle, Sheet } from './workbook.ts';

/** One figure of each alternative, side by side, with what each differs from the first. */
interface Line {
  readonly label: string;
  /** The cell in the alternative's own sheet; null: not known. `absent`: it has none of it, so nothing is missing. */
  readonly cell: (own: AlternativeCells, shown: ReportAlternative) => CellReference | null | 'absent';
  /** The comparison's own difference, by alternative; absent: the workbook's. */
  readonly difference?: (alternative: string) => number | null;
  /** Of an alternative's figure, null where it is not known. */
  readonly completeness: (account: Account, value: number | null) => Completeness;
  /** A share says nothing of what stands beside the total. */
  readonly withoutShare?: boolean;
  readonly style?: CellStyle;
}

/** Characters beside each other that can be read on an A4 page upright, and across. */
const A4_CHARACTERS = { portrait: 160, landscape: 190 };

/** Where the difference comes from: by module and by building part. */
export function comparisonSheet(
  context: ReportContext,
  name: string,
  cells: ReadonlyMap<string, AlternativeCells>,
): Sheet {
  const { alternatives, comparison, t } = context;
  const compared = comparison?.comparable ? alternatives.slice(1) : [];
  const figures = differenceWidth(alternatives.map(({ account }) => account));
  const widths = [38, ...alternatives.map(() => figures), ...compared.flatMap(() => [Math.max(22, figures), 17]), 44];
  const totalWidth = widths.reduce((sum, width) => sum + width, 0);
  const builder = new SheetBuilder(widths.length);
  builder.add([text(t('report.sheet.comparison'), 'title')]);
  builder.add([text(`${context.document.project.name} · ${t('report.kg')}`, 'subtitle')]);
  for (const stamp of methodStamps(context)) builder.add([text(stamp, 'subtitle')]);
  if (comparison && !comparison.comparable) {
    builder.add([paragraph(t('report.summary.notComparable'), widths.length, 'warning')]);
    for (const sentence of unlikenessSentences(context)) builder.add([paragraph(sentence, widths.length, 'lead')]);
  }

  if (context.answer?.undecided) builder.add([paragraph(context.answer.sentence, widths.length, 'warning')]);

  addPicture(builder, context);
  addTable(builder, context, cells, {
    title: t('report.comparison.byModule'),
    head: t('report.comparison.module'),
    lines: moduleLines(context),
  });
  addTable(builder, context, cells, {
    title: t('report.comparison.byPart'),
    head: t('report.list.part'),
    lines: partLines(context),
  });
  builder.add([paragraph(t('report.comparison.partsNote'), widths.length)]);
  return {
    name,
    columnWidths: widths,
    rows: builder.rows,
    frozen: { rows: 0, columns: 1 },
    filter: null,
    pictures: builder.pictures,
    bars: builder.bars,
    print: {
      paper: totalWidth > A4_CHARACTERS.landscape ? 'A3' : 'A4',
      ...(totalWidth > A4_CHARACTERS.portrait ? {} : { orientation: 'portrait' }),
      pagesWide: 1,
      repeatedRows: null,
      repeatedColumns: 0,
    },
  };
}

function addPicture(builder: SheetBuilder, { document, alternatives, answer, today, ...words }: ReportContext): void {
  const accounts = alternatives.map(({ account }) => account);
  const shown = shownAlternatives(document, accounts, 'total', words.t);
  const chart = overTimePicture(shown, answer, { ...words, project: document.project.name });
  if (chart) builder.picture(chart, pictureCaption(today, words));
}

function moduleLines({ alternatives, comparison, t }: ReportContext): Line[] {
  const differenceOf = (id: string) => comparison?.differences.find((one) => one.id === id);
  const shown = MODULES.filter((module) => alternatives.some(({ account }) => shownModules(account).includes(module)));
  const byMix = (module: Module) => alternatives.some(({ account }) => followsMix(account, module)) || module === 'B6';
  const line = (module: Module, scenario: ElectricityScenario): Line => ({
    label: byMix(module)
      ? t(`report.comparison.with.${scenario}`, { module: moduleLabel(module, t) })
      : moduleLabel(module, t),
    cell: (own, { account }) =>
      own.modules.get(module)?.[scenario] ?? (account.modules[module] === 0 ? 'absent' : null),
    completeness: without((account) => missingIn(account, [module])),
  });
  const total = (scenario: ElectricityScenario, label: string): Line => ({
    label,
    style: 'total',
    cell: (own) => own.total[scenario],
    difference: (id) => differenceOf(id)?.scenarios[scenario] ?? null,
    completeness: without(({ total }) => total.missing),
  });
  const beside = (label: string, cell: Line['cell'], figure?: 'D' | 'avoidedProduction'): Line => ({
    label,
    cell,
    completeness: (account) => (figure ? completenessBeside(account, figure) : 'complete'),
    withoutShare: true,
  });
  return [
    ...shown.flatMap((module) =>
      byMix(module) ? ELECTRICITY_SCENARIOS.map((scenario) => line(module, scenario)) : [line(module, 'norway')],
    ),
    total('norway', t('report.comparison.totalNorway')),
    total('europe', t('report.comparison.totalEurope')),
    beside(t('report.comparison.d'), (own) => own.D, 'D'),
    beside(t('report.comparison.avoided'), (own) => own.avoidedProduction, 'avoidedProduction'),
    beside(t('report.comparison.exported'), (own) => own.exportedEnergy),
  ];
}

function partLines({ alternatives, t }: ReportContext): Line[] {
  const counted = alternatives.flatMap(({ account }) => account.components.filter(({ inScope }) => inScope));
  const delivered = alternatives.flatMap(({ account }) => (account.reported ? Object.keys(account.elements) : []));
  const elements = [...counted.map(({ element }) => partOf(element, 2)), ...delivered];
  const parts = [...new Set(elements)].toSorted((a, b) => (a ?? '~').localeCompare(b ?? '~', 'en'));
  return [
    ...parts.map((part): Line => {
      const label = partLabel(part, t);
      return {
        label,
        // A part that a delivered account does not name was not delivered; any other alternative has none of it.
        cell: (own, { account }) =>
          own.parts.get(label) ??
          (account.reported || own.parts.has(label) || missingInPart(account, part).length > 0 ? null : 'absent'),
        completeness: (account, value) =>
          account.reported && value === null
            ? 'incomplete'
            : without((one) => missingInPart(one, part))(account, value),
      };
    }),
    {
      label: t('report.comparison.allParts'),
      style: 'total',
      cell: (own) => own.allParts,
      completeness: without(missingInParts),
    },
  ];
}

/** As completeness goes by what of an account's missing figures belongs to a line. */
function without(missing: (account: Account) => readonly Missing[]): Line['completeness'] {
  return (account, value) => completenessOf(sumLacking(value, missing(account)), account.method.indicator);
}

interface Table {
  readonly title: string;
  readonly head: string;
  readonly lines: readonly Line[];
}

function addTable(
  builder: SheetBuilder,
  { alternatives, comparison, t }: ReportContext,
  cells: ReadonlyMap<string, AlternativeCells>,
  { title, head: heading, lines }: Table,
): void {
  const [reference] = alternatives;
  const compared = comparison?.comparable ? alternatives.slice(1) : [];
  builder.section(title);
  builder.heads([
    head(heading),
    ...alternatives.map(({ name }) => head(name, 'figures')),
    ...compared.flatMap(({ name }) => [
      head(t('report.comparison.difference', { name, reference: reference?.name ?? '' }), 'figures'),
      head(t('report.comparison.share'), 'figures'),
    ]),
    head(t('report.note')),
  ]);
  const firstRow = builder.nextRow;
  const firstSum = lines.find(({ style }) => style === 'total');
  const differenceColumns = compared.map((_, index) => alternatives.length + 2 + 2 * index);
  for (const line of lines) {
    const row = builder.nextRow;
    const style = line.style === 'total' ? 'total' : 'figure';
    const found = alternatives.map((shown) => {
      const own = cells.get(shown.alternative.id);
      return own ? line.cell(own, shown) : null;
    });
    const completeness = alternatives.map(({ account }, index) => {
      const cell = found[index] ?? null;
      return line.completeness(account, cell === 'absent' ? 0 : (cell?.value ?? null));
    });
    /** The cells of this row; a part that an alternative has none of is an empty cell, which subtracts as nothing. */
    const shown = found.map((cell, index): Cell => {
      if (cell === 'absent') return text(null, line.style);
      const sheetName = alternatives[index]?.sheetName;
      const format = markedFormat(FORMATS.kgCo2e, completeness[index] ?? 'complete', t);
      return cell && sheetName !== undefined ? computed(onSheet(sheetName, cell), format, style) : missing();
    });
    const here = found.map((cell, index) => {
      if (cell === null) return null;
      return cellAt(index + 2, row, cell === 'absent' ? 0 : cell.value);
    });
    const differences = compared.flatMap(({ alternative }, index) => {
      const [from, to] = [here[0], here[index + 1]];
      if (!from || !to) return [missing(), missing()];
      const formula = difference(to, from);
      const figure = line.difference ? line.difference(alternative.id) : formula.value;
      const share = line.withoutShare ? null : relativeDifference(to, from);
      const isComplete = [completeness[0], completeness[index + 1]].every((one) => one === 'complete');
      const format = (plain: string) => differenceFormat(plain, isComplete, t);
      return [
        live(formula, figure, format(FORMATS.difference), style),
        share && computed(share, format(FORMATS.differenceShare), style),
      ];
    });
    const lacking = alternatives.filter((_, index) => completeness[index] !== 'complete');
    const content = [text(line.label, line.style), ...shown, ...differences, lackingAlternatives(lacking, t)];
    // Bars are of what the sum is made of: beside the sum itself they would be slivers.
    if (line === firstSum) builder.bar('difference', firstRow, differenceColumns);
    if (line.style === 'total') builder.total(content);
    else builder.body(content);
  }
}
