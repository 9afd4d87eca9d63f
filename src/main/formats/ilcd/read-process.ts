import type { Declaration } from '#core/declaration/declaration.ts';
import { dataSetId, kindOfDataSet } from '#core/sheet/data-set-terms.ts';
import { gatherProblems, type ReadDataSet, type TellProblem } from '#core/sheet/import-source.ts';
import { checkProductStage } from '#core/sheet/product-stage.ts';
import { readServiceLife } from '#core/sheet/read-cell.ts';
import { gatherResults, type Result } from '../records/figures.ts';
import { preferredText } from '../records/local-text.ts';
import { positiveNumber } from '../records/plain-number.ts';
import type { Place } from '../records/record.ts';
import { readValidity } from '../records/validity.ts';
import { amountInWords } from './amount-in-words.ts';
import { biogenicCarbonOf, equivalentsOfFlow, unitOf } from './flow-properties.ts';
import { INDICATOR_EDITIONS, IOBC_METHOD } from './indicators.ts';
import type { IlcdClassification, IlcdFlow, IlcdProcess, IlcdReference, IlcdResult } from './process.ts';

/**
 * A process data set as a declaration, or why there is none.
 * @param flow the reference flow, from the process itself or from the package it came in
 */
export function readProcess(
  process: IlcdProcess,
  flow: IlcdFlow | null,
  { file, part, row, today }: Place,
): ReadDataSet {
  const { problems, tell } = gatherProblems(part, row);
  const name = preferredText(process.names);
  const uuid = process.uuid.toLowerCase();
  const version = process.version || null;
  const dataSet = {
    rows: [row],
    categoryPath: categoryOf(process.classifications),
    name,
    ...(uuid !== '' && { dataSet: { uuid, version } }),
    problems,
  };
  if (!isDeclaration(process, tell)) return { ...dataSet, declaration: null };

  if (name === '') tell('no-name', 'error', 'baseName', '');
  const declared =
    flow === null
      ? amountWithoutFlow(process.reference, part !== null, tell)
      : declaredAmount(process.reference, flow, tell);
  const { standard, impacts } = readResults(process, tell);
  const validUntil =
    process.expires === ''
      ? readValidity(process.validUntil, 'dataSetValidUntil', today, tell)
      : readValidity(process.expires, 'expirationDateOfEPD', today, tell);
  if (declared === null || problems.some(({ severity }) => severity === 'error')) {
    return { ...dataSet, declaration: null };
  }
  return {
    ...dataSet,
    declaration: {
      id: dataSetId(`${uuid}_${process.version}`),
      kind: kindOfDataSet(process.subType),
      name,
      manufacturer: preferredText(process.owner) || null,
      registration: process.registration || null,
      programOperator: preferredText(process.registrationAuthority) || preferredText(process.publisher) || null,
      standard,
      validUntil,
      declaredUnit: declared.unit,
      equivalents: flow && equivalentsOfFlow(flow, declared.unit, declared.flowAmount, tell),
      ...serviceLifeOf(process.serviceLife, tell),
      biogenicCarbon: flow && biogenicCarbonOf(flow, declared.flowAmount),
      impacts,
      source: { name: file, version },
    },
  };
}

/** Whether the data set is whole, and one of a product's declaration: the format is made for any process. */
function isDeclaration({ missing, uuid, typeOfDataSet }: IlcdProcess, tell: TellProblem): boolean {
  const lacking = missing ?? (uuid === '' ? 'UUID' : null);
  if (lacking !== null) tell('part-missing', 'error', lacking, '');
  else if (typeOfDataSet !== 'EPD') tell('not-an-epd', 'error', 'typeOfDataSet', typeOfDataSet);
  else return true;
  return false;
}

interface DeclaredAmount {
  readonly unit: Declaration['declaredUnit'];
  readonly flowAmount: number;
}

