import type { ProjectDocument } from '../../api/contract.ts';
import { CARRIER_CLASSES } from '../../site/carrier-class.ts';
import { machineNames } from '../../site/machine-name.ts';
import { documentSite } from '../../site/project-site.ts';
import type { SitePortion, SiteRow } from '../../site/site-row.ts';
import { ASKED_SHARES } from '../../site/site-requirement.ts';
import type { SiteEnergyEntry } from '../../site/site.ts';
import { pictureCaption, sitePicture } from '../chart-pictures.ts';
import { computed, day, FORMATS, live, missing, number, paragraph, quantity, text } from '../cells.ts';
import { quotient, reference, sumOf, sumWhere, type CellRange } from '../formula.ts';
import { markedFormat } from '../marks.ts';
import type { ReportContext } from '../report-context.ts';
import { unitName } from '../report-words.ts';
import { head, SheetBuilder } from '../sheet-builder.ts';
import { siteCompleteness, siteRest, siteSentence, siteWithoutExcepted } from '../site-words.ts';
import type { Sheet } from '../workbook.ts';

const WIDTHS = [24, 12, 30, 20, 20, 12, 8, 14, 14, 40];
/** Of the log. */
const COLUMN = { class: 5, kWh: 8, direct: 9 } as const;
/** Columns that what is said beside a share goes over. */
const SAID_SPAN = 3;
const KWH = '#,##0';

/** How free of fossils and of emissions the site is, with the log that it is counted from. Null where nothing is logged. */
export function siteSheet(
  document: ProjectDocument,
  context: Pick<ReportContext, 't' | 'language' | 'today'>,
): Sheet | null {
  const status = documentSite(document);
  if (status.rows.length === 0) return null;
  const { t, language } = context;
  const words = { t, language };
  const builder = new SheetBuilder(WIDTHS.length);
  builder.add([text(t('assessment.sheet.site'), 'title')]);
  const said = [siteSentence(status, words), siteRest(status, words)].filter(Boolean).join(' ');
  builder.add([paragraph(said, WIDTHS.length, 'lead')]);
  const { complete: isWhole } = status.by[status.denominator];
  for (const kind of ASKED_SHARES) {
    const asked = status[kind];
    if (asked === null) continue;
    builder.body([
      text(t(`site.${kind}`)),
      number(asked.share, markedFormat(FORMATS.share, isWhole ? 'complete' : 'incomplete', t)),
      text(t(`site.verdict.${asked.verdict}`), asked.verdict === 'met' ? 'text' : 'warning'),
      number(asked.required, FORMATS.share),
      text(t(`assessment.site.of.${status.denominator}`), 'note'),
    ]);
    for (const without of siteWithoutExcepted(kind, status, words)) {
      builder.body([null, null, text(without, 'note', { span: SAID_SPAN })]);
    }
  }

  const chart = sitePicture(status, { ...words, project: document.project.name });
  if (chart) builder.picture(chart, pictureCaption(context.today, words));

  const portions = status.rows.flatMap(portionsOf);
  builder.section(t('site.shares'));
  builder.heads([
    head(t('site.column.class')),
    head('kWh', 'figures'),
    null,
    head(t('assessment.share'), 'figures'),
    head(t('assessment.site.direct'), 'figures'),
  ]);
  const firstClass = builder.nextRow;
  const sumRow = firstClass + CARRIER_CLASSES.length;
  const first = sumRow + 4;
  const list = (column: number): CellRange => ({
    from: { column, row: first },
    to: { column, row: first + portions.length - 1 },
  });
  const format = (plain: string) => markedFormat(plain, siteCompleteness(status), t);
  // What is missing may draw a share either way.
  const shareFormat = markedFormat(FORMATS.share, status.lacking.length === 0 ? 'complete' : 'incomplete', t);
  for (const one of CARRIER_CLASSES) {
    const row = builder.nextRow;
    const ofClass = portions.flatMap(({ portion }) => (portion?.class === one ? [portion] : []));
    const kWh = sumWhere(
      list(COLUMN.class),
      `$A${row}`,
      list(COLUMN.kWh),
      ofClass.flatMap((portion) => portion.kWh ?? []),
    );
    const direct = sumWhere(
      list(COLUMN.class),
      `$A${row}`,
      list(COLUMN.direct),
      ofClass.flatMap((portion) => portion.directKg ?? []),
    );
    const share =
      status.energy === null ? null : quotient(reference(2, row, kWh.value), reference(2, sumRow, status.energy));
    builder.body([
      text(t(`site.class.${one}`)),
      computed(kWh, format(KWH)),
      null,
      computed(share, shareFormat),
      computed(direct, format(KWH)),
    ]);
  }
  builder.bar('share', firstClass, [4]);
  const sum = (column: number, figure: number | null) =>
    figure === null
      ? missing('total')
      : live(
          sumOf({ from: { column, row: firstClass }, to: { column, row: sumRow - 1 } }, [figure]),
          figure,
          format(KWH),
          'total',
        );
  builder.total([
    text(t('report.list.sum'), 'total'),
    sum(2, status.energy),
    null,
    null,
    sum(5, status.directEmissions),
    text(t('assessment.site.directNote'), 'note'),
  ]);

  builder.section(t('site.sheet.energy'));
  const headRow = builder.heads([
    head(t('site.column.from')),
    head(t('site.column.to')),
    head(t('site.column.machine')),
    head(t('site.column.carrier')),
    head(t('site.column.class')),
    head(t('site.column.amount'), 'figures'),
    head(t('report.list.unit')),
    head('kWh', 'figures'),
    head(t('assessment.site.direct'), 'figures'),
    head(t('report.note')),
  ]);
  const machines = new Map(machineNames(document.siteMachines).map(({ id, name }) => [id, name]));
  for (const { row, portion } of portions) {
    const { entry, lacks } = row;
    const share = portion?.share ?? 1;
    builder.body([
      day(entry.from),
      day(entry.to),
      text(machines.get(entry.machine ?? '') ?? (entry.use ? t(`site.use.${entry.use}`) : null)),
      text(portion && t(`carrier.${portion.carrier}`)),
      text(portion && t(`site.class.${portion.class}`)),
      share === 1 ? quantity(entry.amount) : text(null),
      text(unitName(entry.unit, t)),
      number(portion?.kWh, KWH),
      number(portion?.directKg, KWH),
      lacks.length > 0
        ? text(lacks.map((lack) => t(`site.remark.${lack}`)).join(' '), 'warning', { wrap: true })
        : text(share === 1 ? saidOf(entry) : blendText(entry.amount, share, context), 'note', {
            wrap: true,
          }),
    ]);
  }
  const logEnd = builder.nextRow - 1;
  addExceptions(builder, document, machines, context);
  return {
    name: t('assessment.sheet.site'),
    columnWidths: WIDTHS,
    rows: builder.rows,
    frozen: { rows: 0, columns: 1 },
    filter: { headRow, lastRow: logEnd, columns: WIDTHS.length },
    pictures: builder.pictures,
    bars: builder.bars,
    print: { paper: 'A4', pagesWide: 1, repeatedRows: null, repeatedColumns: 0 },
  };
}

