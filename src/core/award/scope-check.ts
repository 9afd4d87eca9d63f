import { differingSettings } from '../comparison/compare.ts';
import type { Module } from '../declaration/life-cycle-module.ts';
import {
  methodAsChoice,
  methodProblems,
  resolveMethod,
  type Method,
  type MethodChoice,
  type MethodOverrides,
} from '../project/method.ts';
import { reaches } from '../units/reaches.ts';
import type { Asked } from './asked.ts';
import type { DeliveredAccount } from './delivered-account.ts';

/** What an account lacks of what was asked, or has otherwise. */
export type Gap =
  /** `lacks`: it is there, but lacks figures at so many places. */
  | { readonly code: 'module-missing'; readonly module: Module; readonly lacks: number | null }
  | { readonly code: 'setting-differs'; readonly setting: keyof Method; readonly theirs: Method }
  | { readonly code: 'not-stated'; readonly setting: StatedSetting }
  | { readonly code: 'parts-missing' | 'parts-beside'; readonly parts: readonly string[] }
  | { readonly code: 'area-missing' }
  /** m² */
  | { readonly code: 'area-differs'; readonly area: number }
  | { readonly code: 'epd-share-missing' }
  | { readonly code: 'epd-share-low'; readonly share: number };

/** Settings that whoever delivers an account has to state: the rest is taken to be as asked where nothing else is said. */
export const STATED_SETTINGS = [
  'referenceStudyPeriod',
  'indicator',
  'elements',
] as const satisfies readonly (keyof Method)[];
export type StatedSetting = (typeof STATED_SETTINGS)[number];

/** Settings whose difference shows figure by figure or part by part, and is told so. A preset is only a name of the others. */
const SHOWN_BY_SCOPE: readonly (keyof Method)[] = ['preset', 'modules', 'modulesWhereDeclared', 'elements'];

/** Holds an account against what was asked: the comparison's own test of the method stamp, and then modules, parts, area and EPDs. */
export function scopeCheck(account: DeliveredAccount, asked: Asked): Gap[] {
  const { area, stamp, modules, incomplete, epdShare } = account;
  const theirs = statedMethod(asked.method, stamp);
  const gaps: Gap[] = [];

  for (const module of asked.method.modules) {
    if ((modules[module] ?? null) === null) {
      gaps.push({ code: 'module-missing', module, lacks: incomplete[module] ?? null });
    }
  }
  for (const setting of STATED_SETTINGS) {
    // All parts are asked for: what an account includes is told by its figures alone.
    const isAsked = setting !== 'elements' || asked.method.elements !== null;
    // A preset that is named says the period and the indicator, and not what the account has figures for.
    const isStated = stamp[setting] != null || (setting !== 'elements' && stamp.preset != null);
    if (isAsked && !isStated) gaps.push({ code: 'not-stated', setting });
  }
  for (const setting of differingSettings(asked.method, theirs)) {
    if (!SHOWN_BY_SCOPE.includes(setting)) gaps.push({ code: 'setting-differs', setting, theirs });
  }
  const parts = partsApart(asked.method, stamp);
  if (parts.missing.length > 0) gaps.push({ code: 'parts-missing', parts: parts.missing });
  if (parts.beside.length > 0) gaps.push({ code: 'parts-beside', parts: parts.beside });
  if (area === null || area === 0) gaps.push({ code: 'area-missing' });
  else if (asked.area !== null && asked.area !== area) gaps.push({ code: 'area-differs', area });
  if (asked.epdShare !== null && epdShare === null) gaps.push({ code: 'epd-share-missing' });
  if (asked.epdShare !== null && epdShare !== null && !reaches(epdShare, asked.epdShare)) {
    gaps.push({ code: 'epd-share-low', share: epdShare });
  }
  return gaps;
}

/** The method of an account, by what it says of it: a preset that it names is where it starts, else what was asked. */
export function statedMethod(asked: Method, stamp: MethodOverrides): Method {
  const named: MethodChoice | null = stamp.preset == null ? null : { preset: stamp.preset };
  const under = named && methodProblems(named, stamp).length === 0 ? named : methodAsChoice(asked);
  return resolveMethod(under, { ...stamp, preset: under.preset }, asked.startYear);
}

/** Parts that are asked for and not there, and those that are there and not asked for; none where one of the two does not say which. */
function partsApart({ elements }: Method, stamp: MethodOverrides) {
  const theirs = stamp.elements ?? null;
  if (elements === null || theirs === null) return { missing: [], beside: [] };
  // A coarser part may hold the finer one.
  const apartFrom = (others: readonly string[]) => (part: string) =>
    !others.some((one) => one.startsWith(part) || part.startsWith(one));
  return { missing: elements.filter(apartFrom(theirs)), beside: theirs.filter(apartFrom(elements)) };
}
