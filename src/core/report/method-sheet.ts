import { methodUnder, settingsToCheck, type Method, type MethodOverrides } from '../project/method.ts';
import { factorName } from '../text/factor-name.ts';
import { factorPathText } from '../text/factor-path.ts';
import { factor, FORMATS, number, paragraph, text } from './cells.ts';
import { METHOD_SETTINGS, settingName, settingValue } from './method-words.ts';
import type { ReportContext } from './report-context.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import type { Sheet } from './workbook.ts';

/** Of the factors: name, value, unit, boundary, year, geography, source, remark. The settings have a column for each alternative in place of these. */
const WIDTHS = [36, 23, 23, 14, 12, 12, 62, 14];

/** Of an alternative's settings. */
const SETTING_WIDTH = 23;

/** Everything that the figures rest on: the method's settings, and the emission factors with their sources. */
export function methodSheet(context: ReportContext, name: string): Sheet {
  const { alternatives, t } = context;
  const width = Math.max(WIDTHS.length, alternatives.length + 2);
  const builder = new SheetBuilder(width);
  builder.add([text(t('report.sheet.method'), 'title')]);
  builder.add([text(context.document.project.name, 'subtitle')]);
  addSettings(builder, context);
  addFactors(builder, context, width);
  return {
    name,
    columnWidths: Array.from({ length: width }, (_, column) =>
      Math.max(WIDTHS[column] ?? 0, column <= alternatives.length ? SETTING_WIDTH : 14),
    ),
    rows: builder.rows,
    frozen: { rows: 0, columns: 0 },
    filter: null,
    print: { paper: 'A4', orientation: 'portrait', pagesWide: 1, repeatedRows: null, repeatedColumns: 0 },
  };
}

function addSettings(builder: SheetBuilder, context: ReportContext): void {
  const { alternatives, document, t } = context;
  builder.section(t('report.method.settings'));
  builder.heads([
    head(t('report.method.setting')),
    ...alternatives.map(({ name }) => head(name)),
    head(t('report.note')),
  ]);
  for (const setting of METHOD_SETTINGS) {
    const toCheck = alternatives.filter(({ alternative }) =>
      settingsInQuestion(methodUnder(document.project.method, alternative), alternative.method ?? null).includes(
        setting,
      ),
    );
    builder.body([
      text(settingName(setting, context)),
      ...alternatives.map(({ account }) =>
        text(settingValue(setting, account.method, context), 'text', { wrap: true }),
      ),
      toCheck.length > 0 ? text(t('common.check'), 'warning') : null,
    ]);
  }
  builder.body([
    text(settingName('function', context)),
    ...alternatives.map(({ alternative }) => text(alternative.function ?? '–', 'text', { wrap: true })),
  ]);
}

/** The preset's own settings that carry "kontroller" and that neither the project nor the alternative has replaced. */
function settingsInQuestion(project: MethodOverrides, own: MethodOverrides | null): readonly (keyof Method)[] {
  const given = Object.entries(own ?? {}).filter(([, value]) => value != null);
  const otherPreset = own?.preset != null && own.preset !== project.preset;
  return settingsToCheck({ ...(otherPreset ? {} : project), ...Object.fromEntries(given) });
}

function addFactors(builder: SheetBuilder, context: ReportContext, width: number): void {
  const { document, t, language } = context;
  builder.section(t('report.method.factors', { set: document.factors.set }));
  builder.add([paragraph(t(document.carriesFactors ? 'report.method.ownSet' : 'report.method.programSet'), width)]);
  builder.heads([
    head(t('report.method.factor')),
    head(t('report.method.value'), 'figures'),
    head(t('report.method.unit')),
    head(t('report.method.boundary')),
    head(t('report.method.year')),
    head(t('report.method.geography')),
    head(t('report.method.source')),
    head(t('report.note')),
  ]);
  for (const row of document.factors.rows) {
    builder.body([
      text(factorName(row.id, t)),
      row.path ? text(factorPathText(row.path, t, language)) : factor(row.value),
      text(row.unit.replace('CO2', 'CO₂')),
      text(row.boundary ? t(`report.method.boundary.${row.boundary}`) : null),
      row.year == null ? text(null) : number(row.year, FORMATS.whole, 'text', { align: 'left' }),
      text(row.geography),
      text(row.source, 'text', { wrap: true }),
      row.check === true ? text(t('common.check'), 'warning') : null,
    ]);
  }
}
