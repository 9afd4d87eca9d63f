import { AppError } from '#core/api/errors.ts';
import { madeAlike } from '#core/comparison/make-alike.ts';
import type { Change, Entities } from '#core/history/change-set.ts';
import { difference, sameValue, type EntityRecord } from '#core/history/difference.ts';
import { ALTERNATIVE_LIMIT, isMain, variantProblems, variantsOf } from '#core/project/alternative-set.ts';
import type { AlternativeHead } from '#core/project/project.ts';
import { withoutComponentLinks } from './component-links.ts';
import { found } from './found.ts';
import type { HandlersOf, ServiceContext, Store } from './ports.ts';
import { alternativeRecords } from './project-records.ts';
import { checkUnlocked, unlocked } from './unlocked.ts';
import { checkMethod } from './usable-method.ts';
import { write } from './write.ts';

export function createAlternativeHandlers({ store, ids, clock }: ServiceContext): HandlersOf<'alternatives'> {
  return {
    'alternatives.create'({ project, alternative }) {
      checkMethod(found(store, 'project', project).method, alternative);
      const siblings = store.list('alternative', project);
      const record = { ...alternative, id: ids.next(), project, position: (siblings.at(-1)?.position ?? 0) + 1 };
      checkSet([...siblings, record]);
      write(store, label('history.alternativeCreated', record), project, difference([], [asRecord(record)]));
      return { id: record.id };
    },

    'alternatives.copy'({ id, name, stage }) {
      const original = found(store, 'alternative', id);
      const siblings = store.list('alternative', original.project);
      const next = siblings[siblings.findIndex((sibling) => sibling.id === id) + 1];
      const position = next ? (original.position + next.position) / 2 : original.position + 1;
      const variant = stage ? { of: original.variant?.of ?? id, stage } : null;
      const copy = { ...original, id: ids.next(), name, position, variant, locked: null };
      checkSet([...siblings, copy]);
      const records = alternativeRecords(store, original);
      const idOf = new Map(records.map(({ record }) => [record.id, ids.next()]));
      const rows = records.map((row): EntityRecord => {
        const own = { id: idOf.get(row.record.id) ?? ids.next(), alternative: copy.id };
        if (row.entity === 'component') return { entity: 'component', record: { ...row.record, ...own } };
        if (row.entity === 'energy') return { entity: 'energy', record: { ...row.record, ...own } };
        if (row.entity === 'costLine') {
          const component = row.record.component == null ? null : (idOf.get(row.record.component) ?? null);
          return { entity: 'costLine', record: { ...row.record, ...own, component } };
        }
        return asRecord(copy);
      });
      write(store, label('history.alternativeCopied', copy), copy.project, difference([], rows));
      return { id: copy.id };
    },

    'alternatives.update'(head) {
      const before = found(store, 'alternative', head.id);
      if (!onlyUnlocks(before, head)) unlocked(store, head.id);
      checkMethod(found(store, 'project', before.project).method, head);
      const after = { ...head, project: before.project, position: before.position };
      checkSet(store.list('alternative', before.project).map((one) => (one.id === head.id ? after : one)));
      const changes = difference([asRecord(before)], [asRecord(after)]);
      write(store, label(updateKey(before, after), after), before.project, changes);
      return head;
    },

    'alternatives.remove'({ id }) {
      const alternative = unlocked(store, id);
      const mentions = withoutMention(store, alternative);
      checkUnlocked(store, mentions);
      const { project } = alternative;
      const removed = withoutComponentLinks(store, project, difference(alternativeRecords(store, alternative), []));
      write(store, label('history.alternativeRemoved', alternative), project, [...removed, ...mentions]);
      return null;
    },

    'alternatives.makeAlike'({ project }) {
      const alternatives = store.list('alternative', project);
      const { changed } = madeAlike(
        alternatives,
        found(store, 'project', project).method,
        Number(clock.now().slice(0, 4)),
      );
      const ids = new Set(changed.map(({ id }) => id));
      const before = alternatives.filter(({ id }) => ids.has(id));
      const changes = difference(before.map(asRecord), changed.map(asRecord));
      write(store, { key: 'history.alternativesMadeAlike' }, found(store, 'project', project).id, changes);
      return null;
    },
  };
}

/** An update that does one thing is called that: a lock, or the rows that are kept with the alternative. */
function updateKey(before: AlternativeHead, after: AlternativeHead) {
  const isOnly = (field: keyof AlternativeHead) => sameValue({ ...before, [field]: null }, { ...after, [field]: null });
  if (isOnly('locked')) return after.locked ? 'history.alternativeLocked' : 'history.alternativeUnlocked';
  if (isOnly('siteEnergy')) return 'history.siteEnergyChanged';
  if (isOnly('travel')) return 'history.travelChanged';
  return 'history.alternativeUpdated';
}

/** A locked alternative takes one change alone: that it is no longer locked. */
function onlyUnlocks(
  { project: _project, position: _position, ...before }: Entities['alternative'],
  head: AlternativeHead,
) {
  return sameValue({ ...before, locked: null }, { ...head, locked: head.locked || null });
}

/**
 * What names an alternative that goes: variants of it stand on their own, it is no longer recommended, and the site's log is no longer of it.
 * @throws AppError `alternative-decided` where it is what was decided, `no-room-for-variants`
 */
function withoutMention(store: Store, { id, name, project: projectId }: Entities['alternative']): Change[] {
  const project = found(store, 'project', projectId);
  const { decisionCase, site } = project;
  if (decisionCase?.decision?.alternative === id) throw new AppError('alternative-decided', { name: name ?? '–' });
  const others = store.list('alternative', projectId).filter((other) => other.id !== id);
  const variants = variantsOf(others, id);
  if (variants.length > 0 && others.filter(isMain).length + variants.length > ALTERNATIVE_LIMIT) {
    throw new AppError('no-room-for-variants', { name: name ?? '–', limit: ALTERNATIVE_LIMIT });
  }
  const before: EntityRecord[] = variants.map(asRecord);
  const after: EntityRecord[] = variants.map((variant) => asRecord({ ...variant, variant: null }));
  const isRecommended = decisionCase?.recommendation?.alternative === id;
  const record = {
    ...project,
    ...(isRecommended
      ? { decisionCase: { ...decisionCase, recommendation: { ...decisionCase.recommendation, alternative: null } } }
      : {}),
    ...(site?.measuredFor === id ? { site: { ...site, measuredFor: null } } : {}),
  };
  before.push({ entity: 'project', record: project });
  after.push({ entity: 'project', record });
  return difference(before, after);
}

/** @throws AppError `too-many-alternatives`; `invalid-value` for a variant of nothing, or at a stage that is taken */
function checkSet(alternatives: readonly Entities['alternative'][]): void {
  if (alternatives.filter(isMain).length > ALTERNATIVE_LIMIT) {
    throw new AppError('too-many-alternatives', { limit: ALTERNATIVE_LIMIT });
  }
  const [problem] = variantProblems(alternatives);
  if (problem) throw new AppError('invalid-value', { path: `variant.${problem.field}`, found: problem.found });
}

function asRecord(record: Entities['alternative']): EntityRecord {
  return { entity: 'alternative', record };
}

function label<K extends string>(key: K, { name }: Entities['alternative']) {
  return { key, params: { name: name ?? '–' } };
}
