import type { Amount, Scenario } from '../records/figures.ts';
import { at, listAt, textAt } from '../records/json.ts';
import type { LocalText } from '../records/local-text.ts';
import {
  PROCESS_PARTS,
  type IlcdClassification,
  type IlcdFlow,
  type IlcdProcess,
  type IlcdReference,
} from './process.ts';

/** Whether a value is a process data set as soda4LCA writes it in JSON, or a part of one. */
export function isProcessJson(value: unknown): boolean {
  return [...PROCESS_PARTS, 'LCIAResults'].some((name) => at(value, name) !== undefined);
}

/**
 * A process data set as soda4LCA writes it in JSON: the XML's elements by name, those of its extensions as a list of `anies`, and
 * the reference flow's properties put into the exchange.
 */
export function processOfJson(root: unknown): IlcdProcess {
  const information = at(root, 'processInformation');
  const dataSet = at(information, 'dataSetInformation');
  const method = at(root, 'modellingAndValidation', 'LCIMethodAndAllocation');
  const publication = at(root, 'administrativeInformation', 'publicationAndOwnership');
  return {
    missing: PROCESS_PARTS.find((name) => at(root, name) === undefined) ?? null,
    uuid: textAt(dataSet, 'UUID'),
    version: textAt(publication, 'dataSetVersion'),
    names: textsAt(dataSet, 'name', 'baseName'),
    classifications: listAt(dataSet, 'classificationInformation', 'classification').map(classificationOf),
    typeOfDataSet: textAt(method, 'typeOfDataSet'),
    subType: textAt(extension(method, 'subType')),
    validUntil: textAt(information, 'time', 'dataSetValidUntil'),
    expires: dayAt(extension(at(information, 'time'), 'expirationDateOfEPD')),
    registration: textAt(publication, 'registrationNumber'),
    registrationAuthority: textsAt(publication, 'referenceToRegistrationAuthority', 'shortDescription'),
    publisher: textsAt(extension(publication, 'referenceToPublisher'), 'shortDescription'),
    owner: textsAt(publication, 'referenceToOwnershipOfDataSet', 'shortDescription'),
    compliance: listAt(root, 'modellingAndValidation', 'complianceDeclarations', 'compliance').flatMap((system) =>
      textsAt(system, 'referenceToComplianceSystem', 'shortDescription').map(({ text }) => text),
    ),
    serviceLife: '',
    scenarios: listAt(dataSet, 'other', 'anies').flatMap((any) => listAt(any, 'scenario').map(scenarioOf)),
    reference: referenceOf(root, at(information, 'quantitativeReference')),
    results: listAt(root, 'LCIAResults', 'LCIAResult').map((result) => ({
      method: textAt(result, 'referenceToLCIAMethodDataSet', 'refObjectId').toLowerCase(),
      name: textsAt(result, 'referenceToLCIAMethodDataSet', 'shortDescription')[0]?.text ?? '',
      amounts: listAt(result, 'other', 'anies')
        .filter((any) => at(any, 'module') !== undefined)
        .map(amountOf),
    })),
  };
}

function referenceOf(root: unknown, quantity: unknown): IlcdReference {
  const ids = listAt(quantity, 'referenceToReferenceFlow');
  const exchange = listAt(root, 'exchanges', 'exchange').find(
    (candidate) =>
      at(candidate, 'referenceFlow') === true || ids.some((id) => id === at(candidate, 'dataSetInternalID')),
  );
  return {
    flowUuid: textAt(exchange, 'referenceToFlowDataSet', 'refObjectId'),
    amount: textAt(exchange, 'meanAmount') || textAt(exchange, 'resultingAmount'),
    words: [
      ...textsAt(quantity, 'functionalUnitOrOther'),
      ...textsAt(exchange, 'referenceToFlowDataSet', 'shortDescription'),
    ].map(({ text }) => text),
    flow: listAt(exchange, 'flowProperties').length === 0 ? null : flowOf(exchange),
  };
}

function flowOf(exchange: unknown): IlcdFlow {
  return {
    properties: listAt(exchange, 'flowProperties').map((property) => ({
      uuid: textAt(property, 'uuid'),
      isReference: at(property, 'referenceFlowProperty') === true,
      mean: textAt(property, 'meanValue'),
      unit: textAt(property, 'referenceUnit'),
    })),
    materialProperties: listAt(exchange, 'materialProperties').map((property) => ({
      name: textAt(property, 'name'),
      value: textAt(property, 'value'),
      unit: textAt(property, 'unit'),
    })),
  };
}

function amountOf(any: unknown): Amount {
  return { module: textAt(any, 'module'), scenario: textAt(any, 'scenario'), value: textAt(any, 'value') };
}

function scenarioOf(scenario: unknown): Scenario {
  return {
    name: textAt(scenario, 'name'),
    group: textAt(scenario, 'group'),
    isDefault: at(scenario, 'default') === true,
  };
}

function classificationOf(classification: unknown): IlcdClassification {
  const classes = listAt(classification, 'class').toSorted((a, b) => Number(at(a, 'level')) - Number(at(b, 'level')));
  return { name: textAt(classification, 'name'), path: classes.map((one) => textAt(one, 'value')) };
}

/** A day as it is written; soda4LCA gives those of the extensions in milliseconds since 1970, at midnight UTC. */
function dayAt(value: unknown): string {
  const moment = typeof value === 'number' ? new Date(value) : null;
  return moment === null || Number.isNaN(moment.valueOf()) ? textAt(value) : moment.toISOString().slice(0, 10);
}

/** What an extension of the format adds under a name. */
function extension(parent: unknown, name: string): unknown {
  return at(
    listAt(parent, 'other', 'anies').find((any) => at(any, 'name') === name),
    'value',
  );
}

function textsAt(value: unknown, ...path: string[]): LocalText[] {
  return listAt(value, ...path).map((text) => ({ language: textAt(text, 'lang'), text: textAt(text, 'value') }));
}
