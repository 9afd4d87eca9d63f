import { GWP_INDICATORS, type Declaration, type GwpIndicator } from '../declaration/declaration.ts';
import { isExpiredOn } from '../declaration/validity.ts';
import { DECLARED_MODULES, type DeclaredModule } from '../declaration/life-cycle-module.ts';
import { formatDay } from '../text/date.ts';
import { formatAmount } from '../text/number.ts';
import { UNITS } from '../units/unit.ts';
import { day, factor, quantity, text } from './cells.ts';
import type { ReportContext } from './report-context.ts';
import { moduleCode } from './report-words.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import type { Cell, Sheet } from './workbook.ts';

/** The declarations that the project uses, one row for each indicator that it gives, as declared. What none of them says has no column. */
export function declarationsSheet(context: ReportContext, name: string): Sheet {
  const { document, alternatives, t, language } = context;
  const used = new Set(alternatives.flatMap(({ alternative }) => alternative.components.map((c) => c.declaration)));
  const declarations = document.declarations
    .filter(({ id }) => used.has(id))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  const modules = DECLARED_MODULES.filter((module) =>
    declarations.some(({ impacts }) => Object.values(impacts).some((figures) => figures?.[module] != null)),
  );
  const rows = declarations.flatMap((declaration) =>
    GWP_INDICATORS.flatMap((indicator): DeclaredRow[] => {
      const figures = declaration.impacts[indicator];
      return figures ? [{ declaration, indicator, figures }] : [];
    }),
  );
  const columns = declarationColumns(context, modules).filter(
    ({ always, cell }) => always || rows.length === 0 || rows.some((row) => cell(row).value !== null),
  );
  const builder = new SheetBuilder(columns.length);
  builder.add([text(t('report.sheet.declarations'), 'title')]);
  builder.add([text(t('report.declarations.intro'), 'subtitle')]);
  builder.gap();
  const headRow = builder.heads(columns.map((column) => column.head));
  for (const row of rows) builder.body(columns.map(({ cell }) => cell(row)));
  if (declarations.length === 0) builder.body([text(t('report.declarations.none'), 'note')]);
  const lastRow = builder.nextRow - 1;
  return {
    name,
    columnWidths: columns.map(({ width }) => width),
    rows: builder.rows,
    frozen: { rows: headRow, columns: 1 },
    filter: declarations.length > 0 ? { headRow, lastRow, columns: columns.length } : null,
    print: { paper: 'A3', pagesWide: 1, repeatedRows: { first: headRow, last: headRow }, repeatedColumns: 0 },
  };
}

interface DeclaredRow {
  readonly declaration: Declaration;
  readonly indicator: GwpIndicator;
  /** kg CO₂e per declared unit, by module. */
  readonly figures: Declaration['impacts'][GwpIndicator];
}

interface DeclarationColumn {
  readonly head: Cell;
  /** Characters. */
  readonly width: number;
  /** There also where no declaration says anything of it; others would only make the print smaller. */
  readonly always?: boolean;
  readonly cell: (row: DeclaredRow) => Cell;
}

function declarationColumns(context: ReportContext, modules: readonly DeclaredModule[]): DeclarationColumn[] {
  const { t, language, today } = context;
  const wrapped = (said: string | null | undefined) => text(said, 'text', { wrap: true });
  return [
    {
      head: head(t('report.list.declaration')),
      width: 40,
      always: true,
      cell: ({ declaration }) => wrapped(declaration.name),
    },
    {
      head: head(t('report.list.registration')),
      width: 22,
      cell: ({ declaration }) => text(declaration.registration),
    },
    {
      head: head(t('report.list.kind')),
      width: 13,
      always: true,
      cell: ({ declaration }) => text(t(`declarationKind.${declaration.kind}`)),
    },
    {
      head: head(t('report.declarations.manufacturer')),
      width: 24,
      cell: ({ declaration }) => wrapped(declaration.manufacturer),
    },
    {
      head: head(t('report.declarations.operator')),
      width: 18,
      cell: ({ declaration }) => wrapped(declaration.programOperator),
    },
    {
      head: head(t('report.declarations.standard')),
      width: 14,
      cell: ({ declaration }) => text(declaration.standard),
    },
    {
      head: head(t('report.list.validUntil')),
      width: 11,
      cell: ({ declaration }) => day(declaration.validUntil, isExpiredOn(declaration, today) ? 'warning' : 'text'),
    },
    {
      head: head(t('report.list.declaredUnit')),
      width: 11,
      always: true,
      cell: ({ declaration: { declaredUnit } }) =>
        text(`${formatAmount(declaredUnit.amount, language)} ${t(`unit.${declaredUnit.unit}`)}`),
    },
    {
      head: head(t('report.declarations.equivalents')),
      width: 22,
      cell: ({ declaration }) => wrapped(equivalentsText(declaration, context)),
    },
    {
      head: head(t('report.list.serviceLife'), 'figures'),
      width: 13,
      cell: ({ declaration }) => serviceLifeCell(declaration, context),
    },
    {
      head: head(t('report.declarations.biogenicCarbon'), 'figures'),
      width: 16,
      cell: ({ declaration }) => (declaration.biogenicCarbon == null ? text(null) : factor(declaration.biogenicCarbon)),
    },
    {
      head: head(t('report.declarations.indicator')),
      width: 15,
      always: true,
      cell: ({ indicator }) => text(t(`indicator.${indicator}`)),
    },
    ...modules.map((module) => ({
      head: head(moduleCode(module), 'figures'),
      width: 11.5,
      always: true,
      cell: ({ figures }: DeclaredRow) => factor(figures?.[module]),
    })),
    {
      head: head(t('report.declarations.source')),
      width: 60,
      cell: ({ declaration }) => wrapped(sourceText(declaration, context)),
    },
  ];
}

function equivalentsText({ equivalents }: Declaration, { t, language }: ReportContext): string | null {
  const given = UNITS.flatMap((unit) => {
    const amount = equivalents?.[unit];
    return amount == null ? [] : [`${formatAmount(amount, language)} ${t(`unit.${unit}`)}`];
  });
  return given.length === 0 ? null : `= ${given.join(' = ')}`;
}

function serviceLifeCell({ serviceLife, serviceLifeBound }: Declaration, { t }: ReportContext) {
  if (serviceLife == null) return text(null);
  return serviceLifeBound === 'atLeast'
    ? text(t('report.declarations.atLeast', { years: serviceLife }), 'text', { align: 'right' })
    : quantity(serviceLife);
}

function sourceText({ source }: Declaration, { language }: ReportContext): string | null {
  if (!source) return null;
  const parts = [source.name, source.version, source.retrieved && formatDay(source.retrieved, language)];
  return parts.filter(Boolean).join(', ');
}
