import type { Reported } from '../project/project.ts';
import { formatDay } from '../text/date.ts';
import type { Language, Translate } from '../text/text.ts';

/** "Levert av Rambøll 01.03.2027" */
export function deliveredText({ by, date }: Reported, t: Translate, language: Language): string {
  const day = date == null ? null : formatDay(date, language);
  if (by != null && day !== null) return t('delivered.byAndDate', { by, date: day });
  if (by != null) return t('delivered.byOnly', { by });
  return day === null ? t('delivered.unsigned') : t('delivered.dateOnly', { date: day });
}
