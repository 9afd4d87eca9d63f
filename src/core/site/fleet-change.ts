import { CARRIERS, type Carrier } from '../project/codes.ts';
import type { Placed } from '../sheet/log-plan.ts';
import { kWhOf } from './energy-content.ts';
import type { PlacedMachine, PlannedFleetMachine } from './fleet-plan.ts';
import type { PlacedEntry } from './import-plan.ts';
import type { TelematicsMachine } from './telematics.ts';

/** Carriers that litres are of. */
export const FUELS: readonly Carrier[] = CARRIERS.filter((carrier) => kWhOf(carrier, 1, 'l') !== null);

export interface FleetChoices {
  /** What the machines burn whose own carrier is not known: telematics tell litres, and not of what. Null: not known. */
  readonly fuel: Carrier | null;
  /** The position of the first that is added. */
  readonly first: { readonly machine: number; readonly entry: number };
}

/** What is put in the project's list of machines and in its log for the machines that are taken. */
export function fleetChange(
  taken: readonly PlannedFleetMachine[],
  { fuel, first }: FleetChoices,
  newId: () => string,
): { machines: PlacedMachine[]; put: PlacedEntry[] } {
  const machines: PlacedMachine[] = [];
  const put: PlacedEntry[] = [];
  for (const { reading, known, periods } of taken) {
    const machine = known ?? newMachine(reading, fuel, { id: newId(), position: first.machine + machines.length });
    if (!known) machines.push(machine);
    for (const { from, to, fuelLitres, hours, file } of periods) {
      put.push({
        id: newId(),
        position: first.entry + put.length,
        from,
        to,
        machine: machine.id,
        use: 'machine',
        carrier: fuelLitres === null ? machine.carrier : burnt(machine.carrier, fuel),
        amount: fuelLitres,
        unit: fuelLitres === null ? null : 'l',
        hours,
        document: file,
      });
    }
  }
  return { machines, put };
}

function newMachine(reading: TelematicsMachine, fuel: Carrier | null, place: Placed): PlacedMachine {
  const { maker, model, fuelLitres } = reading;
  const serialNumber = reading.serialNumber ?? reading.equipmentId;
  return { ...place, maker, model, serialNumber, carrier: fuelLitres === null ? null : fuel };
}

/** A machine's own carrier, where it is one that litres are of. */
function burnt(own: Carrier | null | undefined, fuel: Carrier | null): Carrier | null {
  return own != null && FUELS.includes(own) ? own : fuel;
}
