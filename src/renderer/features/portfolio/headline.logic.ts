import type { TextKey, Translate } from '#core/text/text.ts';

/** The portfolio's sentence: how many projects there are, and how many of them have all their figures. */
export function portfolioHeadline(count: number, complete: number, t: Translate): string {
  if (count === 0) return t('portfolio.headline.empty');
  const projects = t('portfolio.headline.projects', { count, number: capitalised(numberWord(count, t)) });
  return `${projects} ${state(count, complete, t)}`;
}

function state(count: number, complete: number, t: Translate): string {
  if (complete === count) return t('portfolio.headline.complete', { count });
  if (complete === 0) return t('portfolio.headline.lacking', { count });
  return t('portfolio.headline.some', {
    complete: capitalised(numberWord(complete, t)),
    lacking: numberWord(count - complete, t),
  });
}

const WORDS: readonly TextKey[] = [
  'portfolio.number.1',
  'portfolio.number.2',
  'portfolio.number.3',
  'portfolio.number.4',
  'portfolio.number.5',
  'portfolio.number.6',
  'portfolio.number.7',
  'portfolio.number.8',
  'portfolio.number.9',
  'portfolio.number.10',
  'portfolio.number.11',
  'portfolio.number.12',
];

/** Up to twelve as a word, as running text has it. */
function numberWord(count: number, t: Translate): string {
  const key = WORDS[count - 1];
  return key ? t(key) : String(count);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
