import { writeRate } from '../chart/figure.ts';
import { CARRIERS } from '../project/codes.ts';
import type { SiteField } from '../sheet/site-columns.ts';
import { machineNames } from '../site/machine-name.ts';
import { ENERGY_UNITS, type Machine, type SiteRequirement } from '../site/site.ts';
import { DEFAULT_DENOMINATOR } from '../site/weighed.ts';
import { writeMonth } from '../text/date.ts';
import { translator, type Language, type Translate } from '../text/text.ts';
import { safeFileName } from './file-name.ts';
import { logWorkbook, type BlankLog, type LogColumn } from './log-workbook.ts';
import type { Workbook } from './workbook.ts';

export interface SiteLog extends BlankLog {
  readonly requirement: SiteRequirement;
  readonly machines: readonly Machine[];
  /** `YYYY-MM`, those that are offered. */
  readonly months: readonly string[];
}

/** A blank energy log for the contractor, with the project's machines and months to choose from. */
export function siteLogWorkbook(log: SiteLog): Workbook {
  const { project, language } = log;
  const t = translator(language);
  return logWorkbook(log, {
    title: t('siteLog.title', { project: project.name }),
    requirement: requirementText(log, t),
    guidance: [t('siteLog.how'), t('siteLog.biofuel'), t('siteLog.oil'), t('log.again')],
    columns: columnsOf(log, t),
    frozenColumns: 2,
  });
}

/** "Granlia skole – energilogg 2026-11-23.xlsx" */
export function siteLogFileName(project: string, language: Language, today: string): string {
  return safeFileName(translator(language)('siteLog.fileName', { project, date: today }), '.xlsx');
}

function requirementText({ requirement, language }: SiteLog, t: Translate): string {
  const of = t(`site.of.${requirement.denominator ?? DEFAULT_DENOMINATOR}`);
  const asked = (['fossilFree', 'emissionFree'] as const).flatMap((kind) => {
    const share = requirement[kind];
    return share == null ? [] : [t(`siteLog.${kind}`, { share: writeRate(share, { t, language }), of })];
  });
  return asked.length === 0 ? t('siteLog.noRequirement') : asked.join(' ');
}

function columnsOf({ machines, months, language }: SiteLog, t: Translate): readonly LogColumn[] {
  const column = (field: SiteField, width: number) => ({ heading: t(`siteField.${field}`), width });
  const uses = [t('site.use.heating'), t('site.use.power'), ...machineNames(machines).map(({ name }) => name)];
  const yesNo = [t('common.yes'), t('common.no')];
  return [
    { ...column('period', 16), holds: 'text', choices: months.map((month) => writeMonth(month, language)) },
    { ...column('machine', 34), holds: 'text', choices: uses },
    { ...column('carrier', 18), holds: 'text', choices: CARRIERS.map((one) => t(`carrier.${one}`)) },
    { ...column('blend', 12), holds: 'number' },
    { ...column('amount', 12), holds: 'number' },
    { ...column('unit', 8), holds: 'text', choices: ENERGY_UNITS.map((unit) => t(`unit.${unit}`)) },
    { ...column('hours', 10), holds: 'number' },
    { ...column('document', 22), holds: 'text' },
    { ...column('en15940', 11), holds: 'text', choices: yesNo },
    { ...column('advancedOrLowIluc', 22), holds: 'text', choices: yesNo },
    { ...column('palmOilFree', 16), holds: 'text', choices: yesNo },
    { ...column('certificate', 20), holds: 'text' },
    { ...column('note', 30), holds: 'text' },
    { ...column('key', 14), holds: 'key' },
  ];
}
