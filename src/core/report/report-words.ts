import type { Account, Missing } from '../climate/account.ts';
import { partOf } from '../climate/by-element.ts';
import { MODULES, type DeclaredModule, type Module } from '../declaration/life-cycle-module.ts';
import { isKnownElement } from '../project/elements.ts';
import type { Method } from '../project/method.ts';
import { formatNumber } from '../text/number.ts';
import type { Translate } from '../text/text.ts';
import type { Unit } from '../units/unit.ts';
import { text } from './cells.ts';
import { methodName } from './method-name.ts';
import type { ReportAlternative, ReportContext } from './report-context.ts';
import type { Cell } from './workbook.ts';

/** Phrases that several sheets share. */

/** "A1–A3" */
export function moduleCode(module: DeclaredModule): string {
  return module.replace('-', '–');
}

/** "A1–A3 Produksjon" */
export function moduleLabel(module: Module, t: Translate): string {
  return `${moduleCode(module)} ${t(`module.${module}`)}`;
}

/** "A1–A3, A4, C1–C4": three or more that follow each other are written as a range. */
export function moduleList(modules: Iterable<Module>): string {
  const wanted = new Set(modules);
  const runs: Module[][] = [];
  for (const module of MODULES) {
    const run = runs.at(-1);
    const previous = MODULES[MODULES.indexOf(module) - 1];
    if (!wanted.has(module)) continue;
    if (run && previous !== undefined && run.at(-1) === previous && previous[0] === module[0] && previous !== 'A1-A3') {
      run.push(module);
    } else runs.push([module]);
  }
  return runs
    .flatMap((run) => (run.length < 3 ? run.map(moduleCode) : [`${run[0] ?? ''}–${run.at(-1) ?? ''}`]))
    .join(', ');
}

/** "23 Yttervegger", by the two-digit part of a code; its own text where there is no code or no such part. */
export function partLabel(element: string | null | undefined, t: Translate): string {
  const part = partOf(element, 2);
  if (part === null) return t('report.list.withoutPart');
  return isKnownElement(part) ? `${part} ${t(`element.${part}`)}` : t('report.list.unknownPart', { code: part });
}

/**
 * The modules that an account has something to say of: those its method requires, and those of the others that hold a figure. A 0
 * that no declaration gives (what is torn down has no use stage) is left out.
 */
export function shownModules({ method, modules, components }: Account): Module[] {
  const declares = (module: Module) => components.some(({ perDeclaredUnit }) => perDeclaredUnit[module] != null);
  return MODULES.filter(
    (module) => method.modules.includes(module) || modules[module] || (modules[module] === 0 && declares(module)),
  );
}

export function unitName(unit: Unit | null | undefined, t: Translate): string | null {
  return unit == null ? null : t(`unit.${unit}`);
}

/** The settings that every result carries, as one line. */
export function methodStamp(method: Method, { t, language }: Pick<ReportContext, 't' | 'language'>): string {
  const surcharge = `${formatNumber(method.genericSurcharge * 100, language)} %`;
  return [
    methodName(method, t),
    t('method.years', { count: method.referenceStudyPeriod }),
    t(`method.replacement.${method.replacement.count}`),
    t(`indicator.${method.indicator}`),
    t(`areaBasis.${method.areaBasis}`),
    t('method.start', { year: String(method.startYear) }),
    ...(method.genericSurcharge > 0 ? [t('method.surcharge', { share: surcharge })] : []),
  ].join(' · ');
}

/** The stamps of a sheet that shows several alternatives: one line where they agree, as those that compare do. */
export function methodStamps(context: Pick<ReportContext, 't' | 'language' | 'alternatives'>): string[] {
  return [...new Set(context.alternatives.map(({ account }) => methodStamp(account.method, context)))];
}

/** At most this many rows are named beside a total; the method's sheet names them all. */
const NAMED_ROWS = 3;

/** What a sum lacks: "fullstendig", "ufullstendig: Gipsplate (C1–C4)" or "ufullstendig: A5 i 12 poster, C1–C4 i 34 poster". */
export function completenessText(missing: readonly Missing[], alternative: ReportAlternative, t: Translate): string {
  if (missing.length === 0) return t('report.complete');
  const named = rowCount(missing) <= NAMED_ROWS;
  const what = named
    ? missingByRow(missing, alternative, t).map(({ name, modules }) => t('report.missingOf', { name, modules }))
    : missingByCount(missing, t);
  return t('report.incomplete', { what: what.join(', ') });
}

/** Beside figures that lack something: whose they are. Null where none do. */
export function lackingAlternatives(lacking: readonly ReportAlternative[], t: Translate): Cell | null {
  if (lacking.length === 0) return null;
  const names = lacking.map(({ name }) => name).join(', ');
  return text(t('report.comparison.lacks', { names }), 'warning', { wrap: true });
}

/** As {@link completenessText} for one module, which goes without saying. */
export function lackingRowsText(missing: readonly Missing[], alternative: ReportAlternative, t: Translate): string {
  const count = rowCount(missing);
  const names = () => missingByRow(missing, alternative, t).map(({ name }) => name);
  const what = count <= NAMED_ROWS ? names().join(', ') : t('report.rowCount', { count });
  return t('report.incomplete', { what });
}

/** Each component is a row, and so are the alternative's own figures. */
function rowCount(missing: readonly Missing[]): number {
  return new Set(missing.map(({ component }) => component)).size;
}

/** Modules that the same number of rows lack, together: "A5 i 12 poster", "C1–C4 i 34 poster". */
export function missingByCount(missing: readonly Missing[], t: Translate): string[] {
  const modulesByCount = new Map<number, Module[]>();
  for (const module of MODULES) {
    const count = missing.filter((missed) => missed.module === module).length;
    if (count > 0) modulesByCount.set(count, [...(modulesByCount.get(count) ?? []), module]);
  }
  return [...modulesByCount].map(([count, modules]) => t('report.missingIn', { count, modules: moduleList(modules) }));
}

export interface MissingRow {
  readonly name: string;
  readonly element: string | null;
  readonly modules: string;
}

/** What is missing, one line a component, in the order of the alternative's rows; its own figures first. */
export function missingByRow(
  missing: readonly Missing[],
  { alternative, account }: ReportAlternative,
  t: Translate,
): MissingRow[] {
  const modulesByRow = new Map<string | null, Module[]>();
  for (const { component, module } of missing) {
    const modules = modulesByRow.get(component);
    if (modules) modules.push(module);
    else modulesByRow.set(component, [module]);
  }
  const own = modulesByRow.get(null);
  const rows: MissingRow[] = own ? [{ name: t('report.ownFigures'), element: null, modules: moduleList(own) }] : [];
  for (const component of alternative.components) {
    const modules = modulesByRow.get(component.id);
    if (!modules) continue;
    rows.push({
      name: component.name ?? t('report.unnamedComponent'),
      element: component.element ?? null,
      modules: modulesText(modules, account, t),
    });
  }
  return rows;
}

/** The modules a component lacks: "alle moduler" when it has none that the method asks of it. */
export function modulesText(modules: readonly Module[], { method }: Account, t: Translate): string {
  const required = method.modules.filter((module) => module !== 'B6' && module !== 'B8');
  return required.length > 1 && required.every((module) => modules.includes(module))
    ? t('report.allModules')
    : moduleList(modules);
}