/** A part of an entry that is of one carrier; null: the entry does not tell. */
interface Portion {
  readonly row: SiteRow;
  readonly portion: SitePortion | null;
}

/** A blend is a row for each of what it is of. What is not known of one of them is not known of the whole, which is in no sum then. */
function portionsOf(row: SiteRow): Portion[] {
  if (row.portions.length === 0) return [{ row, portion: null }];
  return row.portions.map((portion) => ({
    row,
    portion: {
      ...portion,
      kWh: row.kWh === null ? null : portion.kWh,
      directKg: row.directKg === null ? null : portion.directKg,
    },
  }));
}

function blendText(
  amount: number | null | undefined,
  share: number,
  { t }: Pick<ReportContext, 't' | 'language'>,
): string {
  return t('assessment.site.blend', { share: Math.round(share * 1000) / 10, amount: amount ?? '–' });
}

/** Its document, and what else is to be known of it. */
function saidOf({ document, note }: SiteEnergyEntry): string | null {
  return [document, note].filter((one) => one != null && one !== '').join('; ') || null;
}

function addExceptions(
  builder: SheetBuilder,
  { siteExceptions }: ProjectDocument,
  machines: ReadonlyMap<string, string>,
  { t }: Pick<ReportContext, 't' | 'language'>,
): void {
  if (siteExceptions.length === 0) return;
  builder.section(t('site.sheet.exceptions'));
  builder.heads([
    head(t('site.column.from')),
    head(t('site.column.to')),
    head(t('site.column.machine')),
    head(t('site.column.driver')),
    head(t('site.column.decision')),
    head(t('site.column.reason')),
  ]);
  for (const { from, to, machine, subject, driver, decision, reason } of siteExceptions) {
    builder.body([
      day(from),
      day(to),
      text(machines.get(machine ?? '') ?? (subject ? t(`site.subject.${subject}`) : null)),
      text(driver && t(`site.driver.${driver}`)),
      decision ? text(t(`site.decision.${decision}`)) : text(t('assessment.site.undecided'), 'warning'),
      text(reason, 'text', { wrap: true, span: WIDTHS.length - COLUMN.class }),
    ]);
  }
}
