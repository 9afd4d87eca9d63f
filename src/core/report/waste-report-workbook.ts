import { formatDay } from '../text/date.ts';
import { fractionText } from '../text/fraction-name.ts';
import { translator, type Language, type Translate } from '../text/text.ts';
import { wasteFinalReport, type ReportLine } from '../waste/final-report.ts';
import { readFraction } from '../waste/read-fraction.ts';
import { wasteStatus, type WasteStatus } from '../waste/waste-status.ts';
import type { WasteSettings, WorkKind } from '../waste/waste.ts';
import { day, DASH, FORMATS, live, number, paragraph, quantity, text } from './cells.ts';
import { safeFileName } from './file-name.ts';
import { constant, product, quotient, reference, sum, sumOf, type Expression } from './formula.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import { differenceFormat, markedFormat } from './marks.ts';
import { sheetNames } from './sheet-name.ts';
import type { Cell, Sheet, Workbook } from './workbook.ts';

export interface WasteReport {
  readonly project: { readonly name: string; readonly municipality?: string | null | undefined };
  readonly settings: WasteSettings;
  readonly status: WasteStatus;
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly programVersion: string;
}

/** "Utsortert brennbart". */
const COMBUSTIBLE = '9913';
const TONNES = '#,##0.000';
/** Columns (1)–(6) of the form. */
const COLUMN = { name: 1, planned: 2, delivered: 3, deliveredAt: 4, reused: 5, reusedAt: 6, actual: 7 } as const;
const WIDTHS = [44, 18, 21, 28, 22, 28, 18];
/** Fields of the form's head that the program does not know: they are written by whoever sends it in. */
const HEAD_FIELDS = [
  'holding',
  'unit',
  'lease',
  'section',
  'building',
  'dwelling',
  'municipality',
  'address',
  'postcode',
  'town',
] as const;
export type WasteReportField = (typeof HEAD_FIELDS)[number];

/** The final report with the waste plan ("sluttrapport med avfallsplan"), in the layout of the form, and the deliveries it is of. */
export function wasteReportWorkbook(report: WasteReport): Workbook {
  const { project, language, today, programVersion } = report;
  const t = translator(language);
  const forms = formsOf(report);
  const names = sheetNames(
    [...forms.map(({ of }) => t(`wasteReport.form.${of}`)), t('wasteReport.deliveries')],
    t('wasteReport.form.all'),
  );
  return {
    title: t('wasteReport.title', { project: project.name }),
    author: 'Byggklima',
    programVersion,
    createdAt: `${today}T00:00:00Z`,
    footer: t('report.footer', { project: project.name, version: programVersion, date: formatDay(today, language) }),
    sheets: [
      ...forms.map((form, index) => formSheet(names[index] ?? '', form, project, t)),
      deliveriesSheet(names.at(-1) ?? '', report, t),
    ],
  };
}

/** "Granlia skole – sluttrapport avfall 2026-11-23.xlsx" */
export function wasteReportFileName(project: string, language: Language, today: string): string {
  return safeFileName(translator(language)('wasteReport.fileName', { project, date: today }), '.xlsx');
}

/** What a form is of: all of the project, or the kinds of work that one of the two forms is for. */
const FORM_WORK = {
  /** 5178 */
  newBuild: ['newBuild'],
  /** 5179 */
  existing: ['rehabilitation', 'demolition'],
} as const satisfies Record<string, readonly WorkKind[]>;

interface Form extends Pick<WasteReport, 'settings' | 'status'> {
  readonly of: 'all' | keyof typeof FORM_WORK;
}

/**
 * The whole project, and beside it a form for new build (5178) and one for rehabilitation and demolition (5179) where it has both. The plan and
 * the area are the project's, and are not divided between them.
 */
function formsOf({ settings, status }: WasteReport): Form[] {
  const parts = (['newBuild', 'existing'] as const).flatMap((of): Form[] => {
    const kinds: readonly WorkKind[] = FORM_WORK[of];
    const deliveries = status.rows.flatMap(({ delivery }) =>
      delivery.work != null && kinds.includes(delivery.work) ? [delivery] : [],
    );
    if (deliveries.length === 0) return [];
    const own = { ...settings, area: null, expectedTotal: null };
    return [{ of, settings: own, status: wasteStatus({ ...own, deliveries }) }];
  });
  return [{ of: 'all', settings, status }, ...(parts.length === 2 ? parts : [])];
}

