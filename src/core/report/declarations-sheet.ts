import { GWP_INDICATORS, type Declaration } from '../declaration/declaration.ts';
import { isExpiredOn } from '../declaration/validity.ts';
import { DECLARED_MODULES } from '../declaration/life-cycle-module.ts';
import { formatDay } from '../text/date.ts';
import { formatAmount } from '../text/number.ts';
import { UNITS } from '../units/unit.ts';
import { day, factor, quantity, text } from './cells.ts';
import type { ReportContext } from './report-context.ts';
import { moduleCode } from './report-words.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import type { Sheet } from './workbook.ts';

/** The declarations that the project uses, one row for each indicator that it gives, as declared. */
export function declarationsSheet(context: ReportContext, name: string): Sheet {
  const { document, alternatives, t, language, today } = context;
  const used = new Set(alternatives.flatMap(({ alternative }) => alternative.components.map((c) => c.declaration)));
  const declarations = document.declarations
    .filter(({ id }) => used.has(id))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  const modules = DECLARED_MODULES.filter((module) =>
    declarations.some(({ impacts }) => Object.values(impacts).some((figures) => figures?.[module] != null)),
  );
  const columns = [
    { head: head(t('report.list.declaration')), width: 40 },
    { head: head(t('report.list.registration')), width: 22 },
    { head: head(t('report.list.kind')), width: 10 },
    { head: head(t('report.declarations.manufacturer')), width: 24 },
    { head: head(t('report.declarations.operator')), width: 18 },
    { head: head(t('report.declarations.standard')), width: 14 },
    { head: head(t('report.list.validUntil')), width: 11 },
    { head: head(t('report.list.declaredUnit')), width: 11 },
    { head: head(t('report.declarations.equivalents')), width: 22 },
    { head: head(t('report.list.serviceLife'), 'figures'), width: 10 },
    { head: head(t('report.declarations.biogenicCarbon'), 'figures'), width: 14 },
    { head: head(t('report.declarations.indicator')), width: 15 },
    ...modules.map((module) => ({ head: head(moduleCode(module), 'figures'), width: 11.5 })),
    { head: head(t('report.declarations.source')), width: 44 },
  ];
  const builder = new SheetBuilder(columns.length);
  builder.add([text(t('report.sheet.declarations'), 'title')]);
  builder.add([text(t('report.declarations.intro'), 'subtitle')]);
  builder.gap();
  const headRow = builder.heads(columns.map((column) => column.head));
  for (const declaration of declarations) {
    const expired = isExpiredOn(declaration, today);
    for (const indicator of GWP_INDICATORS) {
      const figures = declaration.impacts[indicator];
      if (!figures) continue;
      builder.body([
        text(declaration.name),
        text(declaration.registration),
        text(t(`declarationKind.${declaration.kind}`)),
        text(declaration.manufacturer),
        text(declaration.programOperator),
        text(declaration.standard),
        day(declaration.validUntil, expired ? 'warning' : 'text'),
        text(
          `${formatAmount(declaration.declaredUnit.amount, language)} ${t(`unit.${declaration.declaredUnit.unit}`)}`,
        ),
        text(equivalentsText(declaration, context)),
        serviceLifeCell(declaration, context),
        declaration.biogenicCarbon == null ? text(null) : factor(declaration.biogenicCarbon),
        text(t(`indicator.${indicator}`)),
        ...modules.map((module) => factor(figures[module])),
        text(sourceText(declaration, context)),
      ]);
    }
  }
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
