import { MODULES, readModule } from '../declaration/life-cycle-module.ts';
import { TRANSPORT_MODES, type TransportMode } from '../project/codes.ts';
import type { Component } from '../project/project.ts';
import { readDay } from '../text/date.ts';
import { readNumber } from '../text/number.ts';
import { cellText, foldHeading, type SheetCell } from './import-source.ts';
import { saysNothing } from './number-column.ts';

/** What the cells of a take-off say of how a product comes and what was decided of it. Our own material list writes them so. */

type Leg = NonNullable<Component['transport']>[number];
type Decision = NonNullable<Component['notRelevant']>[number];

const MODE_WORDS: Record<TransportMode, RegExp> = {
  truck: /\b(lastebil\w*|bil|truck|lorry)\b/,
  rail: /\b(tog|rail\w*|train|bane)\b/,
  ship: /\b(skip|ship|bat|boat)\b/,
};
const NO_TRANSPORT = /^(ingen|none)\b/;
/** "Lastebil 50 km (0,1 kg CO₂e/tkm)": what is between is the mode, and "?" is what is not known. */
const LEG = /^(.*?)\s*([\d.,\s\u00A0e+-]+|\?)\s*km\b\s*(?:\(([^()]*?)\s*kg[^()]*\))?$/i;

/** Legs from "Lastebil 50 km + Skip 300 km"; an empty list where none is needed, null where the text is something else. */
export function readTransport(cell: SheetCell | undefined): Leg[] | null {
  const text = cellText(cell);
  if (NO_TRANSPORT.test(foldHeading(text))) return [];
  const legs = text.split(/\s\+\s|;/).map((part) => readLeg(part.trim()));
  return legs.every((leg) => leg !== null) ? legs : null;
}

function readLeg(text: string): Leg | null {
  const [, before = '', km = '', kgPerTonneKm] = LEG.exec(text) ?? [];
  const [mode, distance] = [modeIn(before), known(km)];
  const factor = kgPerTonneKm === undefined ? null : known(kgPerTonneKm);
  if (mode === undefined || distance === undefined || factor === undefined) return null;
  return { mode, distance, factor };
}

/** Null: said to be unknown, or not said; undefined: some other word. */
function modeIn(text: string): TransportMode | null | undefined {
  if (text === '' || text === '?') return null;
  const folded = foldHeading(text);
  return TRANSPORT_MODES.find((mode) => MODE_WORDS[mode].test(folded));
}

/** Null: said to be unknown; undefined: no certain number. */
function known(text: string): number | null | undefined {
  if (text.trim() === '?') return null;
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