/** The exchange's amount times what one of the flow is: "1" of a flow of 1000 kg is 1000 kg. */
function declaredAmount({ amount }: IlcdReference, { properties }: IlcdFlow, tell: TellProblem): DeclaredAmount | null {
  const property = properties.find(({ isReference }) => isReference);
  const unit = property ? unitOf(property) : null;
  const [flowAmount, mean] = [positiveNumber(amount), positiveNumber(property?.mean ?? '')];
  if (property && unit === null) tell('unknown-unit', 'error', 'flowProperty', property.unit || property.uuid);
  else if (flowAmount === null) tell('no-declared-amount', 'error', 'meanAmount', amount);
  else if (mean === null || unit === null) tell('no-declared-amount', 'error', 'meanValue', property?.mean ?? '');
  else return { flowAmount, unit: { amount: flowAmount * mean * unit.amount, unit: unit.unit } };
  return null;
}

/**
 * Without its flow a process says how many, and of what only where its own words do. They count where they agree with the exchange: of
 * 1000 times "1 kg" nobody can say here whether the words mean the flow or the whole amount.
 */
function amountWithoutFlow(
  { flowUuid, amount, words }: IlcdReference,
  isInPackage: boolean,
  tell: TellProblem,
): DeclaredAmount | null {
  const flowAmount = positiveNumber(amount);
  for (const text of words) {
    const unit = amountInWords(text);
    if (unit === null || flowAmount === null || (flowAmount !== 1 && flowAmount !== unit.amount)) continue;
    tell('unit-in-words', 'warning', 'referenceToFlowDataSet', text);
    return { flowAmount, unit };
  }
  tell(isInPackage ? 'flow-not-in-package' : 'flow-missing', 'error', 'referenceToFlowDataSet', flowUuid);
  return null;
}

/** Indicators by UUID, of one edition of the standard: its figures and those of another are not the same. */
function readResults({ results, compliance, scenarios }: IlcdProcess, tell: TellProblem) {
  const declared = INDICATOR_EDITIONS.filter(({ methods }) => results.some(({ method }) => methods.has(method)));
  const [edition, ...others] = declared;
  if (edition && others.length > 0) {
    tell('method-chosen', 'warning', 'LCIAResult', `${edition.name} (${declared.map(({ name }) => name).join(', ')})`);
  }
  const read = results.flatMap((result): Result[] => {
    const indicator = result.method === IOBC_METHOD ? 'gwpIobc' : edition?.methods.get(result.method);
    return indicator ? [{ indicator, field: result.name || indicator, amounts: result.amounts }] : [];
  });
  const gathered = gatherResults(read, scenarios, tell);
  if (Object.keys(gathered).length === 0) tell('no-impacts', 'error', 'LCIAResult', unknownMethods(results));
  const saysA2 = compliance.some((system) => /15804\s*\+\s*A2/i.test(system));
  return {
    standard: saysA2 ? ('EN 15804+A2' as const) : (edition?.standard ?? null),
    impacts: checkProductStage(gathered, 'module', tell),
  };
}

/** The first few indicators that are there, for who looks for the climate figure among them. */
function unknownMethods(results: readonly IlcdResult[]): string {
  return results
    .slice(0, 3)
    .map(({ name, method }) => (method === '' ? `${name}, UUID –` : `${name}, UUID ${method}`))
    .join('; ');
}

function serviceLifeOf(text: string, tell: TellProblem): Pick<Declaration, 'serviceLife' | 'serviceLifeBound'> {
  const life = readServiceLife(text);
  if (life.kind === 'years') {
    if (life.bound === 'atMost') tell('service-life-at-most', 'warning', 'referenceServiceLife', text);
    return { serviceLife: life.years, serviceLifeBound: life.bound === 'atLeast' ? 'atLeast' : 'exact' };
  }
  if (life.kind !== 'nothing') tell('not-a-number', 'warning', 'referenceServiceLife', text);
  return {};
}

/** ÖKOBAUDAT's classes where the data set has them, so that its files are asked about as its table is; else the first given. */
function categoryOf(classifications: readonly IlcdClassification[]): readonly string[] {
  const oekobaudat = classifications.find(({ name }) => /oekobau/i.test(name));
  return (oekobaudat ?? classifications[0])?.path ?? [];
}
