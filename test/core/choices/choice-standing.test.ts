import { expect, it } from 'vitest';
import { choiceRemarks, topicStandings } from '#core/choices/choice-standing.ts';
import type { ProjectChoice } from '#core/choices/choices.ts';

const choice = (fields: Partial<ProjectChoice>): ProjectChoice => ({
  id: 'k',
  topic: 'trenchless',
  considered: 'Styrt boring',
  ...fields,
});

it('a solution that was not chosen asks for its reason, and one that was chosen does not', () => {
  expect(choiceRemarks(choice({ chosen: false }))).toEqual(['reason-missing']);
  expect(choiceRemarks(choice({ chosen: false, reason: '  ' }))).toEqual(['reason-missing']);
  expect(choiceRemarks(choice({ chosen: false, reason: 'Fjell i traseen' }))).toEqual([]);
  expect(choiceRemarks(choice({ chosen: true }))).toEqual([]);
});

it('what is not decided says so, and an emptied row lacks nothing', () => {
  expect(choiceRemarks(choice({}))).toEqual(['not-decided']);
  expect(choiceRemarks({ id: 'k', chosen: true })).toEqual(['topic-missing', 'considered-missing']);
  expect(choiceRemarks({ id: 'k', reason: '' })).toEqual([]);
});

it('a topic is settled when each solution is decided and has the reason it needs', () => {
  const standings = topicStandings([
    choice({ chosen: false, reason: 'Fjell i traseen' }),
    choice({ chosen: true }),
    choice({ topic: 'energy', considered: 'Biokjel', chosen: false }),
  ]);
  expect(standings).toEqual([
    { topic: 'adaptability', state: 'none', considered: 0, chosen: 0 },
    { topic: 'reuse', state: 'none', considered: 0, chosen: 0 },
    { topic: 'recycled', state: 'none', considered: 0, chosen: 0 },
    { topic: 'trenchless', state: 'settled', considered: 2, chosen: 1 },
    { topic: 'energy', state: 'open', considered: 1, chosen: 0 },
  ]);
});
