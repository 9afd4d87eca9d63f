import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Bid } from '#core/award/bid.ts';
import type { CostLine } from '#core/cost/cost.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { AlternativeHead, Component, EnergyUse, ProjectHead } from '#core/project/project.ts';
import type { Machine, SiteEnergyEntry, SiteException } from '#core/site/site.ts';
import type { WasteDelivery } from '#core/waste/waste.ts';
import { declaration } from '#test/support/build.ts';
import { openTestBackend, type TestBackend } from '#test/support/workspace.ts';

/**
 * A workspace as plain values, on which each call does what a person means by it. History is a list of such values: undo
 * goes back in it, redo forward, a new change cuts off what lay ahead.
 */
interface Model {
  projects: ModelProject[];
  declarations: Record<string, Declaration>;
}
interface ModelProject {
  head: ProjectHead;
  waste: Placed<WasteDelivery>[];
  machines: Placed<Machine>[];
  siteEntries: Placed<SiteEnergyEntry>[];
  exceptions: Placed<SiteException>[];
  bids: Placed<Bid>[];
  alternatives: ModelAlternative[];
}
interface ModelAlternative {
  head: AlternativeHead;
  components: Placed<Component>[];
  energy: Placed<EnergyUse>[];
  costLines: Placed<CostLine>[];
}
type Placed<Row> = Row & { id: string; position: number };

const place = fc.nat({ max: 20 });
const amount = fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => (value === 0 ? 0 : value));
const text = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const step = fc.oneof(
  fc.record({ call: fc.constant('projects.create' as const), name: text }),
  fc.record({ call: fc.constant('projects.update' as const), at: place, name: text, municipality: fc.option(text) }),
  fc.record({ call: fc.constant('projects.remove' as const), at: place }),
  fc.record({ call: fc.constant('alternatives.create' as const), at: place, name: text }),
  fc.record({ call: fc.constant('alternatives.copy' as const), at: place, name: text }),
  fc.record({ call: fc.constant('alternatives.update' as const), at: place, users: fc.option(amount) }),
  fc.record({ call: fc.constant('alternatives.remove' as const), at: place }),
  fc.record({
    call: fc.constant('components.apply' as const),
    at: place,
    added: fc.array(fc.record({ quantity: fc.option(amount), uses: fc.option(place) }), { maxLength: 3 }),
    changed: fc.option(fc.record({ row: place, name: text })),
    removed: fc.option(place),
  }),
  fc.record({ call: fc.constant('energy.apply' as const), at: place, annualDemand: amount, removed: fc.option(place) }),
  fc.record({
    call: fc.constant('wasteDeliveries.apply' as const),
    at: place,
    amount: fc.option(amount),
    removed: fc.option(place),
  }),
  fc.record({ call: fc.constant('siteMachines.apply' as const), at: place, removed: fc.option(place) }),
  fc.record({
    call: fc.constant('siteEntries.apply' as const),
    at: place,
    amount: fc.option(amount),
    machine: place,
    brings: fc.boolean(),
  }),
  fc.record({
    call: fc.constant('siteExceptions.apply' as const),
    at: place,
    reason: fc.option(text),
    machine: place,
    removed: fc.option(place),
  }),
  fc.record({
    call: fc.constant('bids.apply' as const),
    at: place,
    price: fc.option(amount),
    removed: fc.option(place),
  }),
  fc.record({
    call: fc.constant('costLines.apply' as const),
    at: place,
    amount: fc.option(amount),
    follows: fc.option(place),
    removed: fc.option(place),
  }),
  fc.record({ call: fc.constant('declarations.put' as const), which: fc.nat({ max: 2 }), name: text }),
  fc.record({ call: fc.constant('declarations.remove' as const), which: fc.nat({ max: 2 }) }),
  { weight: 4, arbitrary: fc.record({ call: fc.constant('history.undo' as const) }) },
  { weight: 3, arbitrary: fc.record({ call: fc.constant('history.redo' as const) }) },
);
type AnyStep = typeof step extends fc.Arbitrary<infer T> ? T : never;
type Step = Exclude<AnyStep, { call: `history.${string}` }>;

