import type { Language, Translate } from '#core/text/text.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { ELEMENTS, isElementToCheck } from '#core/project/elements.ts';
import { elementName } from '#core/text/element-name.ts';
import type { GridEntry, Suggestion } from '#renderer/components/grid/column.ts';
import { refused } from '#renderer/components/grid/entries.logic.ts';
import type { PlacedComponent } from '#renderer/client/row-change.logic.ts';

/** What the cells of a component make of a text. */

/** An NS 3451 code of two or three digits, also with the part's name after it: "234 Vinduer". */
export function elementEntry<Row extends Pick<PlacedComponent, 'element'> = PlacedComponent>(
  t: Translate,
): GridEntry<Row> {
  return {
    write(row, text) {
      if (text === '') return { row: { ...row, element: null }, problem: null };
      const code = /^(\d{2,3})(?:\s+\D.*)?$/.exec(text)?.[1];
      if (code !== undefined) return { row: { ...row, element: code }, problem: null };
      const begins = /^\d{3}/.exec(text)?.[0];
      const answers = begins === undefined ? [] : [{ label: nameWithCode(begins, t), text: begins }];
      return refused(
        { ...row, element: null },
        'alternatives.badElement',
        'alternatives.badElementWhy',
        text,
        {},
        answers,
      );
    },
    suggest(text) {
      const wanted = text.toLowerCase();
      const list = ELEMENTS.toSorted()
        .filter((code) => code.startsWith(wanted) || t(`element.${code}`).toLowerCase().includes(wanted))
        .map((code): Suggestion => ({
          text: code,
          label: nameWithCode(code, t),
          ...(isElementToCheck(code) ? { hint: t('common.check') } : {}),
        }));
      return { list };
    },
  };
}

function nameWithCode(code: string, t: Translate): string {
  const name = elementName(code, t);
  return name === null ? code : `${code} ${name}`;
}

/**
 * Years that a row is counted with, or `≥ 50` where the declaration gives only the least: such a life causes no replacement.
 * Null: not known, or no use stage.
 */
export function serviceLifeText(
  row: Pick<PlacedComponent, 'origin'>,
  countedYears: number | null | undefined,
  declaration: Declaration | undefined,
  number: (value: number) => string,
): string | null {
  if (countedYears != null) return number(countedYears);
  if (row.origin === 'demolished' || declaration?.serviceLife == null) return null;
  return declaration.serviceLifeBound === 'atLeast' ? `≥\u00A0${number(declaration.serviceLife)}` : null;
}

/** A figure in kg CO₂e; two decimals where it would else read as nothing. */
export function figureText(
  value: number | null | undefined,
  number: (value: number, decimals: number) => string,
): string {
  if (value == null) return '';
  return number(value, value !== 0 && Math.abs(value) < 0.5 ? 2 : 0);
}

/** The letters that choose an origin, in the person's language: N, E, G and R in Norwegian. */
export function originLetters(language: Language) {
  return language === 'nb'
    ? ({
        new: ['N', 'ny'],
        retained: ['E', 'beholdt', 'eksisterende'],
        reused: ['G', 'ombrukt', 'gjenbrukt'],
        demolished: ['R', 'rives'],
      } as const)
    : ({
        new: ['N', 'new'],
        retained: ['K', 'retained', 'existing'],
        reused: ['R', 'reused'],
        demolished: ['D', 'demolished'],
      } as const);
}
