import type { Destination, Treatment, WorkKind } from '../waste/waste.ts';
import type { ChoiceWords } from './choice.ts';
import { words } from './take-off-columns.ts';

/** What waste companies and contractors write for what becomes of waste, where it goes, and what work it is from. */

export const TREATMENT_WORDS: ChoiceWords<Treatment> = {
  reuse: words('ombruk, gjenbruk, reuse'),
  recycling: words('materialgjenvinning, material, gjenvinning, resirkulering, recycling, material recovery'),
  energy: words('energi, energigjenvinning, energiutnyttelse, forbrenning, energy, energy recovery, incineration'),
  landfill: words('deponi, deponering, landfill, disposal'),
  other: words('annet, annen behandling, other'),
};

export const DESTINATION_WORDS: ChoiceWords<Destination> = {
  facility: words('mottak, avfallsanlegg, godkjent avfallsanlegg, anlegg, facility, waste facility'),
  reuse: words('direkte til ombruk, ombruk, gjenbruk, direkte til ombruk gjenvinning, directly to reuse, reuse'),
};

export const WORK_WORDS: ChoiceWords<WorkKind> = {
  newBuild: words('nybygg, nybygging, oppføring, new build, new building, new construction'),
  rehabilitation: words('rehabilitering, rehab, ombygging, oppussing, rehabilitation, renovation, refurbishment'),
  demolition: words('riving, rivning, rive, demolition'),
};
