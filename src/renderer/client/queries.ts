import {
  keepPreviousData,
  QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { HostEvent } from '#core/api/bridge.ts';
import type { CallInput, CallName, CallOutput, CallWith } from '#core/api/contract.ts';
import type { AppError } from '#core/api/errors.ts';
import { api } from './api.ts';
import { transport } from './transport.ts';

export interface CallOptions {
  readonly enabled?: boolean;
  /** Shows the answer to the last input until the next one is here: for searches and pages. */
  readonly keepPrevious?: boolean;
  /** Asks again whenever what shows it opens: for what others change, of which no event tells. */
  readonly fresh?: boolean;
}

/** What a reading call answers, kept until an event says that it changed. */
export function useCall<N extends CallWith<'read'>>(
  name: N,
  input: CallInput<N>,
  options: CallOptions = {},
): UseQueryResult<CallOutput<N>, AppError> {
  return useQuery<CallOutput<N>, AppError>({
    ...reading(name, input),
    enabled: options.enabled ?? true,
    ...(options.fresh ? { staleTime: 0 } : {}),
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Under which key a call's answer is kept, and how it is fetched. */
export function reading<N extends CallWith<'read'>>(name: N, input: CallInput<N>) {
  return { queryKey: callKey(name, input), queryFn: () => api.call(name, input) };
}

/** A call that changes or does something. What it changes reaches `useCall` through the backend's events. */
export function useChange<N extends CallWith<'change' | 'act'>>(
  name: N,
): UseMutationResult<CallOutput<N>, AppError, CallInput<N>> {
  const client = useQueryClient();
  return useMutation<CallOutput<N>, AppError, CallInput<N>>({
    mutationFn: (input) => api.call(name, input),
    onSuccess: (output) => applyAct(client, name, output),
  });
}

/** What stands outside the log, and so comes with no event. */
function applyAct(client: QueryClient, name: CallName, output: unknown): void {
  if (name === 'settings.set') client.setQueryData(callKey('settings.get', {}), output);
  if (name === 'workspace.backup') void client.invalidateQueries({ queryKey: callKey('workspace.info') });
}

export function callKey<N extends CallName>(name: N, input?: CallInput<N>): readonly unknown[] {
  return input === undefined ? [name] : [name, input];
}

/** Answers stay fresh until an event says otherwise, and nothing here waits for a network. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, retry: false, networkMode: 'always', refetchOnWindowFocus: false },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** Keeps what is shown equal to what is stored, for as long as the page lives. Returns what ends it. */
export function followChanges(client: QueryClient): () => void {
  return transport.onEvent((event) => applyEvent(client, event));
}

/** Renews the answers that an event makes old. */
export function applyEvent(client: QueryClient, event: HostEvent): void {
  const renew = (...key: readonly unknown[]) => void client.invalidateQueries({ queryKey: key });
  switch (event.type) {
    case 'changed':
      client.setQueryData(callKey('history.state', {}), event.history);
      renew('history.list');
      renew('projects.list');
      renew('factorSets.list');
      renew('requirements.catalogue');
      renew('portfolio.targets');
      renew('shared.news');
      renew('shared.packages');
      renew('reports.made');
      for (const id of event.projects) renew('projects.get', { id });
      if (event.projects.length > 0) {
        renew('declarations.usage');
        renew('declarations.previewReplacement');
      }
      if (event.declarations) {
        // A project's document holds the declarations that it uses.
        for (const name of [
          'projects.get',
          'declarations.search',
          'declarations.counts',
          'declarations.groups',
          'declarations.get',
          'declarations.usage',
          'declarations.previewReplacement',
          'workspace.info',
        ])
          renew(name);
      }
      return;
    case 'connection':
      if (event.state === 'restored') void client.invalidateQueries();
      return;
    case 'finished':
      // It may have made a report, of which nothing else tells.
      renew('reports.made');
      return;
    case 'action':
    case 'progress':
  }
}