const EMPTY: Model = { projects: [], declarations: {} };

let counter = 0;
const DECLARATIONS = ['d0', 'd1', 'd2'];

/** Makes one call on the workspace and the same change on the model. Nothing to act on: neither is touched. */
async function take(backend: TestBackend, model: Model, step: Step): Promise<void> {
  const pick = <T>(items: readonly T[], at: number): T | undefined => items[at % Math.max(items.length, 1)];
  const all = model.projects.flatMap((project) =>
    project.alternatives.map((alternative) => ({ project, alternative })),
  );
  const project = 'at' in step ? pick(model.projects, step.at) : undefined;
  const found = 'at' in step ? pick(all, step.at) : undefined;
  const used = new Set(all.flatMap(({ alternative }) => alternative.components.map((row) => row.declaration)));

  switch (step.call) {
    case 'projects.create': {
      const head = { name: step.name, method: { preset: 'ns3720' as const } };
      const { id } = await backend.call(step.call, { project: head });
      model.projects.push({
        head: { id, ...head },
        waste: [],
        machines: [],
        siteEntries: [],
        exceptions: [],
        bids: [],
        alternatives: [],
      });
      break;
    }
    case 'projects.update':
      if (!project) break;
      project.head = { ...project.head, name: step.name, municipality: step.municipality };
      await backend.call(step.call, project.head);
      break;
    case 'projects.remove':
      if (!project) break;
      model.projects = model.projects.filter((other) => other !== project);
      await backend.call(step.call, { id: project.head.id });
      break;
    case 'alternatives.create': {
      if (!project) break;
      const head = { kind: 'keep' as const, name: step.name };
      if (project.alternatives.length === 6) {
        const refusal = await backend.refusal(step.call, { project: project.head.id, alternative: head });
        expect(refusal.code).toBe('too-many-alternatives');
        break;
      }
      const { id } = await backend.call(step.call, { project: project.head.id, alternative: head });
      project.alternatives.push({ head: { id, ...head }, components: [], energy: [], costLines: [] });
      break;
    }
    case 'alternatives.copy': {
      if (!found || found.project.alternatives.length === 6) break;
      const { alternatives } = found.project;
      const { id } = await backend.call(step.call, { id: found.alternative.head.id, name: step.name });
      const document = await backend.call('projects.get', { id: found.project.head.id });
      const copy = document.alternatives.find((alternative) => alternative.id === id);
      const { components, costLines } = found.alternative;
      // A line that follows a component follows the copied one.
      const copied = (component: string | null | undefined) =>
        component == null ? component : copy?.components[components.findIndex(({ id }) => id === component)]?.id;
      alternatives.splice(alternatives.indexOf(found.alternative) + 1, 0, {
        head: { ...found.alternative.head, id, name: step.name },
        // The ids of a copy are the workspace's to choose; all else is the original's.
        components: components.map((row, i) => ({ ...row, id: copy?.components[i]?.id ?? '' })),
        energy: found.alternative.energy.map((row, i) => ({ ...row, id: copy?.energy[i]?.id ?? '' })),
        costLines: costLines.map((row, i) => ({
          ...row,
          id: copy?.costLines[i]?.id ?? '',
          component: copied(row.component),
        })),
      });
      break;
    }
    case 'alternatives.update':
      if (!found) break;
      found.alternative.head = { ...found.alternative.head, users: step.users };
      await backend.call(step.call, found.alternative.head);
      break;
    case 'alternatives.remove':
      if (!found) break;
      found.project.alternatives = found.project.alternatives.filter((other) => other !== found.alternative);
      await backend.call(step.call, { id: found.alternative.head.id });
      break;
    case 'components.apply': {
      if (!found) break;
      const { head, components } = found.alternative;
      const changed = step.changed && pick(components, step.changed.row);
      const renamed = changed && step.changed ? [{ ...changed, name: step.changed.name }] : [];
      const removed = step.removed === null ? undefined : pick(components, step.removed);
      const remove = removed && removed !== changed ? [removed.id] : [];
      const added = step.added.map(({ quantity, uses }) => {
        const chosen = uses === null ? undefined : pick(Object.keys(model.declarations), uses);
        return { id: `row-${++counter}`, position: counter, quantity, declaration: chosen ?? null };
      });
      const put = [...renamed, ...added];
      const kept = components.filter(({ id }) => !remove.includes(id) && !put.some((row) => row.id === id));
      found.alternative.components = [...kept, ...put].toSorted((a, b) => a.position - b.position);
      // A cost stays when the component that it follows goes.
      found.alternative.costLines = found.alternative.costLines.map((line) =>
        line.component != null && remove.includes(line.component) ? { ...line, component: null } : line,
      );
      await backend.call(step.call, { alternative: head.id, label: 'edit', put, remove });
      break;
    }
    case 'energy.apply': {
      if (!found) break;
      const { head, energy } = found.alternative;
      const removed = step.removed === null ? undefined : pick(energy, step.removed);
      const row = { id: `row-${++counter}`, position: counter, annualDemand: step.annualDemand };
      found.alternative.energy = [...energy.filter((other) => other !== removed), row];
      const remove = removed ? [removed.id] : [];
      await backend.call(step.call, { alternative: head.id, put: [row], remove });
      break;
    }
    case 'wasteDeliveries.apply': {
      if (!project) break;
      const removed = step.removed === null ? undefined : pick(project.waste, step.removed);
      const row = { id: `row-${++counter}`, position: counter, fraction: '1141', amount: step.amount };
      project.waste = [...project.waste.filter((other) => other !== removed), row];
      const remove = removed ? [removed.id] : [];
      await backend.call(step.call, { project: project.head.id, label: 'edit', put: [row], remove });
      break;
    }
    case 'siteMachines.apply': {
      if (!project) break;
      const removed = step.removed === null ? undefined : pick(project.machines, step.removed);
      const row = { id: `row-${++counter}`, position: counter, carrier: 'diesel' as const };
      project.machines = [...project.machines.filter((other) => other !== removed), row];
      // What a machine that goes has used stays in the log, and so does its exception.
      const unlinked = <Row extends { machine?: string | null | undefined }>(row: Row): Row =>
        removed && row.machine === removed.id ? { ...row, machine: null } : row;
      project.siteEntries = project.siteEntries.map(unlinked);
      project.exceptions = project.exceptions.map(unlinked);
      const remove = removed ? [removed.id] : [];
      await backend.call(step.call, { project: project.head.id, put: [row], remove });
      break;
    }
    case 'siteEntries.apply': {
      if (!project) break;
      // A machine that comes with its entry, or one of those that are there.
      const machines = step.brings ? [{ id: `row-${++counter}`, position: counter, maker: 'Volvo' }] : [];
      project.machines = [...project.machines, ...machines];
      const machine = machines[0]?.id ?? pick(project.machines, step.machine)?.id ?? null;
      const row = { id: `row-${++counter}`, position: counter, machine, amount: step.amount };
      project.siteEntries = [...project.siteEntries, row];
      await backend.call(step.call, { project: project.head.id, label: 'import', put: [row], remove: [], machines });
      break;
    }
    case 'siteExceptions.apply': {
      if (!project) break;
      const removed = step.removed === null ? undefined : pick(project.exceptions, step.removed);
      const machine = pick(project.machines, step.machine)?.id ?? null;
      const row = { id: `row-${++counter}`, position: counter, machine, reason: step.reason };
      project.exceptions = [...project.exceptions.filter((other) => other !== removed), row];
      const remove = removed ? [removed.id] : [];
      await backend.call(step.call, { project: project.head.id, put: [row], remove });
      break;
    }
    case 'bids.apply': {
      if (!project) break;
      const removed = step.removed === null ? undefined : pick(project.bids, step.removed);
      const row = { id: `row-${++counter}`, position: counter, bidder: 'Nordre', price: step.price };
      project.bids = [...project.bids.filter((other) => other !== removed), row];
      const remove = removed ? [removed.id] : [];
      await backend.call(step.call, { project: project.head.id, label: 'edit', put: [row], remove });
      break;
    }
    case 'costLines.apply': {
      if (!found) break;
      const { head, components, costLines } = found.alternative;
      const removed = step.removed === null ? undefined : pick(costLines, step.removed);
      const component = step.follows === null ? null : (pick(components, step.follows)?.id ?? null);
      const row = { id: `row-${++counter}`, position: counter, post: '4' as const, amount: step.amount, component };
      found.alternative.costLines = [...costLines.filter((other) => other !== removed), row];
      const remove = removed ? [removed.id] : [];
      await backend.call(step.call, { alternative: head.id, label: 'edit', put: [row], remove });
      break;
    }
    case 'declarations.put': {
      const record = declaration({ id: DECLARATIONS[step.which] ?? 'd0', name: step.name });
      model.declarations[record.id] = record;
      await backend.call(step.call, record);
      break;
    }
    case 'declarations.remove': {
      const id = DECLARATIONS[step.which] ?? 'd0';
      if (!model.declarations[id] || used.has(id)) {
        const code = model.declarations[id] ? 'declaration-in-use' : 'not-found';
        expect(await backend.refusal(step.call, { id })).toMatchObject({ code });
        break;
      }
      delete model.declarations[id];
      await backend.call(step.call, { id });
      break;
    }
  }
}

