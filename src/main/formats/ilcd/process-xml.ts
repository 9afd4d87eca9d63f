import type { Amount, Scenario } from '../records/figures.ts';
import type { LocalText } from '../records/local-text.ts';
import { attributeOf, childAt, childrenAt, textOf, type XmlElement } from '../records/xml-tree.ts';
import { PROCESS_PARTS, type IlcdClassification, type IlcdProcess, type IlcdReference } from './process.ts';

/** A `processDataSet` element. */
export function processOfXml(root: XmlElement): IlcdProcess {
  const information = childAt(root, 'processInformation') ?? root;
  const dataSet = childAt(information, 'dataSetInformation') ?? information;
  const method = childAt(root, 'modellingAndValidation', 'LCIMethodAndAllocation') ?? root;
  const publication = childAt(root, 'administrativeInformation', 'publicationAndOwnership') ?? root;
  const reference = (name: string, ...folder: string[]) => textsOf(publication, ...folder, name, 'shortDescription');
  return {
    missing: PROCESS_PARTS.find((name) => childAt(root, name) === null) ?? null,
    uuid: textOf(dataSet, 'UUID'),
    version: textOf(publication, 'dataSetVersion'),
    names: textsOf(dataSet, 'name', 'baseName'),
    classifications: childrenAt(dataSet, 'classificationInformation', 'classification').map(classificationOf),
    typeOfDataSet: textOf(method, 'typeOfDataSet'),
    subType: textOf(method, 'other', 'subType'),
    validUntil: textOf(information, 'time', 'dataSetValidUntil'),
    expires: textOf(information, 'time', 'other', 'expirationDateOfEPD'),
    registration: textOf(publication, 'registrationNumber'),
    registrationAuthority: reference('referenceToRegistrationAuthority'),
    publisher: reference('referenceToPublisher', 'other'),
    owner: reference('referenceToOwnershipOfDataSet'),
    compliance: childrenAt(root, 'modellingAndValidation', 'complianceDeclarations', 'compliance').flatMap((system) =>
      textsOf(system, 'referenceToComplianceSystem', 'shortDescription').map(({ text }) => text),
    ),
    serviceLife:
      attributeOf(childAt(dataSet, 'other', 'referenceServiceLife'), 'years') ||
      textOf(dataSet, 'other', 'serviceLife', 'years'),
    scenarios: childrenAt(dataSet, 'other', 'scenarios', 'scenario').map(scenarioOf),
    reference: referenceOf(root, childAt(information, 'quantitativeReference')),
    results: childrenAt(root, 'LCIAResults', 'LCIAResult').map((result) => {
      const named = childAt(result, 'referenceToLCIAMethodDataSet');
      const [name] = named ? textsOf(named, 'shortDescription') : [];
      return {
        method: attributeOf(named, 'refObjectId').toLowerCase(),
        name: name?.text ?? '',
        amounts: childrenAt(result, 'other', 'amount').map(amountOf),
      };
    }),
  };
}

/** The exchange that the process names as its reference, by its number in the data set. */
function referenceOf(root: XmlElement, quantity: XmlElement | null): IlcdReference {
  const id = quantity && textOf(quantity, 'referenceToReferenceFlow');
  const exchange = childrenAt(root, 'exchanges', 'exchange').find(
    (candidate) => attributeOf(candidate, 'dataSetInternalID') === id,
  );
  if (!exchange) return { flowUuid: '', amount: '', words: [], flow: null };
  const functionalUnit = quantity ? textsOf(quantity, 'functionalUnitOrOther') : [];
  const names = textsOf(exchange, 'referenceToFlowDataSet', 'shortDescription');
  return {
    flowUuid: attributeOf(childAt(exchange, 'referenceToFlowDataSet'), 'refObjectId'),
    amount: textOf(exchange, 'meanAmount') || textOf(exchange, 'resultingAmount'),
    words: [...functionalUnit, ...names].map(({ text }) => text),
    flow: null,
  };
}

function amountOf(element: XmlElement): Amount {
  return {
    module: attributeOf(element, 'module'),
    scenario: attributeOf(element, 'scenario'),
    value: element.text.trim(),
  };
}

function scenarioOf(element: XmlElement): Scenario {
  return {
    name: attributeOf(element, 'name'),
    group: attributeOf(element, 'group'),
    isDefault: attributeOf(element, 'default') === 'true',
  };
}

function classificationOf(element: XmlElement): IlcdClassification {
  const classes = childrenAt(element, 'class').toSorted(
    (a, b) => Number(attributeOf(a, 'level')) - Number(attributeOf(b, 'level')),
  );
  return { name: attributeOf(element, 'name'), path: classes.map(({ text }) => text.trim()) };
}

function textsOf(element: XmlElement, ...path: string[]): LocalText[] {
  return childrenAt(element, ...path).map((child) => ({
    language: attributeOf(child, 'lang'),
    text: child.text.trim(),
  }));
}
