import { createContext, use, useMemo, type ReactNode } from 'react';
import { formatDay } from '#core/text/date.ts';
import { formatNumber } from '#core/text/number.ts';
import { translator, type Language, type Translate } from '#core/text/text.ts';
import type { Unit } from '#core/units/unit.ts';

/** The person's language: words and the way that numbers and dates are written, for every component. */

export interface Format {
  readonly language: Language;
  /** A number, or `–` where there is none. */
  readonly number: (value: number | null | undefined, decimals?: number) => string;
  /** A share 0…1 as a percentage with its sign. */
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

interface TextContextValue {
  readonly t: Translate;
  readonly format: Format;
}

const TextContext = createContext<TextContextValue | null>(null);

export function TextProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const value = useMemo(() => {
    const t = translator(language);
    return { t, format: createFormat(language, t) };
  }, [language]);
  return <TextContext value={value}>{children}</TextContext>;
}

/** The words of the person's language. */
export function useText(): Translate {
  return useTextContext().t;
}

/** How numbers, shares and days are written in the person's language. */
export function useFormat(): Format {
  return useTextContext().format;
}

function useTextContext(): TextContextValue {
  const value = use(TextContext);
  if (!value) throw new Error('TextProvider is missing above this component');
  return value;
}

export function createFormat(language: Language, t: Translate): Format {
  const number: Format['number'] = (value, decimals) =>
    value == null ? NO_VALUE : formatNumber(value, language, decimals);
  const day: Format['day'] = (value) => (value == null ? NO_VALUE : formatDay(value, language));
  const percentSign = language === 'nb' ? `${NO_BREAK_SPACE}%` : '%';
  const time: Format['time'] = (moment) => {
    const { hours, minutes } = localParts(moment);
    return language === 'nb' ? `${hours}.${minutes}` : `${hours}:${minutes}`;
  };
  return {
    language,
    number,
    day,
    time,
    share: (value, decimals = 0) => (value == null ? NO_VALUE : `${number(value * 100, decimals)}${percentSign}`),
    signed: (value, decimals) => {
      const text = number(value, decimals);
      return value != null && value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
    },
    dateTime: (moment) => `${day(localParts(moment).day)} ${time(moment)}`,
    unit: (unit) => t(`unit.${unit}`),
  };
}

function localParts(moment: string): { readonly day: string; readonly hours: string; readonly minutes: string } {
  const date = new Date(moment);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    hours: two(date.getHours()),
    minutes: two(date.getMinutes()),
  };
}
