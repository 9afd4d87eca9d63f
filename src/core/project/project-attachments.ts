import type { Attachment } from './attachment.ts';
import type { Project } from './project.ts';

/** All that the rows of a project name, each content once. */
export function attachmentsOf({
  waste,
  site,
  requirements,
  grants,
}: Pick<Project, 'waste' | 'site' | 'requirements' | 'grants'>): Attachment[] {
  const rows = [
    ...(waste?.deliveries ?? []),
    ...(site?.energy ?? []),
    ...(site?.exceptions ?? []),
    ...(requirements ?? []),
    ...(grants ?? []),
  ];
  const named = rows.flatMap(({ attachments }) => attachments ?? []);
  return [...new Map(named.map((attachment) => [attachment.sha256, attachment])).values()];
}
