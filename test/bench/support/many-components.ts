import type { ProjectDocument } from '#core/api/contract.ts';
import { SCHOOL } from '#test/core/report/small-school.ts';

/** The small school with three alternatives of as many components each as asked, over its few declarations. */
export function manyComponents(rows: number): ProjectDocument {
  const [first, second] = SCHOOL.alternatives;
  if (!first || !second) throw new Error('The school has two alternatives');
  const elements = ['222', '231', '243', '255', '262'];
  const filled = (alternative: typeof first, id: string) => ({
    ...alternative,
    id,
    name: `Alternativ ${id}`,
    components: Array.from({ length: rows }, (_, position) => {
      const like = alternative.components[position % alternative.components.length];
      return {
        ...like,
        id: `${id}-${position}`,
        position,
        name: `Post ${position}`,
        element: elements[position % elements.length] ?? '231',
        quantity: (position % 97) + 0.5,
      };
    }),
  });
  return { ...SCHOOL, alternatives: [filled(first, 'a1'), filled(second, 'a2'), filled(second, 'a3')] };
}
