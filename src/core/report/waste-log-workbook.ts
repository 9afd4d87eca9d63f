import { writeRate } from '../chart/figure.ts';
import type { WasteField } from '../sheet/waste-columns.ts';
import { fractionText } from '../text/fraction-name.ts';
import { translator, type Language, type Translate } from '../text/text.ts';
import { FRACTIONS } from '../waste/fraction.ts';
import type { WasteStatus } from '../waste/waste-status.ts';
import { DESTINATIONS, TREATMENTS, WASTE_UNITS, WORK_KINDS } from '../waste/waste.ts';
import { safeFileName } from './file-name.ts';
import { logWorkbook, type BlankLog, type LogColumn } from './log-workbook.ts';
import type { Workbook } from './workbook.ts';

export interface WasteLog extends BlankLog {
  readonly status: WasteStatus;
}

/** A blank waste log for the contractor. */
export function wasteLogWorkbook(log: WasteLog): Workbook {
  const { project, status, language } = log;
  const t = translator(language);
  const rate = (share: number) => writeRate(share, { t, language });
  return logWorkbook(log, {
    title: t('wasteLog.title', { project: project.name }),
    requirement: t('wasteLog.requirement', { target: rate(status.target), legal: rate(status.legalMinimum) }),
    guidance: [t('wasteLog.how'), t('wasteLog.combustible'), t('log.again')],
    columns: columnsOf(status, t),
    frozenColumns: 2,
  });
}

/** "Granlia skole – avfallslogg 2026-11-23.xlsx" */
export function wasteLogFileName(project: string, language: Language, today: string): string {
  return safeFileName(translator(language)('wasteLog.fileName', { project, date: today }), '.xlsx');
}

/** The project's own fractions are offered first. */
function columnsOf(status: WasteStatus, t: Translate): readonly LogColumn[] {
  const own = status.byFraction.map(({ fraction }) => fraction.code);
  const codes = new Set<string>([...own, ...FRACTIONS.map(({ code }) => code)]);
  const fractions = [...codes].map((code) => fractionText(code, t));
  const destinations = DESTINATIONS.map((one) => t(`waste.to.${one}`));
  const treatments = TREATMENTS.map((one) => t(`waste.treatment.${one}`));
  const works = WORK_KINDS.map((one) => t(`waste.work.${one}`));
  const column = (field: WasteField, width: number) => ({ heading: t(`wasteField.${field}`), width });
  return [
    { ...column('date', 12), holds: 'day' },
    { ...column('ticket', 16), holds: 'text' },
    { heading: t('wasteLog.fraction'), width: 42, holds: 'text', choices: fractions },
    { ...column('amount', 12), holds: 'number' },
    { ...column('unit', 8), holds: 'text', choices: WASTE_UNITS },
    { ...column('receiver', 30), holds: 'text' },
    { ...column('to', 20), holds: 'text', choices: destinations },
    { ...column('treatment', 22), holds: 'text', choices: treatments },
    { ...column('work', 18), holds: 'text', choices: works },
    { ...column('note', 30), holds: 'text' },
    { ...column('key', 14), holds: 'key' },
  ];
}
