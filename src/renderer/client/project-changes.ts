import type { QueryClient } from '@tanstack/react-query';
import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import { alternativeHeadSchema, type AlternativeHead, type ProjectHead } from '#core/project/project.ts';
import { api } from './api.ts';
import { callKey, reading } from './queries.ts';

/**
 * Changes to what is stored whole. Two that are made in a breath are both stored: each is made of the project as it stands when its turn
 * comes, not of what the page showed when the person made it.
 */

/** Changes a project's own fields. @throws AppError where it is refused */
export function changeProject(
  client: QueryClient,
  project: string,
  change: (head: ProjectHead) => ProjectHead,
): Promise<ProjectHead> {
  return storeInTurn(client, project, {
    send: (newest) => api.call('projects.update', change(newest.project)),
    stored: (known, head) => ({ ...known, project: head }),
  });
}

/** Changes an alternative's own fields. @throws AppError where it is refused, or the alternative is gone */
export function changeAlternative(
  client: QueryClient,
  project: string,
  alternative: string,
  change: (head: AlternativeHead) => AlternativeHead,
): Promise<AlternativeHead> {
  return storeInTurn(client, project, {
    send: (newest) => api.call('alternatives.update', change(headIn(newest, alternative))),
    stored: (known, head) => ({
      ...known,
      alternatives: known.alternatives.map((one) => (one.id === alternative ? withHead(one, head) : one)),
    }),
  });
}

/** An alternative's own fields, without its rows and its place. @throws AppError `not-found` */
export function headIn({ alternatives }: ProjectDocument, id: string): AlternativeHead {
  const found = alternatives.find((one) => one.id === id);
  if (!found) throw new AppError('not-found', { entity: 'alternative', id });
  const { components: _components, energy: _energy, costLines: _costLines, position: _position, ...head } = found;
  return alternativeHeadSchema.parse(head);
}

function withHead(
  { components, energy, costLines, position }: AlternativeDocument,
  head: AlternativeHead,
): AlternativeDocument {
  return { ...head, components, energy, costLines, position };
}

export interface StoredChange<Answer> {
  readonly send: (newest: ProjectDocument) => Promise<Answer>;
  /** The project with the change, until it is fetched anew. */
  readonly stored: (known: ProjectDocument, answer: Answer) => ProjectDocument;
}

/** The last change of each project, settled or not. */
const turns = new WeakMap<QueryClient, Map<string, Promise<unknown>>>();

/**
 * Sends a change of a project when the one before it is settled and what that changed is known here. After a refusal the project is
 * fetched anew, and the next change has its turn.
 */
export function storeInTurn<Answer>(
  client: QueryClient,
  project: string,
  { send, stored }: StoredChange<Answer>,
): Promise<Answer> {
  const input = { id: project };
  const queryKey = callKey('projects.get', input);
  const store = async (): Promise<Answer> => {
    try {
      // The known project; where an event has made that old (an undo, another window), the one that is on its way.
      const newest = await client.fetchQuery({ ...reading('projects.get', input), staleTime: Infinity });
      const answer = await send(newest);
      client.setQueryData<ProjectDocument>(queryKey, (known) => known && stored(known, answer));
      return answer;
    } catch (error) {
      void client.invalidateQueries({ queryKey });
      throw error;
    }
  };
  const byProject = turns.get(client) ?? new Map<string, Promise<unknown>>();
  turns.set(client, byProject);
  const turn = (byProject.get(project) ?? Promise.resolve()).then(store);
  byProject.set(
    project,
    turn.catch(() => undefined),
  );
  return turn;
}
