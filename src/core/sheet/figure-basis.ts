import type { Declaration } from '../declaration/declaration.ts';
import type { ReadUnit, UnitAnswers } from '../units/unit-alias.ts';
import { convert } from '../units/unit.ts';
import { foldHeading } from './import-source.ts';
import { readUnitInCell } from './read-cell.ts';

/** What a figure is per, where it says so itself: "210 kg CO₂e/t", "GWP A1-A3 (kg CO₂e per m²)". */
export interface FigureBasis {
  /** As it is written. */
  readonly written: string;
  /** Null where it is no unit that we know. */
  readonly per: ReadUnit | null;
}

/** CO₂, whatever is said of equivalents, then what it is per. */
const PER =
  /co\s?[2₂][\s.-]*(?:e(?:q|kv|kviv\w*|quiv\w*)?|[äæ](?:q|kv)|aq)?[\s.]*(?:\/|\b(?:per|pr|pro)\b\.?)\s*(\S.*)$/i;
const MODULE_AT_END = /\s+(?:A1\s*[-–]\s*A3|[ABC]\d|D)$/i;

/** A figure per year, or per m² of a building, is none of a product. */
const OF_BUILDING = /^[\s/·*]*(år|year|yr|a|bta|bra|gfa)(?!\p{L})/iu;

/** Words for what the product is declared per. */
const DECLARED =
  /^(1 )?(dekl(arert)?|declared|funksjonell|functional|deklarierte|deklarerad|deklareret)? ?(enhet|unit|einheit|enhed|produkt|product)$|^(1 )?[df][ue]$/;

/** What a heading or a cell says that its figures are per; null where it says nothing, or what the product is declared per. */
export function basisIn(text: string, answers: UnitAnswers): FigureBasis | null {
  const [, found] = PER.exec(text.trim().replace(MODULE_AT_END, '')) ?? [];
  // "(kg CO₂e/m²) A1-A3": what stands after the bracket that it closes with is something else.
  const written = found?.replace(/^([^([]*)[)\]].*$/, '$1').trim() ?? '';
  if (written === '' || DECLARED.test(foldHeading(written))) return null;
  const [withoutRemark = ''] = /^[\d.,\s]*\S+/.exec(written) ?? [];
  const remark = written.slice(withoutRemark.length);
  const read =
    readUnitInCell(written, answers, true) ??
    (OF_BUILDING.test(remark) ? null : readUnitInCell(withoutRemark, answers, true));
  if (read === null) return { written, per: null };
  const { unit, amount } = read;
  if (amount === null) return { written, per: unit };
  const isAmount = amount.kind === 'number' && amount.value > 0;
  return { written, per: isAmount ? { unit: unit.unit, amount: unit.amount * amount.value } : null };
}

/** What all of some figures are per; null where one says nothing, or something else. */
export function sharedBasis([first = null, ...others]: readonly (FigureBasis | null)[]): ReadUnit | null {
  const per = first?.per ?? null;
  const isShared = others.every((other) => other?.per?.unit === per?.unit && other?.per?.amount === per?.amount);
  return isShared ? per : null;
}

/** What a figure is to be multiplied by to be per the declared unit; null where the two cannot be told from each other. */
export function toDeclared({ per }: FigureBasis, { amount, unit }: Declaration['declaredUnit']): number | null {
  if (per === null) return null;
  const declared = convert(amount, unit, per.unit);
  return declared === null ? null : declared / per.amount;
}
