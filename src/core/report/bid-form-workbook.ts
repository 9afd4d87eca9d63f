import type { Asked } from '../award/asked.ts';
import type { Award } from '../award/bid.ts';
import { writeRate } from '../chart/figure.ts';
import { METHOD_INDICATORS } from '../project/method.ts';
import type { OfferField } from '../sheet/bid-columns.ts';
import { formatNumber } from '../text/number.ts';
import { translator, type Language, type Translate } from '../text/text.ts';
import { safeFileName } from './file-name.ts';
import { logWorkbook, type BlankLog, type LogColumn } from './log-workbook.ts';
import { settingName, settingValue } from './method-words.ts';
import { methodStamp, moduleCode, moduleList } from './report-words.ts';
import type { Workbook } from './workbook.ts';

export interface BidForm extends BlankLog {
  readonly asked: Asked;
  readonly filling: Award['filling'];
}

/** A blank form for the bidder: what the account shall be made by, and a row for the bid. All bidders get the same, so no row has a key. */
export function bidFormWorkbook(form: BidForm): Workbook {
  const { project, asked, language } = form;
  const t = translator(language);
  return logWorkbook(form, {
    title: t('bidForm.title', { project: project.name }),
    requirement: t('bidForm.requirement', { stamp: askedText(asked, { t, language }) }),
    guidance: [t('bidForm.how'), ...guidanceOf(form, { t, language })],
    sheetNames: { about: t('bidForm.about'), rows: t('award.sheet.bids') },
    columns: columnsOf(asked, t),
    frozenColumns: 1,
  });
}

/** "Granlia skole – tilbudsskjema 2026-11-23.xlsx" */
export function bidFormFileName(project: string, language: Language, today: string): string {
  return safeFileName(translator(language)('bidForm.fileName', { project, date: today }), '.xlsx');
}

interface Words {
  readonly t: Translate;
  readonly language: Language;
}

/** The stamp with the modules and parts that it is of. */
export function askedText({ method }: Pick<Asked, 'method'>, words: Words): string {
  const elements = `${settingName('elements', words)}: ${settingValue('elements', method, words)}`;
  return [methodStamp(method, words), moduleList(method.modules), elements].join(' · ');
}

function guidanceOf({ asked, filling }: BidForm, { t, language }: Words): string[] {
  const filled = asked.method.modules.flatMap((module) => {
    const value = filling?.[module] ?? null;
    return value === null ? [] : [`${moduleCode(module)} ${formatNumber(value, language)} ${t('award.perArea')}`];
  });
  return [
    ...(asked.area === null ? [] : [t('bidForm.area', { area: formatNumber(asked.area, language) })]),
    ...(asked.epdShare === null ? [] : [t('bidForm.epd', { share: writeRate(asked.epdShare, { t, language }) })]),
    ...(filled.length === 0 ? [] : [t('bidForm.filling', { values: filled.join(', ') })]),
  ];
}

function columnsOf({ method }: Asked, t: Translate): readonly LogColumn[] {
  const column = (field: OfferField, width: number) => ({ heading: t(`bidField.${field}`), width });
  return [
    { ...column('bidder', 30), holds: 'text' },
    { ...column('price', 18), holds: 'number' },
    { ...column('area', 11), holds: 'number' },
    { ...column('period', 18), holds: 'number' },
    { ...column('indicator', 13), holds: 'text', choices: METHOD_INDICATORS.map((one) => t(`indicator.${one}`)) },
    { ...column('elements', 18), holds: 'text' },
    { ...column('epdShare', 16), holds: 'number' },
    ...method.modules.map((module): LogColumn => {
      return { heading: t('bidField.module', { module: moduleCode(module) }), width: 13, holds: 'number' };
    }),
    { ...column('note', 34), holds: 'text' },
  ];
}
