import { AppError } from '#core/api/errors.ts';
import type { Change, Entities } from '#core/history/change-set.ts';
import { difference, sameValue, type EntityRecord } from '#core/history/difference.ts';
import type { AlternativeHead } from '#core/project/project.ts';
import { found } from './found.ts';
import type { HandlersOf, ServiceContext, Store } from './ports.ts';
import { alternativeRecords } from './project-records.ts';
import { unlocked } from './unlocked.ts';
import { checkMethod } from './usable-method.ts';
import { write } from './write.ts';

/** As many as the comparison has colours and room for. */
export const ALTERNATIVE_LIMIT = 6;

export function createAlternativeHandlers({ store, ids }: ServiceContext): HandlersOf<'alternatives'> {
  return {
    'alternatives.create'({ project, alternative }) {
      checkMethod(found(store, 'project', project).method, alternative.method);
      const siblings = roomFor(store, project);
      const record = { ...alternative, id: ids.next(), project, position: (siblings.at(-1)?.position ?? 0) + 1 };
      write(store, label('history.alternativeCreated', record), project, difference([], [asRecord(record)]));
      return { id: record.id };
    },

    'alternatives.copy'({ id, name }) {
      const original = found(store, 'alternative', id);
      const siblings = roomFor(store, original.project);
      const next = siblings[siblings.findIndex((sibling) => sibling.id === id) + 1];
      const position = next ? (original.position + next.position) / 2 : original.position + 1;
      const copy = { ...original, id: ids.next(), name, position, locked: null };
      const rows = alternativeRecords(store, original).map((row): EntityRecord => {
        const own = { id: ids.next(), alternative: copy.id };
        if (row.entity === 'component') return { entity: 'component', record: { ...row.record, ...own } };
        if (row.entity === 'energy') return { entity: 'energy', record: { ...row.record, ...own } };
        return asRecord(copy);
      });
      write(store, label('history.alternativeCopied', copy), copy.project, difference([], rows));
      return { id: copy.id };
    },

    'alternatives.update'(head) {
      const before = found(store, 'alternative', head.id);
      if (!onlyUnlocks(before, head)) unlocked(store, head.id);
      checkMethod(found(store, 'project', before.project).method, head.method);
      const after = { ...head, project: before.project, position: before.position };
      const changes = difference([asRecord(before)], [asRecord(after)]);
      write(store, label('history.alternativeUpdated', after), before.project, changes);
      return head;
    },

    'alternatives.remove'({ id }) {
      const alternative = unlocked(store, id);
      const changes = [
        ...difference(alternativeRecords(store, alternative), []),
        ...withoutMention(store, alternative),
      ];
      write(store, label('history.alternativeRemoved', alternative), alternative.project, changes);
      return null;
    },
  };
}

/** A locked alternative takes one change alone: that it is no longer locked. */
function onlyUnlocks(
  { project: _project, position: _position, ...before }: Entities['alternative'],
  head: AlternativeHead,
) {
  return sameValue({ ...before, locked: null }, { ...head, locked: head.locked || null });
}

/**
 * What names an alternative that goes: variants of it stand on their own, and it is no longer recommended.
 * @throws AppError `alternative-decided` where it is what was decided
 */
function withoutMention(store: Store, { id, name, project: projectId }: Entities['alternative']): Change[] {
  const project = found(store, 'project', projectId);
  const { decisionCase } = project;
  if (decisionCase?.decision?.alternative === id) throw new AppError('alternative-decided', { name: name ?? '–' });
  const variants = store.list('alternative', projectId).filter(({ variant }) => variant?.of === id);
  const before: EntityRecord[] = variants.map(asRecord);
  const after: EntityRecord[] = variants.map((variant) => asRecord({ ...variant, variant: null }));
  if (decisionCase?.recommendation?.alternative === id) {
    const recommendation = { ...decisionCase.recommendation, alternative: null };
    before.push({ entity: 'project', record: project });
    after.push({ entity: 'project', record: { ...project, decisionCase: { ...decisionCase, recommendation } } });
  }
  return difference(before, after);
}

/** The alternatives there are, in order. @throws AppError `too-many-alternatives` where there is no room for one more */
function roomFor(store: Store, project: string): Entities['alternative'][] {
  const siblings = store.list('alternative', project);
  if (siblings.length >= ALTERNATIVE_LIMIT) throw new AppError('too-many-alternatives', { limit: ALTERNATIVE_LIMIT });
  return siblings;
}

function asRecord(record: Entities['alternative']): EntityRecord {
  return { entity: 'alternative', record };
}

function label<K extends string>(key: K, { name }: Entities['alternative']) {
  return { key, params: { name: name ?? '–' } };
}
