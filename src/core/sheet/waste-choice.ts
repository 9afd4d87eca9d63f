import { foldText } from '../text/fold.ts';
import type { Destination, Treatment, WorkKind } from '../waste/waste.ts';
import { words } from './take-off-columns.ts';

/** What waste companies and contractors write for what becomes of waste, where it goes, and what work it is from. */

export const TREATMENT_WORDS: Readonly<Record<Treatment, readonly string[]>> = {
  reuse: words('ombruk, gjenbruk, reuse'),
  recycling: words('materialgjenvinning, material, gjenvinning, resirkulering, recycling, material recovery'),
  energy: words('energi, energigjenvinning, energiutnyttelse, forbrenning, energy, energy recovery, incineration'),
  landfill: words('deponi, deponering, landfill, disposal'),
  other: words('annet, annen behandling, other'),
};

export const DESTINATION_WORDS: Readonly<Record<Destination, readonly string[]>> = {
  facility: words('mottak, avfallsanlegg, godkjent avfallsanlegg, anlegg, facility, waste facility'),
  reuse: words('direkte til ombruk, ombruk, gjenbruk, direkte til ombruk gjenvinning, directly to reuse, reuse'),
};

export const WORK_WORDS: Readonly<Record<WorkKind, readonly string[]>> = {
  newBuild: words('nybygg, nybygging, oppføring, new build, new building, new construction'),
  rehabilitation: words('rehabilitering, rehab, ombygging, oppussing, rehabilitation, renovation, refurbishment'),
  demolition: words('riving, rivning, rive, demolition'),
};

/** The code that a word stands for; null where it stands for none. */
export function readChoice<Code extends string>(
  text: string,
  wordsOf: Readonly<Record<Code, readonly string[]>>,
): Code | null {
  const wanted = foldText(text.trim()).replaceAll(/[^a-z0-9]+/g, ' ');
  const found = Object.entries<readonly string[]>(wordsOf).find(([, names]) =>
    names.some((name) => foldText(name) === wanted),
  );
  // The keys of the record are its codes.
  return found ? (found[0] as Code) : null;
}
