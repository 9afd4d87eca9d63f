import { MODULES, readModule } from '../declaration/life-cycle-module.ts';
import { TRANSPORT_MODES, type TransportMode } from '../project/codes.ts';
import type { Component } from '../project/project.ts';
import { readDay } from '../text/date.ts';
import { foldText } from '../text/fold.ts';
import { readNumber } from '../text/number.ts';
import { LANGUAGES, translator, type TextKey } from '../text/text.ts';
import { cellText, type SheetCell } from './import-source.ts';
import { saysNothing } from './number-column.ts';

/** What the cells of a take-off say of how a product comes and what was decided of it. Our own material list writes them so. */

/** What is not known, in our own list. */
export const UNKNOWN = '?';

type Leg = NonNullable<Component['transport']>[number];
type Decision = NonNullable<Component['notRelevant']>[number];

/** A text as it is compared: any mark beside the words ("Lastebil > 50 km") says something more than they do. */
const folded = (text: string) => foldText(text).replaceAll('₂', '2').trim();
/** What our own list writes by a text, in either language, and other words for the same. */
const spoken = (key: TextKey, others: readonly string[] = []): ReadonlySet<string> =>
  new Set([...LANGUAGES.map((language) => translator(language)(key)), ...others].map(folded));

const MORE_MODE_WORDS: Record<TransportMode, readonly string[]> = {
  truck: ['lastebil', 'bil', 'truck', 'lorry'],
  rail: ['tog', 'bane', 'jernbane', 'godstog', 'train', 'rail'],
  ship: ['skip', 'båt', 'ship', 'boat'],
};
const MODE_WORDS = TRANSPORT_MODES.map(
  (mode) => [mode, spoken(`transportMode.${mode}`, MORE_MODE_WORDS[mode])] as const,
);
const NO_TRANSPORT = spoken('report.list.noTransport', ['ingen', 'none', 'ingen transport', 'no transport']);
const PER_TONNE_KM = spoken('report.list.perTonneKm', ['kg co2/tkm', 'kg co2-ekv/tkm', 'kg co2e/tonnkm']);

/** Digits, alone or in threes with spaces between, decimals and an exponent; "?" is what is not known. No sign: a way has none. */
const NUMBER = String.raw`(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:[.,]\d+)?(?:e[+-]?\d+)?|\?`;
/** "Lastebil 50 km (0,1 kg CO₂e/tkm)": how, how far, and the factor. */
const LEG = new RegExp(
  String.raw`^(?:(.*?\S)(?:\s+|\s*:\s*|\s*,\s+))?(${NUMBER})\s*km(?:\s*\((${NUMBER})\s*(kg[^()]*)\))?$`,
  'i',
);

/** Legs from "Lastebil 50 km + Skip 300 km"; an empty list where none is needed, null where the text is something else. */
export function readTransport(cell: SheetCell | undefined): Leg[] | null {
  const text = cellText(cell);
  if (NO_TRANSPORT.has(folded(text))) return [];
  const legs = text.split(/\s\+\s|;/).map((part) => readLeg(part.trim()));
  return legs.every((leg) => leg !== null) ? legs : null;
}

function readLeg(text: string): Leg | null {
  const [whole, before = UNKNOWN, km = '', kgPerTonneKm = UNKNOWN, unit] = LEG.exec(text) ?? [];
  if (whole === undefined || (unit !== undefined && !PER_TONNE_KM.has(folded(unit)))) return null;
  const [mode, distance, factor] = [modeOf(before), known(km), known(kgPerTonneKm)];
  return mode === undefined || distance === undefined || factor === undefined ? null : { mode, distance, factor };
}

/** Null: said to be unknown, or not said; undefined: anything but one of the words. */
function modeOf(text: string): TransportMode | null | undefined {
  if (text === UNKNOWN) return null;
  const word = folded(text);
  return MODE_WORDS.find(([, words]) => words.has(word))?.[0];
}

/** Null: said to be unknown; undefined: no certain number. */
function known(text: string): number | null | undefined {
  if (text === UNKNOWN) return null;
  const read = readNumber(text);
  return read.kind === 'number' ? read.value : undefined;
}

/** A line of a reason that goes on from the line before is set in. */
export const CONTINUED = '\n  ';

/** What was decided not to be relevant, from lines such as "A4: Hentes på tomten"; null where a line is something else. */
export function readNotRelevant(cell: SheetCell | undefined): Decision[] | null {
  const lines = cellText(cell)
    .replaceAll('\r', '')
    .split(/\n(?! {2})/);
  const decisions = lines.map((line): Decision | null => {
    const [, code = '', reason = ''] = /^([^:]+):\s?([\s\S]*)$/.exec(line) ?? [];
    const declared = readModule(code);
    const module = MODULES.find((one) => one === declared);
    return module ? { module, reason: reason.replaceAll(CONTINUED, '\n') } : null;
  });
  return decisions.every((decision) => decision !== null) ? decisions : null;
}

/** That no EPD exists, from the day that somebody looked and the reason: "31.05.2026: Produsenten har ingen". */
export function readEpdAbsent(cell: SheetCell | undefined): Component['epdAbsent'] {
  const [, day = '', reason = ''] = /^([^:]+):\s*([\s\S]+)$/.exec(cellText(cell)) ?? [];
  const date = readDay(day);
  return date === null || reason === '' ? null : { reason, date };
}

/** Years that are left, which may be none. */
export function readRemainingLife(cell: SheetCell | undefined): number | null {
  if (saysNothing(cell)) return null;
  const read = readNumber(cellText(cell).replace(/\s*(år|ar|years?|yrs?)\.?$/i, ''));
  const years = typeof cell === 'number' ? cell : read.kind === 'number' ? read.value : null;
  return years !== null && years >= 0 ? years : null;
}
