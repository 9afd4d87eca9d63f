import type { FigureName, Holder, Place } from '../../climate/explain/place.ts';
import { isBeside, isRate } from '../../climate/explain/place.ts';
import type { Subject } from '../../climate/explain/subject.ts';
import { elementName } from '../../text/element-name.ts';
import type { Translate } from '../../text/text.ts';
import { moduleLabel } from '../report-words.ts';
import { alternativeName } from '../shown-alternatives.ts';

/** "A1–A3 Produksjon", "Sum A–C" */
export function figureName(figure: FigureName, t: Translate): string {
  return figure === 'total' || isRate(figure) || isBeside(figure)
    ? t(`explain.figure.${figure}`)
    : moduleLabel(figure, t);
}

/** Whose figure it is, by name: the alternative, the building part, the component, the energy carrier. */
export function holderName(holder: Holder, { alternative }: Subject, t: Translate): string {
  switch (holder.kind) {
    case 'alternative':
      return alternativeName(alternative, t);
    case 'part':
      return partName(holder.part, t);
    case 'component':
      return alternative.components?.find(({ id }) => id === holder.id)?.name ?? t('explain.unnamedComponent');
    case 'energy': {
      const carrier = alternative.energy?.[holder.index]?.carrier;
      return carrier ? t(`carrier.${carrier}`) : rowName(holder.index, t);
    }
    case 'travel': {
      const mode = alternative.travel?.[holder.index]?.mode;
      return mode ? t(`travelMode.${mode}`) : rowName(holder.index, t);
    }
    case 'siteEnergy': {
      const carrier = alternative.siteEnergy?.[holder.index]?.carrier;
      return carrier ? t('factor.site', { carrier: t(`carrier.${carrier}`) }) : rowName(holder.index, t);
    }
    case 'delivered': {
      const element = alternative.reported?.rows[holder.index]?.element;
      return element == null ? t('explain.wholeBuilding') : partName(element, t);
    }
  }
}

/** What a page about a figure is called, and what stands under it. */
export function titleOf(
  { holder, figure }: Place,
  subject: Subject,
  t: Translate,
): { title: string; subtitle: string } {
  const name = holderName(holder, subject, t);
  if (holder.kind === 'alternative' || figure !== 'total') return { title: figureName(figure, t), subtitle: name };
  return { title: name, subtitle: subtitleOfRow(holder, subject, t) };
}

function subtitleOfRow(holder: Holder, subject: Subject, t: Translate): string {
  if (holder.kind !== 'component') return holderName({ kind: 'alternative' }, subject, t);
  const component = subject.alternative.components?.find(({ id }) => id === holder.id);
  return t(`origin.${component?.origin ?? 'new'}.long`);
}

function partName(part: string, t: Translate): string {
  const name = elementName(part, t);
  return name === null ? part : `${part} ${name}`;
}

function rowName(index: number, t: Translate): string {
  return t('explain.row', { row: index + 1 });
}