function formSheet(name: string, { of, settings, status }: Form, project: WasteReport['project'], t: Translate): Sheet {
  const width = WIDTHS.length;
  const builder = new SheetBuilder(width);
  builder.add([text(t('wasteReport.title', { project: project.name }), 'title')]);
  builder.add([paragraph(t('wasteReport.lead'), width, 'lead')]);
  if (of !== 'all') builder.add([paragraph(t(`wasteReport.of.${of}`), width, 'lead')]);
  const withoutWork = status.rows.filter(({ delivery }) => delivery.work == null).length;
  if (of === 'all' && withoutWork > 0 && withoutWork < status.rows.length) {
    builder.add([paragraph(t('wasteReport.withoutWork', { count: withoutWork }), width, 'warning')]);
  }
  const asked = status.remarks.length - status.lacking.length;
  if (asked > 0) builder.add([paragraph(t('wasteReport.asked', { count: asked }), width, 'warning')]);
  if (!status.complete) {
    builder.add([paragraph(t('waste.rest.lacking', { count: status.lacking.length }), width, 'warning')]);
  }
  builder.gap();
  for (const field of HEAD_FIELDS) {
    const known = field === 'municipality' ? project.municipality : null;
    builder.add([text(t(`wasteReport.field.${field}`)), text(known, 'input')]);
  }
  builder.gap();
  const headRow = builder.heads([
    head(t('wasteReport.column.name')),
    head(t('wasteReport.column.planned'), 'figures'),
    head(t('wasteReport.column.delivered'), 'figures'),
    head(t('wasteReport.column.site', { number: 3 })),
    head(t('wasteReport.column.reused'), 'figures'),
    head(t('wasteReport.column.site', { number: 5 })),
    head(t('wasteReport.column.actual'), 'figures'),
  ]);

  const { ordinary, hazardous, mixed } = wasteFinalReport(status);
  const ordinarySum = block(builder, ordinary, t('wasteReport.sumOrdinary'), t);
  const hazardousSum = block(builder, hazardous, t('wasteReport.sumHazardous'), t);
  const mixedRow = line(builder, mixed, t);
  const sumAll = (column: number, of: (sums: Sums) => number | null) => {
    // A dash is no number to add.
    const terms = [ordinarySum, hazardousSum, mixedRow].flatMap((sums) => {
      const value = of(sums);
      return value === null ? [] : [reference(column, sums.row, value)];
    });
    return terms.length === 0 ? null : sum(...terms);
  };
  const all = {
    planned: sumAll(COLUMN.planned, ({ planned }) => planned),
    delivered: sumAll(COLUMN.delivered, ({ delivered }) => delivered),
    reused: sumAll(COLUMN.reused, ({ reused }) => reused),
    actual: sumAll(COLUMN.actual, ({ actual }) => actual),
  };
  // What is in no sum can only add to the weights, and may draw the rate either way.
  const atLeast = (plain: string) => markedFormat(plain, status.complete ? 'complete' : 'atLeast', t);
  const allRow = builder.total([
    text(t('wasteReport.sumAll'), 'total'),
    total(all.planned),
    total(all.delivered, atLeast(TONNES)),
    null,
    total(all.reused, atLeast(TONNES)),
    null,
    total(all.actual, atLeast(TONNES)),
  ]);

  const allActual = reference(COLUMN.actual, allRow, all.actual?.value ?? 0);
  const sorted = sum(
    reference(COLUMN.actual, ordinarySum.row, ordinarySum.actual),
    reference(COLUMN.actual, hazardousSum.row, hazardousSum.actual),
  );
  const rateFormat = differenceFormat(FORMATS.share, status.complete, t);
  const rateCell = live(quotient(sorted, allActual), status.sortingRate, rateFormat, 'total');
  builder.total([text(t('waste.rate'), 'total'), null, null, null, null, null, rateCell]);
  const { area, areaBasis } = settings;
  const perArea = area ? quotient(product(allActual, constant(1000)), constant(area)) : null;
  builder.total([
    text(`${t('wasteReport.perArea')}, ${t(`waste.areaBasis.${areaBasis ?? 'none'}`)}`, 'total'),
    null,
    null,
    null,
    null,
    null,
    live(perArea, status.perArea?.all ?? null, atLeast(FORMATS.perArea), 'total'),
  ]);
  builder.gap();
  builder.add([paragraph(t('wasteReport.masses', { tonnes: status.excluded }), width, 'note')]);
  const readings = settings.fractions ?? [];
  if (readings.every(({ code }) => code !== COMBUSTIBLE)) {
    builder.add([paragraph(t('wasteReport.combustible'), width, 'note')]);
  }
  for (const { code, sorted, counted } of readings) {
    const reads = counted === false ? 'outside' : sorted === true ? 'sorted' : 'mixed';
    const said = t('wasteReport.reading', { fraction: fractionText(code, t), class: t(`waste.class.${reads}`) });
    builder.add([paragraph(said, width, 'note')]);
  }
  const toVerify = status.byFraction.filter(({ fraction }) => fraction.check);
  if (toVerify.length > 0) {
    const codes = toVerify.map(({ fraction }) => fraction.code).join(', ');
    builder.add([paragraph(t('wasteReport.verify', { codes }), width, 'note')]);
  }
  return {
    name,
    columnWidths: WIDTHS,
    rows: builder.rows,
    frozen: { rows: 0, columns: 1 },
    filter: null,
    print: { paper: 'A4', pagesWide: 1, repeatedRows: { first: headRow, last: headRow }, repeatedColumns: 0 },
  };
}

