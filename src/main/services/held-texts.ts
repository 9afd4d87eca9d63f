import { z } from 'zod';
import { keptSheetSchema } from '#core/api/held-text.ts';
import { keep, kept } from './kept.ts';
import type { HandlersOf, ServiceContext } from './ports.ts';

const NAME = 'heldTexts';

/** Texts that stand in cells without being stored. They are no part of a project: they go with the workspace, and outside its log. */
export function createHeldTextsHandlers({ store }: ServiceContext): HandlersOf<'heldTexts'> {
  const all = () => kept(store, NAME, z.array(keptSheetSchema)) ?? [];
  return {
    'heldTexts.list': all,
    'heldTexts.keep'({ sheet, texts }) {
      const others = all().filter((one) => one.sheet !== sheet);
      keep(store, NAME, texts.length === 0 ? others : [...others, { sheet, texts }]);
      return null;
    },
  };
}
