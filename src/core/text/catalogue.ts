import { errorTexts } from './areas/errors.ts';
import { historyTexts } from './areas/history.ts';
import { termTexts } from './areas/terms.ts';

/** Every text of the program, by area. An area's file is opened when its words change, and for no other reason. */
export const catalogue = {
  ...errorTexts,
  ...historyTexts,
  ...termTexts,
} as const;

export type TextKey = keyof typeof catalogue;
