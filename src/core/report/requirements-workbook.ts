import { relevantStandings, type RequirementStanding } from '../requirements/follow-up.ts';
import { REQUIREMENT_KINDS, type ProjectRequirement, type RequirementKind } from '../requirements/requirement.ts';
import { formatDay } from '../text/date.ts';
import { translator, type Language, type Translate } from '../text/text.ts';
import { day, FORMATS, number, paragraph, text } from './cells.ts';
import { safeFileName } from './file-name.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import { sheetNames } from './sheet-name.ts';
import type { Sheet, Workbook } from './workbook.ts';

/** What is handed to others of a project's requirements: the annex of a contract, or the plan that is followed in meetings (MOP). */
export const REQUIREMENT_REPORTS = ['annex', 'plan'] as const;
export type RequirementReport = (typeof REQUIREMENT_REPORTS)[number];

export interface RequirementsReport {
  readonly project: { readonly name: string; readonly municipality?: string | null | undefined };
  readonly standings: readonly RequirementStanding[];
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly programVersion: string;
}

export function requirementsFileName(
  kind: RequirementReport,
  project: string,
  language: Language,
  today: string,
): string {
  return safeFileName(translator(language)(`requirements.fileName.${kind}`, { project, date: today }), '.xlsx');
}

export interface AnnexPart {
  readonly kind: RequirementKind;
  readonly requirements: readonly ProjectRequirement[];
}

/** What is asked of the supplier, by kind. What is not relevant, and our own routines, stay out. */
export function annexParts(standings: readonly RequirementStanding[]): AnnexPart[] {
  const asked = relevantStandings({ standings }).map(({ requirement }) => requirement);
  return REQUIREMENT_KINDS.filter((kind) => kind !== 'routine')
    .map((kind) => ({ kind, requirements: asked.filter((one) => (one.kind ?? 'contract') === kind) }))
    .filter(({ requirements }) => requirements.length > 0);
}

/** The requirements as a contract has them: what is asked and how it is documented. */
export function requirementAnnex(report: RequirementsReport): Workbook {
  const t = translator(report.language);
  const builder = new SheetBuilder(ANNEX_WIDTHS.length);
  builder.add([text(t('requirements.annexTitle', { project: report.project.name }), 'title')]);
  builder.add([paragraph(t('requirements.annexLead'), ANNEX_WIDTHS.length, 'lead')]);
  for (const { kind, requirements } of annexParts(report.standings)) {
    builder.section(t(`requirements.kind.${kind}`));
    builder.heads([
      head(t('requirements.column.number')),
      head(t('requirements.column.title')),
      head(t('requirements.drawer.text')),
      head(t('requirements.drawer.evidence')),
      head(t('requirements.column.deadline')),
    ]);
    for (const requirement of requirements) builder.body(annexRow(requirement));
  }
  return workbookOf(report, t, t('requirements.annexSheet'), builder, {
    columnWidths: ANNEX_WIDTHS,
    print: { paper: 'A4', pagesWide: 1, repeatedRows: null, repeatedColumns: 0 },
  });
}

/** Number, title, text, evidence, deadline. */
const ANNEX_WIDTHS = [9, 30, 70, 44, 13];

function annexRow(requirement: ProjectRequirement) {
  const { number: code, title, text: body, evidence, deadline } = requirement;
  const wrapped = { wrap: true } as const;
  return [
    text(code),
    text(title, 'text', wrapped),
    text(body, 'text', wrapped),
    text(evidence, 'text', wrapped),
    day(deadline),
  ];
}

