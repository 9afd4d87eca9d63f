import { z } from 'zod';
import { daySchema } from '../declaration/declaration.ts';

/** A file that documents a row: a weigh ticket, an invoice, a certificate. The row names it; its content is kept once, by its hash. */

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

export const attachmentSchema = z.strictObject({
  /** SHA-256 of the content, in hexadecimal. */
  sha256: sha256Schema,
  /** As the file was called when it was added. */
  name: z.string().min(1).max(255),
  bytes: z.int().min(1),
  added: daySchema.nullish(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

/** Beside the other fields of a row that can be documented. */
export const attachmentsSchema = z.array(attachmentSchema).max(100).nullish();

/** What a package carries of a file: its content, in base64. */
export const attachedContentSchema = z.strictObject({ sha256: sha256Schema, content: z.string() });
export type AttachedContent = z.infer<typeof attachedContentSchema>;

/** Bytes of one file: a scanned document has far fewer. */
export const MOST_ATTACHMENT_BYTES = 25 * 1024 * 1024;

/** Bytes of all the files that go along in one package: in base64, and with the project beside them, it is still read by every host. */
export const MOST_CARRIED_BYTES = 150 * 1024 * 1024;
