import type { AlternativeDocument } from '#core/api/contract.ts';
import { families } from '#core/project/alternative-set.ts';
import type { Translate } from '#core/text/text.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';

/** An alternative as a tab. */
export interface AlternativeTab {
  readonly alternative: AlternativeDocument;
  readonly name: string;
  /** Behind what it is of, a variant is named by what sets it apart. */
  readonly short: string;
  /** The variant's stage in words, where its name does not say it; '' where it does; null for a main alternative. */
  readonly stage: string | null;
}

/** Main alternatives in the project's order, each with its variants behind it: "Rehabilitering", "budsjett", "som bygget". */
export function tabsOf(alternatives: readonly AlternativeDocument[], t: Translate): AlternativeTab[] {
  return families(alternatives).flatMap(({ main, variants }) => {
    const mainName = alternativeName(main, t);
    return [
      { alternative: main, name: mainName, short: mainName, stage: null },
      ...variants.map((alternative): AlternativeTab => {
        const name = alternativeName(alternative, t);
        const words = alternative.variant ? t(`variantStage.${alternative.variant.stage}`) : '';
        const own = name.startsWith(`${mainName}, `) ? name.slice(mainName.length + 2) : name;
        const says = own.includes(words);
        return { alternative, name, short: says ? own : `${own} (${words})`, stage: says ? '' : words };
      }),
    ];
  });
}
