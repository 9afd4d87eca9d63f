import { moduleName } from '#core/chart/module-name.ts';
import { MODULES, type Module } from '#core/declaration/life-cycle-module.ts';
import type { Translate } from '#core/text/text.ts';
import { isOfOperation, type Lack, type Lacks } from './totals.logic.ts';

/** Names that are written before "og 3 til". */
const NAMED = 2;

/** What a total lacks, shortly: rows without figures by name, then what else is not known. */
export function lackSentences({ withoutFigure, rows, lacks }: Lacks, t: Translate): string[] {
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
  for (const { reason } of lacks) if (isOfOperation(reason)) sentences.push(t(`alternatives.${reason}Missing`));
  const own = lacks.find(({ reason }) => reason === 'alternative');
  if (own) sentences.push(t('alternatives.ownMissing', { modules: moduleList(own.modules) }));
  return sentences;
}

/** One reason with its count and the first names: "Uten deklarasjon: 2 (systemvegg, aggregat)". */
export function lackText({ reason, names, modules }: Lack, t: Translate): string {
  if (isOfOperation(reason)) return t(`alternatives.${reason}Missing`);
  if (reason === 'alternative') return t('alternatives.lack.alternative', { modules: moduleList(modules) });
  const params = { count: names.length, names: nameList(names, t), modules: moduleList(modules) };
  return t(`alternatives.lack.${reason}`, params);
}

function nameList(names: readonly (string | null)[], t: Translate): string {
  const known = names.map((name) => name ?? t('alternatives.unnamedRow'));
  if (known.length <= NAMED + 1) return known.join(', ');
  return t('alternatives.andMore', { names: known.slice(0, NAMED).join(', '), count: known.length - NAMED });
}

/** Modules with runs of three or more as ranges: "A5, B4, C1–C4". */
export function moduleList(modules: readonly string[]): string {
  const runs: Module[][] = [];
  for (const module of MODULES.filter((one) => modules.includes(one))) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last !== undefined && last[0] === module[0] && MODULES.indexOf(module) === MODULES.indexOf(last) + 1;
    if (run && follows) run.push(module);
    else runs.push([module]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.map(moduleName).join(', '))).join(', ');
}
