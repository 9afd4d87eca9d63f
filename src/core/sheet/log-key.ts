/** What a row of a log of ours is known by when it comes back: the project and the row. */
export interface LogKey {
  readonly project: string;
  readonly id: string;
}

export function logKey({ project, id }: LogKey): string {
  return `${project} ${id}`;
}

export function readLogKey(text: string | null): LogKey | null {
  const [, project, id] = /^(.+) (\S+)$/.exec(text ?? '') ?? [];
  return project === undefined || id === undefined ? null : { project, id };
}
