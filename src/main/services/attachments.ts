import { AppError } from '#core/api/errors.ts';
import {
  MOST_ATTACHMENT_BYTES,
  MOST_CARRIED_BYTES,
  type AttachedContent,
  type Attachment,
} from '#core/project/attachment.ts';
import type { ProjectPackage } from '#core/project/package.ts';
import { attachmentsOf } from '#core/project/project-attachments.ts';
import { safeNameOfFile } from '#core/report/file-name.ts';
import type { AttachmentStore, HandlersOf, ServiceContext } from './ports.ts';

/** Keeping a file changes no figure and is no step to undo: naming it in a row is. */
export function createAttachmentHandlers({ attachments, shelf, clock }: ServiceContext): HandlersOf<'attachments'> {
  return {
    'attachments.keep'({ upload }): Attachment {
      const file = shelf.take(upload);
      if (!file) throw new AppError('not-found', { entity: 'file', id: upload });
      const { name, bytes } = file;
      if (bytes.length === 0) throw new AppError('file-empty', { file: name });
      if (bytes.length > MOST_ATTACHMENT_BYTES) {
        const limit = `${MOST_ATTACHMENT_BYTES / 1024 / 1024} MB`;
        throw new AppError('attachment-too-large', { file: name, limit });
      }
      return { sha256: attachments.keep(bytes), name, bytes: bytes.length, added: clock.now().slice(0, 10) };
    },

    'attachments.fetch'({ sha256, name }) {
      const found = attachments.find(sha256);
      if (found === 'missing' || found === 'damaged') throw new AppError(`attachment-${found}`, { file: name });
      // The name may be one that somebody else's package gave.
      const safe = safeNameOfFile(name);
      return { file: shelf.put(safe, found), name: safe };
    },
  };
}

/**
 * The package with the content of what its rows name, so that it is whole wherever it comes, and the names of the files that do not go along:
 * what is not here, is damaged, or has no room.
 * @param room bytes of all contents together
 */
export function withAttachments(
  value: ProjectPackage,
  store: AttachmentStore,
  room = MOST_CARRIED_BYTES,
): { readonly value: ProjectPackage; readonly without: readonly string[] } {
  const contents: AttachedContent[] = [];
  const without: string[] = [];
  let left = room;
  for (const { sha256, name } of attachmentsOf(value.project)) {
    const found = store.find(sha256);
    if (typeof found === 'string' || found.length > left) {
      without.push(name);
    } else {
      left -= found.length;
      contents.push({ sha256, content: Buffer.from(found).toString('base64') });
    }
  }
  return { value: contents.length === 0 ? value : { ...value, attachments: contents }, without };
}

/**
 * Keeps what a package carries.
 * @throws AppError `invalid-package`, at its path, for content that is not what it says it is
 */
export function keepAttachments(file: string, { attachments }: ProjectPackage, store: AttachmentStore): void {
  const contents = (attachments ?? []).map(({ sha256, content }) => ({
    sha256,
    bytes: Buffer.from(content, 'base64'),
  }));
  const problems = contents.flatMap(({ sha256, bytes }, index) =>
    store.hashOf(bytes) === sha256
      ? []
      : [{ path: `attachments[${index}].content`, code: 'invalid-value' as const, found: sha256 }],
  );
  if (problems.length > 0) throw new AppError('invalid-package', { file, problems });
  for (const { bytes } of contents) store.keep(bytes);
}
