import type { Component } from '../project/project.ts';
import { plainNumber } from '../sheet/clipboard.ts';
import { CONTINUED, UNKNOWN } from '../sheet/take-off-decisions.ts';
import { formatDay } from '../text/date.ts';
import type { Language, Translate } from '../text/translate.ts';
import { moduleCode } from './report-words.ts';

/** What was said of a component in words that the take-off reads back: with every digit, and "?" for what is not known. */

export interface Words {
  readonly t: Translate;
  readonly language: Language;
}

/** "Lastebil 50 km + Skip 300 km"; null where the declaration's A4 counts. */
export function transportText({ transport }: Pick<Component, 'transport'>, { t, language }: Words): string | null {
  if (transport == null) return null;
  if (transport.length === 0) return t('report.list.noTransport');
  return transport
    .map(({ mode, distance, factor }) => {
      const leg = `${mode ? t(`transportMode.${mode}`) : UNKNOWN} ${numberText(distance, language)} km`;
      return factor == null ? leg : `${leg} (${numberText(factor, language)} ${t('report.list.perTonneKm')})`;
    })
    .join(' + ');
}

function numberText(value: number | null | undefined, language: Language): string {
  return value == null ? UNKNOWN : plainNumber(value, language);
}

/** A line for each module, with its reason. */
export function notRelevantText({ notRelevant }: Pick<Component, 'notRelevant'>): string | null {
  const lines = notRelevant?.map(({ module, reason }) =>
    `${moduleCode(module)}: ${reason.replaceAll('\n', CONTINUED)}`.trimEnd(),
  );
  return lines?.length ? lines.join('\n') : null;
}

/** "31.05.2026: Produsenten har ingen" */
export function epdAbsentText({ epdAbsent }: Pick<Component, 'epdAbsent'>, { language }: Words): string | null {
  return epdAbsent ? `${formatDay(epdAbsent.date, language)}: ${epdAbsent.reason}` : null;
}
