import { CATALOGUE_FIELDS, type CatalogueField } from '../sheet/catalogue-columns.ts';
import type { CatalogueRequirement } from '../requirements/requirement.ts';
import { PHASES, REQUIREMENT_FIGURES, REQUIREMENT_KINDS, WORKS } from '../requirements/requirement.ts';
import { formatDay } from '../text/date.ts';
import { translator, type Language, type Translate } from '../text/text.ts';
import { inPercent } from '../units/percent.ts';
import { day, FORMATS, number, paragraph, text } from './cells.ts';
import { requirementField } from './requirement-field.ts';
import { safeFileName } from './file-name.ts';
import { choicesOf, listsSheet } from './lists-sheet.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import { sheetNames } from './sheet-name.ts';
import type { Cell, Workbook } from './workbook.ts';

export interface CatalogueReport {
  /** The newest version of each. */
  readonly requirements: readonly CatalogueRequirement[];
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly programVersion: string;
}

/** Characters. */
const WIDTHS: Record<CatalogueField, number> = {
  number: 9,
  version: 9,
  title: 32,
  text: 64,
  evidence: 36,
  kind: 18,
  measures: 12,
  phases: 24,
  works: 24,
  minimumArea: 12,
  measuredBy: 26,
  target: 9,
  source: 32,
  check: 12,
  validFrom: 12,
  validTo: 12,
  enTitle: 32,
  enText: 64,
  enEvidence: 36,
};

export function catalogueFileName(language: Language, today: string): string {
  return safeFileName(translator(language)('catalogueSheet.fileName', { date: today }), '.xlsx');
}

/** The catalogue as a sheet that can be changed by anybody and taken in again: one row a requirement, words as they are in the program. */
export function catalogueWorkbook({ requirements, language, today, programVersion }: CatalogueReport): Workbook {
  const t = translator(language);
  const [rowsName = '', listsName = ''] = sheetNames([t('app.catalogue'), t('log.lists')], t('app.catalogue'));
  const builder = new SheetBuilder(CATALOGUE_FIELDS.length);
  builder.add([text(t('app.catalogue'), 'title')]);
  builder.add([paragraph(t('catalogueSheet.lead'), 8, 'lead')]);
  builder.gap();
  const headRow = builder.heads(CATALOGUE_FIELDS.map((field) => head(t(`catalogueField.${field}`))));
  for (const requirement of requirements) {
    builder.body(CATALOGUE_FIELDS.map((field) => cellOf(field, requirement, t)));
  }
  // New requirements are written below, in cells that keep what is typed: "3.10" is no number, and "3.9" no day.
  for (let row = 0; row < NEW_ROWS; row += 1) {
    builder.body(CATALOGUE_FIELDS.map((field) => text(null, 'input', IS_TEXT.has(field) ? { format: '@' } : {})));
  }
  const offered = CATALOGUE_FIELDS.map((field) => ({
    heading: t(`catalogueField.${field}`),
    width: WIDTHS[field],
    choices: offeredIn(field, t),
  }));
  // A drop-down puts one in place of what stands there: not where several may stand.
  const single = offered.map((column, index) =>
    SEVERAL.has(CATALOGUE_FIELDS[index] ?? 'number') ? { ...column, choices: undefined } : column,
  );
  return {
    title: t('app.catalogue'),
    author: 'Byggklima',
    programVersion,
    createdAt: `${today}T00:00:00Z`,
    footer: t('report.footer', {
      project: t('app.catalogue'),
      version: programVersion,
      date: formatDay(today, language),
    }),
    sheets: [
      {
        name: rowsName,
        columnWidths: CATALOGUE_FIELDS.map((field) => WIDTHS[field]),
        rows: builder.rows,
        frozen: { rows: headRow, columns: 3 },
        filter:
          requirements.length > 0 ? { headRow, lastRow: builder.nextRow - 1, columns: CATALOGUE_FIELDS.length } : null,
        choices: choicesOf(single, listsName, { first: headRow + 1, last: builder.nextRow - 1 }),
        print: { paper: 'A3', pagesWide: 1, repeatedRows: { first: headRow, last: headRow }, repeatedColumns: 0 },
      },
      listsSheet(listsName, offered),
    ],
  };
}

const NEW_ROWS = 50;
const IS_TEXT = new Set<CatalogueField>(['number', 'measures']);
const SEVERAL = new Set<CatalogueField>(['phases', 'works']);

/** The words that a cell is made of, for the sheet of lists. */
function offeredIn(field: CatalogueField, t: Translate): readonly string[] | undefined {
  switch (field) {
    case 'kind':
      return REQUIREMENT_KINDS.map((one) => t(`requirements.kind.${one}`));
    case 'measuredBy':
      return REQUIREMENT_FIGURES.map((one) => t(`requirements.figure.${one}`));
    case 'check':
      return [t('common.yes'), t('common.no')];
    case 'phases':
      return PHASES.map((one) => t(`requirements.phase.${one}`));
    case 'works':
      return WORKS.map((one) => t(`requirements.works.${one}`));
    default:
      return undefined;
  }
}

function cellOf(field: CatalogueField, requirement: CatalogueRequirement, t: Translate): Cell {
  const { minimumArea, target } = requirement;
  switch (field) {
    case 'version':
      return number(requirement.version, FORMATS.whole);
    case 'minimumArea':
      return minimumArea == null ? text(null) : number(minimumArea, '#,##0');
    case 'target':
      return target == null ? text(null) : number(inPercent(target), '0.###');
    case 'validFrom':
    case 'validTo':
      return day(requirement[field]);
    default:
      return text(
        requirementField(field, requirement, t),
        'text',
        IS_TEXT.has(field) ? { format: '@' } : { wrap: true },
      );
  }
}
