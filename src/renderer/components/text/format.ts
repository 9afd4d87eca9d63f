import { formatDay, localDay } from '#core/text/date.ts';
import { formatNumber } from '#core/text/number.ts';
import type { Language, Translate } from '#core/text/text.ts';
import type { Unit } from '#core/units/unit.ts';

/** Numbers, shares, days and units in the way of a language. */
export interface Format {
  readonly language: Language;
  /** A number, or `–` where there is none. Without `decimals` as many as it has, up to three, and more for the very small. */
  readonly number: (value: number | null | undefined, decimals?: number) => string;
  /** A share 0…1 as a percentage with its sign. Without `decimals` in whole percents, and then a part is never written as nothing or as all. */
  readonly share: (value: number | null | undefined, decimals?: number) => string;
  /** A number with its sign always written: +1 232, −74. */
  readonly signed: (value: number | null | undefined, decimals?: number) => string;
  /** A day `YYYY-MM-DD`. */
  readonly day: (day: string | null | undefined) => string;
  /** The time of day of a moment in ISO 8601: 14.32, or 14:32 in English. */
  readonly time: (moment: string) => string;
  readonly dateTime: (moment: string) => string;
  readonly unit: (unit: Unit) => string;
}

/** What stands where there is no value. */
export const NO_VALUE = '–';
const NO_BREAK_SPACE = '\u00A0';

export function createFormat(language: Language, t: Translate): Format {
  const number: Format['number'] = (value, decimals) =>
    value == null ? NO_VALUE : formatNumber(value, language, decimals ?? smallDecimals(value));
  const day: Format['day'] = (value) => (value == null ? NO_VALUE : formatDay(value, language));
  const percentSign = language === 'nb' ? `${NO_BREAK_SPACE}%` : '%';
  const time: Format['time'] = (moment) => {
    const at = new Date(moment);
    const [hours, minutes] = [at.getHours(), at.getMinutes()].map((value) => String(value).padStart(2, '0'));
    return `${hours}${language === 'nb' ? '.' : ':'}${minutes}`;
  };
  return {
    language,
    number,
    day,
    time,
    share: (value, decimals) => {
      if (value == null) return NO_VALUE;
      const percent = decimals === undefined ? wholePercent(value, number) : number(value * 100, decimals);
      return `${percent}${percentSign}`;
    },
    signed: (value, decimals) => {
      const text = number(value, decimals);
      return value != null && value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
    },
    dateTime: (moment) => `${day(localDay(new Date(moment)))} ${time(moment)}`,
    unit: (unit) => t(`unit.${unit}`),
  };
}

/** Below this a difference from nothing, or from all, is of the adding up. */
const SHARE_TOLERANCE = 1e-9;

function wholePercent(share: number, number: Format['number']): string {
  const percent = Math.round(share * 100);
  if (percent === 0 && share > SHARE_TOLERANCE) return `<${NO_BREAK_SPACE}${number(1)}`;
  if (percent === 100 && share < 1 - SHARE_TOLERANCE) return `>${NO_BREAK_SPACE}${number(99)}`;
  return number(percent);
}

/** Two significant figures for what three decimals would all but lose; what is not 0 is never written as 0. */
function smallDecimals(value: number): number | undefined {
  const size = Math.abs(value);
  return size === 0 || size >= 0.01 ? undefined : Math.min(20, 1 - Math.floor(Math.log10(size)));
}
