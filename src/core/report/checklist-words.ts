import type { ProjectDocument } from '../api/contract.ts';
import type { Words } from '../chart/figure.ts';
import type { DeclarationCounts, Lacking } from '../comparison/decision-checklist.ts';
import type { Module } from '../declaration/life-cycle-module.ts';
import { factorName } from '../text/factor-name.ts';
import { listed } from './headline.ts';
import { moduleList } from './report-words.ts';
import { alternativeName } from './shown-alternatives.ts';

/** A point that lacks something before the decision: what, and where. */
export interface LackingText {
  readonly title: string;
  readonly body: string;
}

/** At most this many components are named. */
const MOST_NAMED = 3;
const MOST_ALTERNATIVES_NAMED = 2;

export function lackingText(lacking: Lacking, document: ProjectDocument, words: Words): LackingText {
  const { t } = words;
  const nameOf = (id: string) => {
    const alternative = document.alternatives.find((one) => one.id === id);
    return alternative ? alternativeName(alternative, t) : '';
  };
  const inAlternative = (what: string, ...ids: readonly string[]) =>
    ids.length > MOST_ALTERNATIVES_NAMED
      ? t('decision.lacks.inMany', { what, count: ids.length })
      : t('decision.lacks.in', { what, name: listed(ids.map(nameOf), words) });
  const modulesOf = ({
    alternative,
    modules,
  }: {
    readonly alternative: string;
    readonly modules: readonly Module[];
  }) =>
    modules.length === 0
      ? t('decision.lacks.nothing', { name: nameOf(alternative) })
      : t('decision.lacks.modulesOf', { name: nameOf(alternative), modules: moduleList(modules) });
  const sentence = (parts: readonly string[]) => (parts.length === 0 ? '' : `${capitalised(parts.join('; '))}.`);

  switch (lacking.point) {
    case 'need':
    case 'alternatives':
    case 'rebuilding':
    case 'studyDate':
      return { title: t(`decision.lacks.${lacking.point}`), body: t(`decision.lacks.${lacking.point}Body`) };
    case 'sizes':
      return {
        title: t('decision.lacks.sizes'),
        body: sentence(
          lacking.of.map(({ alternative, lacks }) => {
            const sizes = lacks.map((size) => t(`decision.lacks.size.${size}`));
            return inAlternative(listed(sizes, words), alternative);
          }),
        ),
      };
    case 'comparable': {
      const settings = lacking.settings.map((setting) => t(`comparison.setting.${setting}`).toLowerCase());
      const what = listed(settings, words);
      const names = listed(lacking.withoutMethod.map(nameOf), words);
      const bodies = [
        ...(settings.length > 0 ? [t('decision.lacks.comparableBody', { what })] : []),
        ...(names === '' ? [] : [t('decision.lacks.withoutMethod', { names })]),
      ];
      return { title: t('decision.lacks.comparable'), body: bodies.join(' ') };
    }
    case 'figures': {
      const count = lacking.of.reduce((sum, { unknown }) => sum + unknown.length, 0);
      const modules = lacking.of.flatMap((one) => one.modules);
      if (count === 0) return { title: t('decision.lacks.modules'), body: lacking.of.map(modulesOf).join(' ') };
      const rows = groupedBy(lacking.of, ({ alternative, unknown }) => rowNames(unknown, alternative, document, words));
      const where = rows.map(([what, of]) => inAlternative(what, ...of.map(({ alternative }) => alternative)));
      const others = modules.length > 0 ? [t('decision.lacks.others', { modules: moduleList(modules) })] : [];
      return { title: t('decision.lacks.figures', { count }), body: [sentence(where), ...others].join(' ') };
    }
    case 'energy':
      return {
        title: t('decision.lacks.energy'),
        body: t('decision.lacks.energyBody', { names: listed(lacking.of.map(nameOf), words) }),
      };
    case 'declarations':
      return {
        title: t('decision.lacks.declarations'),
        body: sentence(
          lacking.of.map(({ alternative, ...counts }) =>
            inAlternative(listed(countTexts(counts, words), words), alternative),
          ),
        ),
      };
    case 'factors': {
      const { toCheck, ownCount } = lacking;
      const names = toCheck.slice(0, MOST_NAMED).map((id) => factorName(id, t));
      const named =
        toCheck.length > MOST_NAMED
          ? [t('comparison.andMore', { names: names.join('; '), count: toCheck.length - MOST_NAMED })]
          : names;
      const own = ownCount > 0 ? [t('decision.lacks.ownFactors', { count: ownCount })] : [];
      return {
        title: t('decision.lacks.factors', { count: toCheck.length + ownCount }),
        body: sentence([...named, ...own]),
      };
    }
    case 'recommendation': {
      const all = lacking.lacks.length === 2;
      return {
        title: t(all ? 'decision.lacks.recommendation' : 'decision.lacks.recommendationPart'),
        body: t('decision.lacks.recommendationBody'),
      };
    }
  }
}

/** Rows with the same words together, without those that have none. */
function groupedBy<T>(rows: readonly T[], wordsOf: (row: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = wordsOf(row);
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups];
}

function rowNames(ids: readonly string[], alternative: string, document: ProjectDocument, words: Words): string {
  if (ids.length > MOST_NAMED) return words.t('decision.lacks.rows', { count: ids.length });
  const components = document.alternatives.find(({ id }) => id === alternative)?.components ?? [];
  const names = ids.map((id) => components.find((one) => one.id === id)?.name?.trim());
  return listed(
    names.map((name) => name || words.t('decision.lacks.unnamed')),
    words,
  );
}

function countTexts(counts: DeclarationCounts, { t }: Words): string[] {
  return (['expired', 'replaced', 'superseded', 'implausible'] as const)
    .filter((reason) => counts[reason] > 0)
    .map((reason) => t(`decision.lacks.${reason}`, { rows: t('decision.lacks.rows', { count: counts[reason] }) }));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
