import { declaredFigures } from '#core/climate/basis.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { declarationName, type ReferenceMaterial } from '#core/declaration/reference-material.ts';
import type { MethodIndicator } from '#core/project/method.ts';
import type { Translate } from '#core/text/text.ts';
import type { Suggestion } from '../grid/column.ts';
import type { Format } from '../text/format.ts';
import { DeclarationMark } from './DeclarationMark.tsx';

export interface SuggestionContext {
  readonly t: Translate;
  readonly format: Format;
  /** What the program knows of its own generic declarations. */
  readonly materials: ReadonlyMap<string, ReferenceMaterial>;
  readonly indicator: MethodIndicator;
}

/** A1-A3 per declared unit, by the method's indicator. */
export function productStageText(
  declaration: Declaration,
  { t, format, indicator }: Omit<SuggestionContext, 'materials'>,
): string {
  const { amount, unit } = declaration.declaredUnit;
  const per = amount === 1 ? format.unit(unit) : `${format.number(amount)} ${format.unit(unit)}`;
  const productStage = declaredFigures(declaration, indicator).perDeclaredUnit['A1-A3'];
  const figure = format.number(productStage == null ? null : Number(productStage.toPrecision(3)));
  return `A1–A3: ${figure} ${t('alternatives.kgCO2e')}/${per}`;
}

/** A declaration as it is offered while its number or name is typed. */
export function declarationSuggestion(found: Declaration, context: SuggestionContext): Suggestion {
  const { t, format, materials } = context;
  const origin = found.registration ?? found.manufacturer ?? t(`library.kind.${found.kind}`);
  const wastage = materials.get(found.id)?.wastage;
  const typical = wastage ? ` · ${t('alternatives.typicalWastage', { share: format.share(wastage, 0) })}` : '';
  return {
    text: found.id,
    label: declarationName(found, materials, format.language),
    hint: `${origin} · ${productStageText(found, context)}${typical}`,
    mark: <DeclarationMark kind={found.kind} />,
  };
}
