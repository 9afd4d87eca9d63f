import type { Missing } from '../../climate/account.ts';
import { missingIn, sumLacking } from '../../climate/completeness.ts';
import type { ElectricityScenario } from '../../project/codes.ts';
import type { AlternativeCells } from '../alternative-sheet.ts';
import { computed, FORMATS, missing, paragraph, text } from '../cells.ts';
import { entered, onSheet, quotient, reference, sumOf, type CellReference } from '../formula.ts';
import { sumFormat } from '../marks.ts';
import type { ReportAlternative, ReportContext } from '../report-context.ts';
import { completenessText } from '../report-words.ts';
import { head, SheetBuilder } from '../sheet-builder.ts';
import type { Cell, Sheet } from '../workbook.ts';

const WIDTHS = [30, 24, 16, 16, 20, 20, 46];
const DEMAND = 3;
const KWH = '#,##0';
const PER_AREA = '#,##0.0';

/**
 * Energy in use of all alternatives whose method counts it, side by side: what each needs a year, and what that emits over the study
 * period. Null where none has any.
 */
export function energySheet(
  shown: readonly ReportAlternative[],
  cells: ReadonlyMap<string, AlternativeCells>,
  context: ReportContext,
): Sheet | null {
  const { t } = context;
  const counting = shown.flatMap((one) => {
    const own = 'B6' in one.account.modules ? cells.get(one.alternative.id) : undefined;
    return own ? [{ one, own }] : [];
  });
  if (counting.every(({ own }) => own.energyUses.length === 0)) return null;
  const builder = new SheetBuilder(WIDTHS.length);
  builder.add([text(t('report.energy.title'), 'title')]);
  builder.add([paragraph(t('assessment.energy.lead'), WIDTHS.length)]);
  builder.gap();
  const headRow = builder.heads([
    head(t('report.alternative')),
    head(t('report.energy.carrier')),
    head(t('assessment.energy.demand'), 'figures'),
    head(t('assessment.energy.perArea'), 'figures'),
    head(t('report.energy.norway'), 'figures'),
    head(t('report.energy.europe'), 'figures'),
    head(t('report.note')),
  ]);
  for (const { one, own } of counting) {
    const there = (cell: CellReference | null, format: string, style: 'figure' | 'total' = 'figure'): Cell =>
      cell ? computed(onSheet(one.sheetName, cell), format, style) : missing(style === 'total' ? 'total' : 'missing');
    const perArea = (demand: CellReference | null, format: string, style: 'figure' | 'total' = 'figure'): Cell => {
      const each = demand && own.area ? quotient(demand, onSheet(one.sheetName, own.area)) : null;
      return computed(each, format, style);
    };
    const first = builder.nextRow;
    for (const { use, demand, norway, europe } of own.energyUses) {
      const here = demand && reference(DEMAND, builder.nextRow, demand.value);
      builder.body([
        text(one.name),
        text(use.carrier && t(`carrier.${use.carrier}`)),
        demand ? computed(entered(onSheet(one.sheetName, demand)), KWH) : missing(),
        perArea(here, PER_AREA),
        there(norway, FORMATS.kgCo2e),
        there(europe, FORMATS.kgCo2e),
        text(use.factor == null ? null : t('report.energy.ownFactor'), 'note'),
      ]);
    }
    const row = builder.nextRow;
    const demands = own.energyUses.flatMap(({ demand }) => demand?.value ?? []);
    const range = { from: { column: DEMAND, row: first }, to: { column: DEMAND, row: row - 1 } };
    const demand = demands.length === 0 ? null : sumOf(range, demands);
    const lacking = missingIn(one.account, ['B6']);
    const told = own.energyUses.every((use) => use.demand !== null);
    const demandFormat = (plain: string) =>
      demand ? sumFormat(plain, sumLacking(demand.value, told ? [] : lacking), one.account, t) : plain;
    const total = (scenario: ElectricityScenario) => {
      const figure = one.account.scenarios[scenario].B6;
      const format = sumFormat(FORMATS.kgCo2e, sumLacking(figure, lacking), one.account, t);
      return there(own.modules.get('B6')?.[scenario] ?? null, format, 'total');
    };
    builder.total([
      text(one.name, 'total'),
      text(t('report.list.sum'), 'total'),
      computed(demand, demandFormat(KWH), 'total'),
      perArea(demand && reference(DEMAND, row, demand.value), demandFormat(PER_AREA), 'total'),
      total('norway'),
      total('europe'),
      note(one, lacking, context),
    ]);
  }
  return {
    name: t('assessment.sheet.energy'),
    columnWidths: WIDTHS,
    rows: builder.rows,
    frozen: { rows: headRow, columns: 1 },
    filter: null,
    print: { paper: 'A4', pagesWide: 1, repeatedRows: { first: headRow, last: headRow }, repeatedColumns: 0 },
  };
}

/** What an alternative's B6 lacks. */
function note(one: ReportAlternative, lacking: readonly Missing[], { t }: ReportContext): Cell {
  const isOwn = !one.account.reported;
  if (isOwn && one.alternative.energy.length === 0) return text(t('report.energy.none'), 'warning', { wrap: true });
  return lacking.length > 0 ? text(completenessText(lacking, one, t), 'warning', { wrap: true }) : text(null, 'total');
}