interface Sums {
  readonly row: number;
  /** Null: a dash. */
  readonly planned: number | null;
  readonly delivered: number;
  readonly reused: number;
  readonly actual: number;
}

/** Lines with their sum under them. */
function block(builder: SheetBuilder, lines: readonly ReportLine[], name: string, t: Translate): Sums {
  const rows = lines.map((one) => line(builder, one, t));
  const first = rows[0]?.row ?? builder.nextRow;
  const summed = (column: number, values: readonly number[]): Expression =>
    rows.length === 0
      ? constant(0)
      : sumOf({ from: { column, row: first }, to: { column, row: first + rows.length - 1 } }, values);
  // No plan is no plan of nothing.
  const planned = rows.every((one) => one.planned === null)
    ? null
    : summed(
        COLUMN.planned,
        rows.map((one) => one.planned ?? 0),
      );
  const delivered = summed(
    COLUMN.delivered,
    rows.map((one) => one.delivered),
  );
  const reused = summed(
    COLUMN.reused,
    rows.map((one) => one.reused),
  );
  const actual = summed(
    COLUMN.actual,
    rows.map((one) => one.actual),
  );
  const row = builder.total([
    text(name, 'total'),
    total(planned),
    total(delivered),
    null,
    total(reused),
    null,
    total(actual),
  ]);
  return {
    row,
    planned: planned?.value ?? null,
    delivered: delivered.value,
    reused: reused.value,
    actual: actual.value,
  };
}

function line(builder: SheetBuilder, { of, planned, delivered, reused, ...sites }: ReportLine, t: Translate): Sums {
  const row = builder.nextRow;
  const actual = sum(reference(COLUMN.delivered, row, delivered), reference(COLUMN.reused, row, reused));
  builder.body([
    text('group' in of ? t(`wasteGroup.${of.group}`) : fractionText(of.fraction, t), 'text', { wrap: true }),
    number(planned, TONNES),
    number(delivered, TONNES),
    text(sites.deliveredAt.join(', '), 'text', { wrap: true }),
    number(reused, TONNES),
    text(sites.reusedAt.join(', '), 'text', { wrap: true }),
    live(actual, actual.value, TONNES),
  ]);
  return { row, planned, delivered, reused, actual: actual.value };
}

function total(expression: Expression | null, format = TONNES): Cell {
  return live(expression, expression?.value ?? null, format, 'total');
}

/** Each delivery, with what it counts as: what the receipts of the final report are held against. */
function deliveriesSheet(name: string, { status }: WasteReport, t: Translate): Sheet {
  const heads = [
    'date',
    'ticket',
    'fraction',
    'amount',
    'receiver',
    'to',
    'treatment',
    'work',
    'class',
    'note',
  ] as const;
  const builder = new SheetBuilder(heads.length);
  builder.add([text(t('wasteReport.deliveries'), 'title')]);
  builder.gap();
  const headRow = builder.heads(
    heads.map((one) =>
      one === 'amount' ? head(`${t('waste.column.amount')} (t)`, 'figures') : head(t(`waste.column.${one}`)),
    ),
  );
  for (const { delivery, tonnes, class: counts, lacks } of status.rows) {
    const { fraction, to, treatment, work } = delivery;
    const code = fraction == null ? null : readFraction(fraction)?.code;
    builder.body([
      day(delivery.date),
      text(delivery.ticket),
      text(code == null ? fraction : fractionText(code, t)),
      quantity(tonnes),
      text(delivery.receiver),
      text(to && t(`waste.to.${to}`)),
      text(treatment && t(`waste.treatment.${treatment}`)),
      text(work && t(`waste.work.${work}`)),
      lacks.length > 0
        ? text(t('waste.classUnknown'), 'warning')
        : text(counts === null ? DASH : t(`waste.class.${counts}`)),
      text(delivery.note),
    ]);
  }
  return {
    name,
    columnWidths: [11, 14, 36, 12, 26, 18, 20, 16, 12, 30],
    rows: builder.rows,
    frozen: { rows: headRow, columns: 2 },
    filter: status.rows.length > 0 ? { headRow, lastRow: builder.nextRow - 1, columns: heads.length } : null,
    print: { paper: 'A4', pagesWide: 1, repeatedRows: { first: headRow, last: headRow }, repeatedColumns: 0 },
  };
}