/** The workspace as the model has it, and the model itself with null for absent taken away. */
async function seen(backend: TestBackend): Promise<unknown> {
  const projects = await backend.call('projects.list', {});
  const declarations: Record<string, Declaration> = {};
  for (const id of DECLARATIONS) {
    const result = await backend.dispatch('declarations.get', { id });
    if (result.ok) declarations[id] = (result.value as { declaration: Declaration }).declaration;
  }
  return {
    declarations,
    projects: projects.map(
      ({ project, wasteDeliveries, siteMachines, siteEntries, siteExceptions, bids, alternatives }) => ({
        head: project,
        waste: wasteDeliveries,
        machines: siteMachines,
        siteEntries,
        exceptions: siteExceptions,
        bids,
        alternatives: alternatives.map(({ components, energy, costLines, position: _position, ...head }) => ({
          head,
          components,
          energy,
          costLines,
        })),
      }),
    ),
  };
}

function plain(model: Model): unknown {
  return JSON.parse(JSON.stringify(model, (_key, value: unknown) => (value === null ? undefined : value)));
}

it('any sequence of changes, undone and redone in between, equals the model of it', async () => {
  const backend = await openTestBackend();
  const run = async (steps: readonly AnyStep[]) => {
    const past: Model[] = [EMPTY];
    let now = 0;
    for (const next of steps) {
      if (next.call === 'history.undo' || next.call === 'history.redo') {
        const target = now + (next.call === 'history.undo' ? -1 : 1);
        if (!past[target]) continue;
        await backend.call(next.call, {});
        now = target;
      } else {
        const model = structuredClone(past[now] ?? EMPTY);
        await take(backend, model, next);
        // A step that came to nothing, or was refused, is none in the history either.
        if (JSON.stringify(plain(model)) !== JSON.stringify(plain(past[now] ?? EMPTY))) {
          past.splice(now + 1, Infinity, model);
          now += 1;
        }
      }
      expect(await seen(backend)).toEqual(plain(past[now] ?? EMPTY));
    }
  };
  const undoAll = async () => {
    while ((await backend.call('history.state', {})).undo) await backend.call('history.undo', {});
  };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), async (steps) => {
      try {
        await run(steps);
      } finally {
        await undoAll();
      }
      // All the way back it is the workspace that it began as.
      expect(await seen(backend)).toEqual(EMPTY);
    }),
    { numRuns: 60 },
  );
});
