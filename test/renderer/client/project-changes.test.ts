import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HostEvent } from '#core/api/bridge.ts';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { AlternativeHead, ProjectHead } from '#core/project/project.ts';

/** A workspace of one project: what the backend has stored, and the calls in the order that they were sent and answered. */
let stored: ProjectDocument;
let refused = false;
const calls: string[] = [];

function answer(name: string, input: unknown): unknown {
  switch (name) {
    case 'projects.update':
      stored = { ...stored, project: input as ProjectHead };
      return input;
    case 'alternatives.update': {
      const head = input as AlternativeHead;
      stored = { ...stored, alternatives: stored.alternatives.map((one) => ({ ...one, ...head })) };
      return head;
    }
    default:
      return stored;
  }
}

const call = async (name: string, input: unknown) => {
  calls.push(`${name} sent`);
  const result = refused
    ? { ok: false, code: 'locked', params: { name: 'Nybygg' } }
    : { ok: true, value: answer(name, input) };
  await Promise.resolve();
  calls.push(`${name} answered`);
  return result;
};
vi.stubGlobal('window', { byggklima: { call, onEvent: () => () => undefined } });
const { callKey, createQueryClient, applyEvent } = await import('#renderer/client/queries.ts');
const { changeAlternative, changeProject } = await import('#renderer/client/project-changes.ts');

const KEY = callKey('projects.get', { id: 'p1' });
const CHANGED: HostEvent = {
  type: 'changed',
  projects: ['p1'],
  declarations: false,
  history: { undo: null, undoId: null, redo: null, savedAt: null },
};

function opened() {
  const client = createQueryClient();
  client.setQueryData(KEY, stored);
  return client;
}

beforeEach(() => {
  calls.length = 0;
  refused = false;
  stored = {
    project: { id: 'p1', name: 'Granlia skole', method: { preset: 'ns3720' } },
    alternatives: [{ id: 'a1', kind: 'newBuild', position: 1, components: [], energy: [], costLines: [] }],
    deliveredProducts: [],
    wastePlan: [],
    wasteDeliveries: [],
    siteMachines: [],
    siteEntries: [],
    siteExceptions: [],
    requirements: [],
    bids: [],
    choices: [],
    grants: [],
    declarations: [],
    factors: { set: '2026-1', rows: [] },
    carriesFactors: true,
  };
});

describe('two changes of a project made in a breath', () => {
  it('are both stored: the need that is left by pressing "Registrer vedtak" stays', async () => {
    const client = opened();
    await Promise.all([
      changeProject(client, 'p1', (head) => ({ ...head, decisionCase: { ...head.decisionCase, need: 'Flere rom' } })),
      changeProject(client, 'p1', (head) => ({ ...head, decisionCase: { ...head.decisionCase, decision: {} } })),
    ]);
    expect(stored.project.decisionCase).toEqual({ need: 'Flere rom', decision: {} });
    expect(client.getQueryData<ProjectDocument>(KEY)?.project).toEqual(stored.project);
  });

  it('are sent one after the other', async () => {
    const client = opened();
    await Promise.all([
      changeProject(client, 'p1', (head) => ({ ...head, name: 'Granli' })),
      changeAlternative(client, 'p1', 'a1', (head) => ({ ...head, name: 'Nybygg' })),
    ]);
    expect(calls).toEqual([
      'projects.update sent',
      'projects.update answered',
      'alternatives.update sent',
      'alternatives.update answered',
    ]);
  });

  it('are both stored for an alternative, and what the page knows of it keeps its rows and its place', async () => {
    const client = opened();
    await Promise.all([
      changeAlternative(client, 'p1', 'a1', (head) => ({ ...head, name: 'Nybygg' })),
      changeAlternative(client, 'p1', 'a1', (head) => ({ ...head, users: 400 })),
    ]);
    const after = {
      id: 'a1',
      kind: 'newBuild',
      name: 'Nybygg',
      users: 400,
      position: 1,
      components: [],
      energy: [],
      costLines: [],
    };
    expect(stored.alternatives).toEqual([after]);
    expect(client.getQueryData<ProjectDocument>(KEY)?.alternatives).toEqual([after]);
  });
});

describe('a change of a project', () => {
  it('that is refused rejects, and the next one has its turn', async () => {
    const client = opened();
    refused = true;
    await expect(changeProject(client, 'p1', (head) => ({ ...head, name: 'A' }))).rejects.toMatchObject({
      code: 'locked',
    });
    refused = false;
    await changeProject(client, 'p1', (head) => ({ ...head, municipality: 'Lillevik' }));
    expect(stored.project).toMatchObject({ name: 'Granlia skole', municipality: 'Lillevik' });
  });

  it('made right after an undo is made of what the undo left', async () => {
    const client = opened();
    stored = { ...stored, project: { ...stored.project, name: 'As it was called before' } };
    applyEvent(client, CHANGED);
    await changeProject(client, 'p1', (head) => ({ ...head, municipality: 'Lillevik' }));
    expect(stored.project).toMatchObject({ name: 'As it was called before', municipality: 'Lillevik' });
  });

  it('is refused where the alternative is gone, and nothing is sent', async () => {
    const client = opened();
    await expect(changeAlternative(client, 'p1', 'gone', (head) => head)).rejects.toMatchObject({ code: 'not-found' });
    expect(calls).not.toContain('alternatives.update sent');
  });
});
