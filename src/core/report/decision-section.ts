import { decisionChecklist } from '../comparison/decision-checklist.ts';
import { caseState } from '../project/decision-case.ts';
import { formatDay } from '../text/date.ts';
import { text } from './cells.ts';
import { lackingText } from './checklist-words.ts';
import { precedesSentence } from './decision-words.ts';
import type { ReportContext } from './report-context.ts';
import { alternativeName } from './shown-alternatives.ts';
import type { SheetBuilder } from './sheet-builder.ts';
import type { CellStyle } from './workbook.ts';

/** What the committee decides on beside the figures: the need, the recommendation, the decision, and what is lacking before it. */
export function addDecisionCase(
  builder: SheetBuilder,
  { document, alternatives: shown, comparison, t, language }: ReportContext,
  columns: number,
): void {
  const { project, alternatives } = document;
  const words = { t, language };
  const { need, studyDate, recommendation, decision } = project.decisionCase ?? {};
  const nameOf = (id: string | null | undefined) => {
    const alternative = alternatives.find((one) => one.id === id);
    return alternative ? alternativeName(alternative, t) : null;
  };
  const line = (label: string, value: string | null | undefined, style: CellStyle = 'text') => {
    const told = value?.trim() || null;
    const cell = text(told ?? t('decision.report.notGiven'), told === null ? 'note' : style);
    builder.add([text(label, 'text', { wrap: true }), { ...cell, span: columns - 1, wrap: true }]);
  };
  const dated = (day: string | null | undefined) => (day == null ? null : formatDay(day, language));

  builder.section(t('decision.report.section'));
  line(t('decision.need'), need);
  line(t('decision.studyDate'), dated(studyDate));
  line(t('decision.recommended'), joined([nameOf(recommendation?.alternative), recommendation?.reason]));
  if (caseState(project.decisionCase) === 'decided') {
    line(t('decision.decision'), joined([nameOf(decision?.alternative), dated(decision?.date), decision?.body]));
    line(t('decision.reason'), decision?.reason);
  } else {
    line(t('decision.decision'), t('decision.notDecided'));
  }
  const precedes = precedesSentence(project.decisionCase, alternatives, words);
  if (precedes !== null) line(t('decision.precedes'), precedes, 'warning');

  const accounts = shown.map(({ account }) => account);
  for (const [index, lacking] of decisionChecklist(document, { accounts, comparison }).lacking.entries()) {
    const { title, body } = lackingText(lacking, document, words);
    line(index === 0 ? t('decision.report.lacking') : '', `${title}. ${body}`);
  }
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .join('. ');
}
