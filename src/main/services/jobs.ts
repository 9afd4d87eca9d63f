import type { HandlersOf, ServiceContext } from './ports.ts';

export function createJobHandlers({ jobs }: ServiceContext): HandlersOf<'jobs'> {
  return {
    'jobs.cancel'({ job }) {
      jobs.cancel(job);
      return null;
    },
  };
}
