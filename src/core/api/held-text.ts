import { z } from 'zod';
import { idSchema } from '../declaration/declaration.ts';

/** Texts that a person wrote in cells where they could not be stored: they stand there until they are answered, also the next day. */

/** Longer than any cell of a spreadsheet. */
const written = z.string().max(40_000);

export const keptTextSchema = z.strictObject({
  /** Id. */
  row: idSchema,
  column: z.string().max(100),
  text: written,
  /** What the stored row said in the cell; when that is something else, the text has been overtaken. */
  over: written,
});
export type KeptText = z.infer<typeof keptTextSchema>;

/** The grid that they stand in, by its own name, and its texts. */
export const keptSheetSchema = z.strictObject({
  sheet: z.string().max(200),
  texts: z.array(keptTextSchema).max(100_000),
});
export type KeptSheet = z.infer<typeof keptSheetSchema>;
