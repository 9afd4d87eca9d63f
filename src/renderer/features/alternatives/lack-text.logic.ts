import { moduleName } from '#core/chart/module-name.ts';
import { MODULES } from '#core/declaration/life-cycle-module.ts';
import type { Translate } from '#core/text/text.ts';
import type { Lack, Lacks } from './totals.logic.ts';

/** Names that are written before "og 3 til". */
const NAMED = 2;

/** What a total lacks, shortly: rows without figures by name, then what else is not known. */
export function lackSentences({ withoutFigure, rows, lacks }: Lacks, t: Translate): string[] {
  const sentences: string[] = [];
  const empty = lacks.filter(({ reason }) => reason !== 'modules' && reason !== 'alternative');
  if (withoutFigure > 0) {
    const names = nameList(empty.flatMap((lack) => lack.names), t);
    sentences.push(t('alternatives.rowsWithoutFigure', { count: withoutFigure, rows, names }));
  }
  const partly = lacks.find(({ reason }) => reason === 'modules');
  if (partly) {
    const modules = moduleList(partly.modules);
    sentences.push(t('alternatives.modulesMissing', { modules, count: partly.names.length }));
  }
  const own = lacks.find(({ reason }) => reason === 'alternative');
  if (own) sentences.push(t('alternatives.ownMissing', { modules: moduleList(own.modules) }));
  return sentences;
}

/** One reason with its count and the first names: "Uten deklarasjon: 2 (systemvegg, aggregat)". */
export function lackText({ reason, names, modules }: Lack, t: Translate): string {
  if (reason === 'alternative') return t('alternatives.lack.alternative', { modules: moduleList(modules) });
  const params = { count: names.length, names: nameList(names, t), modules: moduleList(modules) };
  return t(`alternatives.lack.${reason}`, params);
}

function nameList(names: readonly (string | null)[], t: Translate): string {
  const known = names.map((name) => name ?? t('alternatives.unnamedRow'));
  if (known.length <= NAMED + 1) return known.join(', ');
  return t('alternatives.andMore', { names: known.slice(0, NAMED).join(', '), count: known.length - NAMED });
}

function moduleList(modules: readonly string[]): string {
  const ends = MODULES.filter((module) => modules.includes(module));
  const first = ends[0];
  const last = ends.at(-1);
  const isRun = first && last && MODULES.indexOf(last) - MODULES.indexOf(first) === ends.length - 1;
  return isRun && ends.length > 2 ? `${moduleName(first)}–${last}` : ends.map(moduleName).join(', ');
}
