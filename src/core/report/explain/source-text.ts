import { partsOf, type Expression, type Input, type Source } from '../../climate/explain/expression.ts';
import { formatDay } from '../../text/date.ts';
import { factorName } from '../../text/factor-name.ts';
import { UNITS } from '../../units/unit.ts';
import type { Words } from '../../chart/figure.ts';
import { moduleCode } from '../report-words.ts';
import { significant } from './formula-text.ts';

/** A number of a formula: what it is, how much, and where it is from, in short. */
export interface InputText {
  readonly label: string;
  readonly value: string;
  readonly source: string;
}

/** The numbers that are put into an expression, each once. */
export function inputTexts(expression: Expression, words: Words): InputText[] {
  const texts = new Map<string, InputText>();
  for (const input of inputsOf(expression)) {
    const text = inputText(input, words);
    texts.set(Object.values(text).join('\n'), text);
  }
  return [...texts.values()];
}

/** Declarations and factors that expressions rest on, a line each: what it is, how long it holds, where it is from. */
export function sourceTexts(expressions: readonly Expression[], words: Words): string[] {
  const lines = expressions.flatMap((expression) =>
    inputsOf(expression).flatMap(({ source }) => sourceLines(source, words)),
  );
  return [...new Set(lines)];
}

function inputsOf(expression: Expression): Input[] {
  return [...partsOf(expression)].filter((part) => part.kind === 'input');
}

function inputText(input: Input, words: Words): InputText {
  const { t, language } = words;
  const label =
    input.is === 'impact'
      ? t('explain.input.impact', { module: moduleCode(input.module) })
      : t(`explain.input.${input.is}`);
  const unit = unitText(input.unit, words);
  const value = significant(input.value, language);
  return { label, value: unit === '' ? value : `${value}\u00A0${unit}`, source: shortSource(input.source, words) };
}

/** "kg CO2e/m2" as it is read: kg CO₂e/m². */
export function unitText(unit: string, { t }: Words): string {
  if (unit === 'years') return t('explain.years');
  return unit.replace('CO2e', 'CO₂e').replaceAll(/\b[a-z]+\d?\b/gi, (word) => {
    const known = UNITS.find((code) => code === word);
    return known ? t(`unit.${known}`) : word;
  });
}

function shortSource(source: Source, words: Words): string {
  const { t } = words;
  switch (source.kind) {
    case 'declaration':
      return source.registration ?? t('explain.source.declaration');
    case 'factor':
      return factorName(source.id, t);
    case 'delivered':
      return deliveredText(source, words);
    case 'project':
    case 'method':
      return t(`explain.source.${source.kind}`);
  }
}

function sourceLines(source: Source, words: Words): string[] {
  switch (source.kind) {
    case 'declaration':
      return declarationLines(source, words);
    case 'factor':
      return [factorText(source, words)];
    case 'delivered':
      return [deliveredText(source, words)];
    case 'project':
    case 'method':
      return [];
  }
}

function declarationLines(source: Extract<Source, { kind: 'declaration' }>, { t, language }: Words): string[] {
  const { name, manufacturer, registration, validUntil, source: origin, basis } = source;
  const lines = [[name, manufacturer, registration].filter((part) => part != null && part !== '').join(', ')];
  if (validUntil != null) lines.push(t('explain.validUntil', { day: formatDay(validUntil, language) }));
  if (origin != null) lines.push([origin.name, origin.version].filter((part) => part != null).join(' '));
  if (registration == null && origin == null) lines.push(t('explain.source.noReference'));
  if (basis !== null) lines.push(t(`explain.basis.${basis}`));
  return lines;
}

/** "Fjernvarme: 0,02 kg CO₂e/kWh (2019, NO, kilde; kontroller)" */
export function factorText(factor: Extract<Source, { kind: 'factor' }>, words: Words): string {
  const { t, language } = words;
  const { id, value, unit, year, geography, source, check, set } = factor;
  const figure = `${significant(value, language)} ${unitText(unit, words)}`;
  const said = [year == null ? null : String(year), geography, source ?? t('explain.factorSet', { set })];
  const origin = said.filter((part) => part != null).join(', ');
  return `${factorName(id, t)}: ${figure} (${origin}${check ? `; ${t('common.check')}` : ''})`;
}

function deliveredText({ by, date }: Extract<Source, { kind: 'delivered' }>, { t, language }: Words): string {
  const name = by ?? t('explain.source.deliveredUnknown');
  return date === null
    ? t('explain.source.delivered', { by: name })
    : t('explain.source.deliveredOn', { by: name, date: formatDay(date, language) });
}
