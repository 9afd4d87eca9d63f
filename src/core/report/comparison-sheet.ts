import { followsMix } from '../climate/modules-under.ts';
import { MODULES, type Module } from '../declaration/life-cycle-module.ts';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '../project/codes.ts';
import type { AlternativeCells } from './alternative-sheet.ts';
import { computed, FORMATS, live, missing, paragraph, text } from './cells.ts';
import { difference, onSheet, reference as cellAt, relativeDifference, type CellReference } from './formula.ts';
import type { ReportAlternative, ReportContext } from './report-context.ts';
import { methodStamps, moduleLabel, partLabel, shownModules } from './report-words.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import { unlikenessSentences } from './unlikeness.ts';
import type { Cell, CellStyle, Sheet } from './workbook.ts';

/** One figure of each alternative, side by side, with what each differs from the first. */
interface Line {
  readonly label: string;
  /** The cell in the alternative's own sheet; null: not known. `absent`: it has none of it, so nothing is missing. */
  readonly cell: (own: AlternativeCells, shown: ReportAlternative) => CellReference | null | 'absent';
  /** The comparison's own difference, by alternative; absent: the workbook's. */
  readonly difference?: (alternative: string) => number | null;
  /** Whether an alternative lacks something of it. */
  readonly lacks: (shown: ReportAlternative) => boolean;
  /** A share says nothing of what stands beside the total. */
  readonly withoutShare?: boolean;
  readonly style?: CellStyle;
}

/** Characters beside each other that can be read on a landscape A4 page. */
const A4_CHARACTERS = 190;

/** Where the difference comes from: by module and by building part. */
export function comparisonSheet(
  context: ReportContext,
  name: string,
  cells: ReadonlyMap<string, AlternativeCells>,
): Sheet {
  const { alternatives, comparison, t } = context;
  const compared = comparison?.comparable ? alternatives.slice(1) : [];
  const widths = [38, ...alternatives.map(() => 15), ...compared.flatMap(() => [17, 10]), 44];
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
    print: { paper: totalWidth > A4_CHARACTERS ? 'A3' : 'A4', pagesWide: 1, repeatedRows: null, repeatedColumns: 0 },
  };
}

function moduleLines({ alternatives, comparison, t }: ReportContext): Line[] {
  const differenceOf = (id: string) => comparison?.differences.find((one) => one.id === id);
  const shown = MODULES.filter((module) => alternatives.some(({ account }) => shownModules(account).includes(module)));
  const lacksModule = (module: Module) => (alternative: ReportAlternative) =>
    alternative.account.total.missing.some((missed) => missed.module === module);
  const byMix = (module: Module) => alternatives.some(({ account }) => followsMix(account, module)) || module === 'B6';
  const line = (module: Module, scenario: ElectricityScenario): Line => ({
    label: byMix(module)
      ? t(`report.comparison.with.${scenario}`, { module: moduleLabel(module, t) })
      : moduleLabel(module, t),
    cell: (own, { account }) =>
      own.modules.get(module)?.[scenario] ?? (account.modules[module] === 0 ? 'absent' : null),
    lacks: lacksModule(module),
  });
  const total = (scenario: ElectricityScenario, label: string): Line => ({
    label,
    style: 'total',
    cell: (own) => own.total[scenario],
    difference: (id) => differenceOf(id)?.scenarios[scenario] ?? null,
    lacks: ({ account }) => !account.total.complete,
  });
  const beside = (label: string, cell: Line['cell']): Line => ({
    label,
    cell,
    lacks: () => false,
    withoutShare: true,
  });
  return [
    ...shown.flatMap((module) =>
      byMix(module) ? ELECTRICITY_SCENARIOS.map((scenario) => line(module, scenario)) : [line(module, 'norway')],
    ),
    total('norway', t('report.comparison.totalNorway')),
    total('europe', t('report.comparison.totalEurope')),
    beside(t('report.comparison.d'), (own) => own.D),
    beside(t('report.comparison.avoided'), (own) => own.avoidedProduction),
    beside(t('report.comparison.exported'), (own) => own.exportedEnergy),
  ];
}

function partLines({ alternatives, t }: ReportContext): Line[] {
  const counted = alternatives.flatMap(({ account }) => account.components.filter(({ inScope }) => inScope));
  const delivered = alternatives.flatMap(({ account }) => (account.reported ? Object.keys(account.elements) : []));
  const elements = [...counted.map(({ element }) => element?.slice(0, 2) ?? null), ...delivered];
  const parts = [...new Set(elements)].toSorted((a, b) => (a ?? '~').localeCompare(b ?? '~', 'en'));
  const isIn = (part: string | null) => (element: string | null) => (element?.slice(0, 2) ?? null) === part;
  return [
    ...parts.map((part): Line => {
      const label = partLabel(part, t);
      return {
        label,
        // A part that a delivered account does not name was not delivered; any other alternative has none of it.
        cell: (own, { account }) =>
          own.parts.get(label) ?? (account.reported || own.parts.has(label) ? null : 'absent'),
        lacks: ({ account }) =>
          account.reported
            ? part === null || account.elements[part] == null
            : account.components.some(
                ({ element, inScope, total }) => inScope && isIn(part)(element) && !total.complete,
              ),
      };
    }),
    {
      label: t('report.comparison.allParts'),
      style: 'total',
      cell: (own) => own.allParts,
      lacks: ({ account }) =>
        account.reported
          ? !account.total.complete
          : account.components.some(({ inScope, total }) => inScope && !total.complete),
    },
  ];
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
  for (const line of lines) {
    const row = builder.nextRow;
    const style = line.style === 'total' ? 'total' : 'figure';
    const found = alternatives.map((shown) => {
      const own = cells.get(shown.alternative.id);
      return own ? line.cell(own, shown) : null;
    });
    /** The cells of this row; a part that an alternative has none of is an empty cell, which subtracts as nothing. */
    const shown = found.map((cell, index): Cell => {
      if (cell === 'absent') return text(null, line.style);
      const sheetName = alternatives[index]?.sheetName;
      return cell && sheetName !== undefined ? computed(onSheet(sheetName, cell), FORMATS.kgCo2e, style) : missing();
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
      return [
        live(formula, figure, FORMATS.difference, style),
        share && computed(share, FORMATS.differenceShare, style),
      ];
    });
    const lacking = alternatives.filter(line.lacks).map(({ name }) => name);
    const note =
      lacking.length === 0 ? null : text(t('report.comparison.lacks', { names: lacking.join(', ') }), 'warning');
    const content = [text(line.label, line.style), ...shown, ...differences, note];
    if (line.style === 'total') builder.total(content);
    else builder.body(content);
  }
}
