import type { Sensitivities } from '../comparison/sensitivity.ts';
import { endText, settingText, settingTexts } from '../text/sensitivity-text.ts';
import { FORMATS, number, paragraph, text } from './cells.ts';
import { differenceFormat, differenceWidth } from './marks.ts';
import type { ReportContext } from './report-context.ts';
import { methodStamps } from './report-words.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import type { Sheet } from './workbook.ts';

/** What is varied, then to what and with what difference, once down and once up, and whether the answer turns. */
const COLUMNS = 6;

/** What the answer hangs on, a table for each alternative against the reference. Each figure is an assessment of its own, so no cell is a formula. */
export function sensitivitySheet(context: ReportContext, name: string, found: readonly Sensitivities[]): Sheet {
  const { document, t } = context;
  const builder = new SheetBuilder(COLUMNS);
  builder.add([text(t('sensitivity.title'), 'title')]);
  builder.add([text(`${document.project.name} · ${t('report.kg')}`, 'subtitle')]);
  for (const stamp of methodStamps(context)) builder.add([text(stamp, 'subtitle')]);
  builder.add([paragraph(t('sensitivity.workbook.intro'), COLUMNS)]);
  builder.add([paragraph(t('sensitivity.workbook.choices'), COLUMNS)]);
  for (const pair of found) addPair(builder, context, pair);
  const difference = differenceWidth(context.alternatives.map(({ account }) => account));
  return {
    name,
    columnWidths: [40, 18, difference, 18, difference, 16],
    rows: builder.rows,
    frozen: { rows: 0, columns: 1 },
    filter: null,
    print: { paper: 'A4', pagesWide: 1, repeatedRows: null, repeatedColumns: 0 },
  };
}

function addPair(builder: SheetBuilder, context: ReportContext, pair: Sensitivities): void {
  const { t } = context;
  const nameOf = (id: string) => context.alternatives.find(({ alternative }) => alternative.id === id)?.name ?? '';
  const listed = (settings: Sensitivities['notVaried']) => settingTexts(settings, nameOf, context);
  const format = differenceFormat(FORMATS.difference, pair.complete, t);
  builder.section(t('sensitivity.workbook.pair', { other: nameOf(pair.other), reference: nameOf(pair.reference) }));
  builder.heads([
    head(t('comparison.setting')),
    ...[1, 2].flatMap(() => [
      head(t('sensitivity.workbook.end')),
      head(t('sensitivity.workbook.difference'), 'figures'),
    ]),
    head(t('sensitivity.turns')),
  ]);
  builder.total([text(t('sensitivity.chosenRow'), 'total'), null, number(pair.chosen, format, 'total')]);
  for (const one of pair.found) {
    builder.body([
      text(settingText(one, nameOf, context)),
      ...one.ends.flatMap(({ to, difference }) => [text(endText(one, to, context)), number(difference, format)]),
      text(t(one.changesSign ? 'sensitivity.yes' : 'sensitivity.no'), one.changesSign ? 'warning' : 'text'),
    ]);
  }
  const say = (sentence: string) => builder.add([paragraph(sentence, COLUMNS)]);
  if (!pair.complete) builder.add([paragraph(t('sensitivity.incomplete'), COLUMNS, 'warning')]);
  if (pair.withoutEffect.length > 0) say(t('sensitivity.withoutEffect', { settings: listed(pair.withoutEffect) }));
  if (pair.notVaried.length > 0) say(t('sensitivity.notVaried', { settings: listed(pair.notVaried) }));
}
