import { describe, expect, it } from 'vitest';
import type { Action } from '#renderer/app/actions/action.ts';
import { createActionRegistry } from '#renderer/app/actions/registry.ts';

const shell = Symbol('shell');
const screen = Symbol('screen');

function action(id: string, fields: Partial<Action> = {}): Action {
  return { id, label: { key: 'app.search' }, run: () => undefined, ...fields };
}

function countedRegistry() {
  const registry = createActionRegistry();
  const told = { times: 0 };
  registry.subscribe(() => {
    told.times += 1;
  });
  return { registry, told };
}

describe('the registry of actions', () => {
  it('offers the actions of every mounted part, and takes them back when a part is gone', () => {
    const registry = createActionRegistry();
    registry.offer(shell, [action('history.undo')]);
    registry.offer(screen, [action('projects.create'), action('projects.import')]);
    expect(registry.all().map(({ id }) => id)).toEqual(['history.undo', 'projects.create', 'projects.import']);

    registry.withdraw(screen);
    expect(registry.find('projects.create')).toBeNull();
    expect(registry.find('history.undo')).not.toBeNull();
  });

  it('lets a later action of the same id stand while its part is mounted', () => {
    const ran: string[] = [];
    const registry = createActionRegistry();
    registry.offer(shell, [action('find', { run: () => void ran.push('shell') })]);
    registry.offer(screen, [action('find', { enabled: true, run: () => void ran.push('screen') })]);
    void registry.find('find')?.run();
    registry.withdraw(screen);
    void registry.find('find')?.run();
    expect(ran).toEqual(['screen', 'shell']);
  });

  it('runs what was offered last, without drawing anything again', () => {
    const { registry, told } = countedRegistry();
    const ran: number[] = [];
    registry.offer(screen, [action('save', { run: () => void ran.push(1) })]);
    const drawn = registry.find('save');
    registry.offer(screen, [action('save', { run: () => void ran.push(2) })]);

    expect(registry.find('save')).toBe(drawn);
    expect(told.times).toBe(1);
    void drawn?.run();
    expect(ran).toEqual([2]);
  });

  it('tells its listeners when an action looks different: its label, whether it can be done', () => {
    const { registry, told } = countedRegistry();
    registry.offer(shell, [action('history.undo', { enabled: false })]);
    registry.offer(shell, [action('history.undo', { enabled: true })]);
    registry.offer(shell, [action('history.undo', { label: { key: 'action.undoWhat', params: { what: 'Lim inn' } } })]);
    expect(told.times).toBe(3);
    expect(registry.find('history.undo')?.label.params).toEqual({ what: 'Lim inn' });
  });
});
