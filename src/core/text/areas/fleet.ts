import type { FleetOutcome, FleetProblemCode } from '../../site/fleet-plan.ts';
import { phrases, type Phrase } from '../phrase.ts';

type FleetTexts = Record<`fleet.outcome.${FleetOutcome}` | `fleet.outcomeOfOne.${FleetOutcome}`, Phrase> &
  Record<`fleet.problem.${FleetProblemCode}` | `fleet.${string}`, Phrase>;

/** Fleets of machines with their counters (ISO 15143-3), on their way into the site's list of machines and its log. */
export const fleetTexts = phrases({
  'fleet.title': { nb: 'Maskiner fra telematikk', en: 'Machines from telematics' },
  'fleet.files': { nb: { one: '1 fil', other: '{count} filer' }, en: { one: '1 file', other: '{count} files' } },
  'fleet.machines': { nb: { one: 'maskin', other: 'maskiner' }, en: { one: 'machine', other: 'machines' } },
  'fleet.about': {
    nb: '{fuel} med drivstoff i liter, {hours} med driftstimer',
    en: '{fuel} with fuel in litres, {hours} with hours',
  },
  'fleet.outcome.new': { nb: 'Nye maskiner', en: 'New machines' },
  'fleet.outcome.known': { nb: 'I maskinlisten', en: 'In the list of machines' },
  'fleet.outcome.ambiguous': { nb: 'Flere i maskinlisten', en: 'Several in the list' },
  'fleet.outcome.unidentified': { nb: 'Uten nummer', en: 'Without a number' },
  'fleet.outcomeOfOne.new': { nb: 'Ny maskin', en: 'New machine' },
  'fleet.outcomeOfOne.known': { nb: 'I maskinlisten', en: 'In the list' },
  'fleet.outcomeOfOne.ambiguous': { nb: 'Flere i maskinlisten', en: 'Several in the list' },
  'fleet.outcomeOfOne.unidentified': { nb: 'Tas ikke med', en: 'Not taken' },
  'fleet.problem.no-date': { nb: 'Avlesning uten dato', en: 'A reading without a date' },
  'fleet.problem.not-identified': { nb: 'Uten nummer; tas ikke med', en: 'Without a number; not taken' },
  'fleet.problem.not-a-number': { nb: 'Teller som ikke er et tall', en: 'A counter that is no number' },
  'fleet.problem.unit-not-litre': {
    nb: 'Drivstoff i en annen enhet enn liter',
    en: 'Fuel in another unit than litres',
  },
  'fleet.problem.hours-of-another-day': { nb: 'Timer fra en annen dag', en: 'Hours of another day' },
  'fleet.problem.readings-disagree': { nb: 'To tall for samme tid', en: 'Two figures for one time' },
  'fleet.problem.fuel-counter-reset': { nb: 'Drivstofftelleren går bakover', en: 'The fuel counter runs backwards' },
  'fleet.problem.hour-counter-reset': { nb: 'Timetelleren går bakover', en: 'The hour counter runs backwards' },
  'fleet.problem.period-overlaps': {
    nb: 'Loggen har alt noe i perioden; tas ikke med',
    en: 'The log has something in the period already; not taken',
  },
  'fleet.problemFound': { nb: '{problem} ({found})', en: '{problem} ({found})' },
  'fleet.table': { nb: 'Maskiner i filene', en: 'Machines of the files' },
  'fleet.machine': { nb: 'Maskin', en: 'Machine' },
  'fleet.take': { nb: 'Ta med {name}', en: 'Take {name}' },
  'fleet.number': { nb: 'Nummer', en: 'Number' },
  'fleet.lastReading': { nb: 'Sist avlest', en: 'Last read' },
  'fleet.periods': { nb: 'Nye perioder', en: 'New periods' },
  'fleet.fuelUsed': { nb: 'Drivstoff (l)', en: 'Fuel (l)' },
  'fleet.hoursUsed': { nb: 'Timer', en: 'Hours' },
  'fleet.addFile': { nb: 'Legg til avlesning', en: 'Add a reading' },
  'fleet.fuel': { nb: 'Drivstoff der maskinen ikke sier det', en: 'Fuel where the machine does not say' },
  'fleet.fuelUnknown': { nb: 'Ikke kjent ennå', en: 'Not known yet' },
  'fleet.oneReading': {
    nb: 'Tellerne viser forbruket siden maskinen var ny. Legg til en senere avlesning, så blir forskjellen rader i loggen.',
    en: 'The counters show what was used since the machine was new. Add a later reading, and the difference becomes entries of the log.',
  },
  'fleet.oneStep': {
    nb: 'Maskiner og rader legges til som ett steg og kan angres.',
    en: 'Machines and entries are added as one step and can be undone.',
  },
  'fleet.newMachines': {
    nb: { one: '1 ny maskin', other: '{count} nye maskiner' },
    en: { one: '1 new machine', other: '{count} new machines' },
  },
  'fleet.entries': {
    nb: { one: '1 rad', other: '{count} rader' },
    en: { one: '1 entry', other: '{count} entries' },
  },
  'fleet.apply': { nb: 'Hent inn {machines} og {entries}', en: 'Take in {machines} and {entries}' },
  'fleet.applied': {
    nb: 'Hentet inn {machines} og {entries} fra {file}',
    en: 'Took in {machines} and {entries} from {file}',
  },
} satisfies FleetTexts);
