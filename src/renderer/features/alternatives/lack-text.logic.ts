import type { Module } from '#core/declaration/life-cycle-module.ts';
import { moduleList } from '#core/report/report-words.ts';
import type { Translate } from '#core/text/text.ts';
import { isOfOperation, type Lacks } from './totals.logic.ts';

/** Names that are written before "og 3 til". */
const NAMED = 2;

/** What a total lacks, shortly: rows without figures by name, then what else is not known. */
export function lackSentences({ withoutFigure, rows, lacks, logEntries }: Lacks, t: Translate): string[] {
  const sentences: string[] = [];
  const empty = lacks.filter(({ modules }) => modules.length === 0);
  if (withoutFigure > 0) {
    const names = nameList(
      empty.flatMap((lack) => lack.names),
      t,
    );
    sentences.push(t('alternatives.rowsWithoutFigure', { count: withoutFigure, rows, names }));
  }
  const partly = lacks.filter(({ reason }) => reason === 'modules');
  if (partly.length > 0) {
    const byCount = new Map<number, Module[]>();
    for (const { modules, names } of partly) {
      byCount.set(names.length, [...(byCount.get(names.length) ?? []), ...modules]);
    }
    const what = [...byCount].map(([count, modules]) =>
      t('alternatives.modulesIn', { modules: moduleList(modules), count }),
    );
    sentences.push(t('alternatives.modulesMissing', { what: what.join(', ') }));
  }
  for (const { reason } of lacks) {
    if (isOfOperation(reason)) sentences.push(t(`alternatives.${reason}Missing`, { count: logEntries }));
  }
  const own = lacks.find(({ reason }) => reason === 'alternative');
  if (own) sentences.push(t('alternatives.ownMissing', { modules: moduleList(own.modules) }));
  return sentences;
}

function nameList(names: readonly (string | null)[], t: Translate): string {
  const known = names.map((name) => name ?? t('alternatives.unnamedRow'));
  if (known.length <= NAMED + 1) return known.join(', ');
  return t('alternatives.andMore', { names: known.slice(0, NAMED).join(', '), count: known.length - NAMED });
}
