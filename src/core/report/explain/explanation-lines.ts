import type { Words } from '../../chart/figure.ts';
import type { ExplanationText, FigureText, TermText } from './explanation-text.ts';

/** An explanation as lines of text, for a terminal. */
export function explanationLines(text: ExplanationText, { t }: Pick<Words, 't'>): string[] {
  const mix = text.figures[0]?.scenario;
  return [
    `${text.title}: ${text.subtitle}`,
    ...text.figures.map((figure) => `  ${figureLine(figure, t)}`),
    ...part(t('explain.formulaTitle'), [
      ...(text.formula === null ? [] : [text.formula]),
      ...text.where,
      ...text.notes,
    ]),
    ...part(t('explain.input.declaredUnits'), text.quantity === null ? [] : [text.quantity]),
    ...part(
      mix ? `${t('explain.termsTitle')}, ${t(`scenario.${mix}`)}` : t('explain.termsTitle'),
      text.terms.map(termLine),
    ),
    ...part(t('explain.besideTitle'), text.beside.map(termLine)),
    ...part(
      t('explain.inputsTitle'),
      text.inputs.map(({ label, value, source }) => `${label}: ${value} (${source})`),
    ),
    ...part(t('explain.missingTitle'), text.missing),
    ...part(t('explain.sourcesTitle'), text.sources),
  ];
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
}

function figureLine({ scenario, value, unit, completeness }: FigureText, t: Words['t']): string {
  const figure = `${completeness === 'atLeast' ? '≥\u00A0' : ''}${value} ${unit}`;
  const mix = scenario === null ? '' : `, ${t(`scenario.${scenario}`)}`;
  return `${figure}${mix}${completeness === 'incomplete' ? ` (${t('common.incomplete')})` : ''}`;
}

/** "B4 Utskifting: 66 437 = 2 × 33 219. Skiftes etter 20, 40 år." */
function termLine({ label, value, completeness, formula, note }: TermText): string {
  const figure = `${label}: ${completeness === 'atLeast' ? '≥\u00A0' : ''}${value}`;
  const how = formula === null ? figure : `${figure} = ${formula}`;
  return note === null ? how : `${how}. ${note}`;
}
