import type { Attachment } from '#core/project/attachment.ts';
import { api } from './api.ts';
import { files } from './files.ts';

/** Files on their way to a row and back. */
export const attachmentFiles = {
  /** Asks for a file and keeps it. Null when the person cancels. */
  async choose(): Promise<Attachment | null> {
    const file = await files.open('attachment');
    return file && api.call('attachments.keep', { upload: file.upload });
  },
  /** Keeps a file that was dropped. */
  async keep(file: File): Promise<Attachment> {
    const { upload } = await files.put(file);
    return api.call('attachments.keep', { upload });
  },
  /** Hands the file to the person. */
  async fetch({ sha256, name }: Attachment): Promise<void> {
    await files.save(await api.call('attachments.fetch', { sha256, name }));
  },
};
