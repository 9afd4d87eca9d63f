import { AppError } from '#core/api/errors.ts';
import {
  machineName,
  type TelematicsIssue,
  type TelematicsIssueCode,
  type TelematicsMachine,
  type TelematicsSnapshot,
} from '#core/site/telematics.ts';
import { LIMITS } from '../limits.ts';
import { readPlainNumber } from '../records/plain-number.ts';
import { attributeOf, childAt, childrenAt, parseXml, textOf, type XmlElement } from '../records/xml-tree.ts';

const DAY_MS = 86_400_000;

/**
 * The machines of a fleet, with their counters as they stand.
 * @throws AppError `file-not-telematics`, `document-damaged`, `document-with-doctype`, `file-too-large`, `no-machines`
 */
export function readSnapshot(file: string, bytes: Uint8Array): TelematicsSnapshot {
  if (bytes.length > LIMITS.documentBytes) throw new AppError('file-too-large', { file, limit: 'documentBytes' });
  const root = parseXml({ file, path: null, bytes });
  if (root.name !== 'Fleet') throw new AppError('file-not-telematics', { file });
  const equipment = childrenAt(root, 'Equipment');
  if (equipment.length === 0) throw new AppError('no-machines', { file });
  const issues: TelematicsIssue[] = [];
  return { file, machines: equipment.map((one) => machineOf(one, issues)), issues };
}

function machineOf(equipment: XmlElement, issues: TelematicsIssue[]): TelematicsMachine {
  const header = (name: string) => said(textOf(equipment, 'EquipmentHeader', name));
  const identity = { equipmentId: header('EquipmentID'), serialNumber: header('SerialNumber') };
  const tell = (code: TelematicsIssueCode, found: string) =>
    void issues.push({ code, machine: machineName(identity), found });
  const counter = (name: string, value: string) => {
    const text = textOf(equipment, name, value);
    const read = readPlainNumber(text);
    if (read.kind === 'number' && read.value >= 0) return read.value;
    if (read.kind !== 'empty') tell('not-a-number', text);
    return null;
  };

  const fuel = counter('FuelUsed', 'FuelConsumed');
  const fuelUnit = said(textOf(equipment, 'FuelUsed', 'FuelUnits'));
  const isLitre = /^(l|lit(re|er)s?)$/i.test(fuelUnit ?? '');
  // A gallon may be the American or the British, so no other unit is converted.
  if (fuel !== null && !isLitre) tell('unit-not-litre', fuelUnit ?? '');
  const fuelLitres = isLitre ? fuel : null;
  const hours = counter('CumulativeOperatingHours', 'Hour');

  const [fuelAt, hoursAt] = [timeOf(equipment, 'FuelUsed'), timeOf(equipment, 'CumulativeOperatingHours')];
  const readAt = (fuelLitres === null ? hoursAt : fuelAt) ?? hoursAt;
  const isTogether = fuelLitres === null || isWithinADay(readAt, hoursAt);
  if (hours !== null && !isTogether) tell('hours-of-another-day', hoursAt ?? '');
  return {
    ...identity,
    maker: header('OEMName'),
    model: header('Model'),
    readAt,
    fuelLitres,
    fuelUnit,
    hours: isTogether ? hours : null,
  };
}

/** Two counters of one reading may be sent on either side of midnight. */
function isWithinADay(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) < DAY_MS;
}

/** A counter's own time, an attribute by the standard and an element by some makers; year 1 is how some write "none". */
function timeOf(equipment: XmlElement, counter: string): string | null {
  const element = childAt(equipment, counter);
  const text = attributeOf(element, 'datetime') || (element ? textOf(element, 'datetime') : '');
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) || text.startsWith('0001')) return null;
  const time = new Date(/(Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** Some makers write the word "missing" for nothing. */
function said(text: string): string | null {
  return text === '' || text.toLowerCase() === 'missing' ? null : text;
}