/** The follow-up plan: each requirement with who, when, how it stands and what it is measured by, and the deviations on a sheet of their own. */
export function requirementPlan(report: RequirementsReport): Workbook {
  const t = translator(report.language);
  const { standings } = report;
  const heads = [
    'number',
    'title',
    'kind',
    'measures',
    'status',
    'figure',
    'target',
    'contract',
    'responsible',
    'deadline',
    'deviations',
    'reason',
  ] as const;
  const builder = new SheetBuilder(heads.length);
  builder.add([text(t('requirements.planTitle', { project: report.project.name }), 'title')]);
  builder.gap();
  const headRow = builder.heads(
    heads.map((one) =>
      head(
        t(`requirements.column.${one}`),
        one === 'figure' || one === 'target' || one === 'deviations' ? 'figures' : 'text',
      ),
    ),
  );
  for (const { requirement, status, figure, openDeviations } of standings) {
    const {
      number: code,
      title,
      kind,
      measures,
      measuredBy,
      target,
      contract,
      responsible,
      deadline,
      reason,
    } = requirement;
    builder.body([
      text(code),
      text(title, 'text', { wrap: true }),
      text(kind && t(`requirements.kind.${kind}`)),
      text((measures ?? []).join(', ')),
      text(t(`requirements.status.${status}`)),
      measuredBy == null ? null : number(figure?.value ?? null, FORMATS.share),
      measuredBy == null ? null : number(target ?? 1, FORMATS.share),
      text(contract),
      text(responsible),
      day(deadline),
      number(openDeviations, FORMATS.whole),
      text(reason, 'text', { wrap: true }),
    ]);
  }
  const plan = workbookOf(report, t, t('requirements.planSheet'), builder, {
    columnWidths: [9, 36, 18, 12, 20, 11, 10, 20, 20, 12, 11, 34],
    frozen: { rows: headRow, columns: 2 },
    filter: standings.length > 0 ? { headRow, lastRow: builder.nextRow - 1, columns: heads.length } : null,
    print: { paper: 'A4', pagesWide: 1, repeatedRows: { first: headRow, last: headRow }, repeatedColumns: 0 },
  });
  const deviations = deviationsSheet(standings, t);
  return { ...plan, sheets: deviations === null ? plan.sheets : [...plan.sheets, deviations] };
}

function deviationsSheet(standings: readonly RequirementStanding[], t: Translate): Sheet | null {
  const rows = standings.flatMap(({ requirement }) =>
    (requirement.deviations ?? []).map((deviation) => ({ requirement, deviation })),
  );
  if (rows.length === 0) return null;
  const widths = [9, 32, 12, 44, 44, 24, 12];
  const builder = new SheetBuilder(widths.length);
  builder.add([text(t('requirements.drawer.deviations'), 'title')]);
  builder.gap();
  const headRow = builder.heads([
    head(t('requirements.column.number')),
    head(t('requirements.column.title')),
    head(t('requirements.deviation.found')),
    head(t('requirements.deviation.text')),
    head(t('requirements.deviation.action')),
    head(t('requirements.deviation.sanction')),
    head(t('requirements.deviation.closedOn')),
  ]);
  for (const { requirement, deviation } of rows) {
    builder.body([
      text(requirement.number),
      text(requirement.title, 'text', { wrap: true }),
      day(deviation.found),
      text(deviation.text, 'text', { wrap: true }),
      text(deviation.action, 'text', { wrap: true }),
      text(deviation.sanction, 'text', { wrap: true }),
      day(deviation.closed),
    ]);
  }
  return {
    name: t('requirements.deviationsSheet'),
    columnWidths: widths,
    rows: builder.rows,
    frozen: { rows: headRow, columns: 0 },
    filter: { headRow, lastRow: builder.nextRow - 1, columns: widths.length },
    print: { paper: 'A4', pagesWide: 1, repeatedRows: { first: headRow, last: headRow }, repeatedColumns: 0 },
  };
}

function workbookOf(
  { project, language, today, programVersion }: RequirementsReport,
  t: Translate,
  sheet: string,
  builder: SheetBuilder,
  layout: Pick<Sheet, 'columnWidths' | 'print'> & Partial<Pick<Sheet, 'frozen' | 'filter'>>,
): Workbook {
  const [name = ''] = sheetNames([sheet], sheet);
  return {
    title: `${sheet}, ${project.name}`,
    author: 'Byggklima',
    programVersion,
    createdAt: `${today}T00:00:00Z`,
    footer: t('report.footer', { project: project.name, version: programVersion, date: formatDay(today, language) }),
    sheets: [{ name, frozen: { rows: 0, columns: 0 }, filter: null, ...layout, rows: builder.rows }],
  };
}
