import type { Words } from '../../chart/figure.ts';
import { partsOf, type Decision, type Expression, type Input, type Lacking } from '../../climate/explain/expression.ts';
import { MODULES, type Module } from '../../declaration/life-cycle-module.ts';
import { issueText } from '../../text/issue-text.ts';
import { moduleCode, moduleList } from '../report-words.ts';
import { significant } from './formula-text.ts';

/** What is to be said of a figure beside its formula: what is decided, what its numbers mean, and what it lacks. */
export function notesOf(expression: Expression, words: Words): string[] {
  if (expression.kind === 'decided') return [decisionText(expression.decision, words)];
  if (expression.kind === 'lacking') return [lackText(expression, words)];
  const parts = [...partsOf(expression)];
  const notes = [...ownInputs(expression)].flatMap((input) => inputNote(input, words) ?? []);
  return [...new Set([...notes, ...lackNotes(parts, words)])];
}

function decisionText(decision: Decision, { t }: Words): string {
  switch (decision.by) {
    case 'notRelevant':
      return t('explain.decision.notRelevant', { reason: decision.reason });
    case 'origin':
      return t(`explain.decision.origin.${decision.origin}`);
    default:
      return t(`explain.decision.${decision.by}`);
  }
}

function lackText({ code, detail }: Lacking, { t, language }: Words): string {
  switch (code) {
    case 'not-declared':
    case 'not-delivered':
    case 'wastage-missing':
    case 'users-missing':
      return t(`explain.lack.${code}`);
    default:
      return issueText({ code, component: null, detail }, t, language);
  }
}

/** Modules that are not declared together; what else lacks in a sentence each. */
function lackNotes(parts: readonly Expression[], words: Words): string[] {
  const lacks = parts.filter((part) => part.kind === 'lacking');
  const undeclared = lacks.flatMap(({ code, detail }) => (code === 'not-declared' ? [detail['module']] : []));
  const modules = MODULES.filter((module) => undeclared.includes(module));
  const others = lacks.filter(({ code }) => code !== 'not-declared').map((lack) => lackText(lack, words));
  return modules.length === 0 ? others : [words.t('explain.lack.declared', { modules: listed(modules) }), ...others];
}

function listed(modules: readonly Module[]): string {
  return modules.length === 1 && modules[0] ? moduleCode(modules[0]) : moduleList(modules);
}

function inputNote(input: Input, { t, language }: Words): string | null {
  switch (input.is) {
    case 'replacements':
      return t('explain.replacedAt', { times: input.times.map((time) => significant(time, language)).join(', ') });
    case 'massTonnes':
      return t('explain.transport');
    case 'factor': {
      if (input.path === null) return null;
      const { first, last } = input.path;
      return t('explain.path', {
        first: String(first.year),
        last: String(last.year),
        firstValue: significant(first.value, language),
        lastValue: significant(last.value, language),
      });
    }
    default:
      return null;
  }
}

/** The numbers that stand in the formula itself. */
function* ownInputs(expression: Expression): Generator<Input> {
  switch (expression.kind) {
    case 'input':
      yield expression;
      return;
    case 'sum':
      for (const term of expression.terms) yield* ownInputs(term);
      return;
    case 'product':
      for (const factor of expression.factors) yield* ownInputs(factor);
      return;
    default:
  }
}
