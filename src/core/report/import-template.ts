import { GWP_INDICATORS } from '../declaration/declaration.ts';
import { DECLARED_MODULES } from '../declaration/life-cycle-module.ts';
import { FIELD_UNITS, PRODUCT_FIELDS, type ProductField } from '../sheet/product-columns.ts';
import type { Translate } from '../text/translate.ts';
import { paragraph, text } from './cells.ts';
import { moduleCode } from './report-words.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import type { Workbook } from './workbook.ts';

/** A blank sheet of declarations, one product a row, whose headings are all recognised when it is imported. */

export interface TemplateContext {
  readonly t: Translate;
  readonly programVersion: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

const WIDTHS: Partial<Record<ProductField, number>> = { name: 40, manufacturer: 24, registration: 22, operator: 18 };
const FIELD_WIDTH = 14;
const FIGURE_WIDTH = 12;
/** Columns that the words above the table run across. */
const LEAD_COLUMNS = 6;

export function importTemplate({ t, programVersion, createdAt }: TemplateContext): Workbook {
  const columns = templateColumns(t);
  const builder = new SheetBuilder(columns.length);
  builder.add([text(t('importFile.template'), 'title')]);
  builder.add([paragraph(t('importFile.templateLead'), LEAD_COLUMNS)]);
  builder.gap();
  const headRow = builder.heads(columns.map(({ heading }) => head(heading)));
  return {
    title: t('importFile.template'),
    author: 'Byggklima',
    programVersion,
    createdAt,
    footer: `${t('importFile.template')} · Byggklima ${programVersion}`,
    sheets: [
      {
        name: t('importFile.templateSheet'),
        columnWidths: columns.map(({ width }) => width),
        rows: builder.rows,
        frozen: { rows: headRow, columns: 1 },
        filter: null,
        print: { paper: 'A3', pagesWide: 1, repeatedRows: { first: headRow, last: headRow }, repeatedColumns: 1 },
      },
    ],
  };
}

/** The headings, each with what stands below it (`meaningOf`). */
export function templateColumns(t: Translate): { meaning: string; heading: string; width: number }[] {
  const fields = PRODUCT_FIELDS.map((field) => {
    const [unit] = Object.keys(FIELD_UNITS[field] ?? {});
    const name = t(`importField.${field}`);
    return {
      meaning: field,
      heading: unit === undefined ? name : `${name} (${field === 'serviceLife' ? t('importFile.years') : unit})`,
      width: WIDTHS[field] ?? FIELD_WIDTH,
    };
  });
  const figures = GWP_INDICATORS.flatMap((indicator) =>
    DECLARED_MODULES.map((module) => ({
      meaning: `${indicator} ${module}`,
      heading: `${t(`importField.${indicator}`)} ${moduleCode(module)}`,
      width: FIGURE_WIDTH,
    })),
  );
  return [...fields, ...figures];
}
