import {
  BOVERKET_LEVELS,
  boverketDeclaration,
  CONSERVATIVE_MARK,
  type BoverketSource,
} from '#core/declaration/boverket.ts';
import { gatherProblems, type ReadDataSet, type TellProblem } from '#core/sheet/import-source.ts';
import { readUnit } from '#core/units/unit-alias.ts';
import { listAt, textAt } from '../records/json.ts';
import type { FoundRecord, Place } from '../records/record.ts';
import { readResource, type BoverketResource } from './resource.ts';

/** The resources of Boverket's climate database, from the file that is offered for download. */
export function boverketRecords(database: unknown, part: string | null): FoundRecord[] {
  const source: BoverketSource = {
    name: 'Boverkets klimatdatabas',
    version: textAt(database, 'Version'),
    geography: textAt(database, 'Location'),
  };
  return listAt(database, 'Resources').map((resource) => ({
    format: 'boverket',
    part,
    read: (place) => readMaterial(readResource(resource), source, place),
  }));
}

/** A material is two declarations, the typical and the conservative figure. */
function readMaterial(resource: BoverketResource, source: BoverketSource, { part, row }: Place): ReadDataSet[] {
  const { material, isEnergyCarrier, category } = resource;
  const name = resource.english || resource.swedish;
  const { problems, tell } = gatherProblems(part, row);
  const dataSet = { rows: [row], categoryPath: category === '' ? [] : [category], problems };
  if (material === null || isEnergyCarrier || name === '') {
    tellWhyNone(resource, name, tell);
    return [{ ...dataSet, name, declaration: null }];
  }
  return BOVERKET_LEVELS.map((level) => {
    const own = level === 'conservative' ? `${name} ${CONSERVATIVE_MARK.en}` : name;
    const declaration = boverketDeclaration(material, level, { own, english: name }, source);
    return { ...dataSet, name: own, declaration };
  });
}

function tellWhyNone({ id, unit, isEnergyCarrier, category }: BoverketResource, name: string, tell: TellProblem): void {
  if (isEnergyCarrier) tell('energy-carrier', 'error', 'Categories', category);
  else if (id === null) tell('part-missing', 'error', 'ResourceId', '');
  else if (name === '') tell('no-name', 'error', 'Name', '');
  else if (unit === '') tell('no-unit', 'error', 'InventoryUnit', '');
  else if (readUnit(unit) === null) tell('unknown-unit', 'error', 'InventoryUnit', unit);
  else tell('no-impacts', 'error', 'DataValueItems', '');
}
