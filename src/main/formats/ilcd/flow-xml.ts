import { attributeOf, childAt, childrenAt, textOf, type XmlElement } from '../records/xml-tree.ts';
import type { IlcdFlow, IlcdFlowProperty, IlcdMaterialProperty } from './process.ts';

/** The data sets of a package that say what a reference flow is and what it is measured in. */
export interface IlcdFlows {
  /** Keeps what a data set of one of these kinds says. @returns whether it is one */
  readonly add: (root: XmlElement) => boolean;
  /** The flow of a UUID with its properties and their units; null where the package does not hold it. */
  readonly flow: (uuid: string) => IlcdFlow | null;
}

export function createIlcdFlows(): IlcdFlows {
  const flows = new Map<string, IlcdFlow>();
  const unitGroupOfProperty = new Map<string, string>();
  const unitOfGroup = new Map<string, string>();
  const withUnit = (property: IlcdFlowProperty): IlcdFlowProperty => ({
    ...property,
    unit: unitOfGroup.get(unitGroupOfProperty.get(property.uuid) ?? '') ?? '',
  });
  return {
    add(root) {
      if (root.name === 'flowDataSet') flows.set(uuidOf(root, 'flowInformation'), flowOf(root));
      else if (root.name === 'flowPropertyDataSet') {
        unitGroupOfProperty.set(uuidOf(root, 'flowPropertiesInformation'), unitGroupOf(root));
      } else if (root.name === 'unitGroupDataSet') {
        unitOfGroup.set(uuidOf(root, 'unitGroupInformation'), referenceUnitOf(root));
      } else return false;
      return true;
    },
    flow(uuid) {
      const flow = flows.get(uuid.toLowerCase());
      return flow ? { ...flow, properties: flow.properties.map(withUnit) } : null;
    },
  };
}

function flowOf(root: XmlElement): IlcdFlow {
  const reference = textOf(root, 'flowInformation', 'quantitativeReference', 'referenceToReferenceFlowProperty');
  return {
    properties: childrenAt(root, 'flowProperties', 'flowProperty').map((property) => ({
      uuid: attributeOf(childAt(property, 'referenceToFlowPropertyDataSet'), 'refObjectId').toLowerCase(),
      isReference: attributeOf(property, 'dataSetInternalID') === reference,
      mean: textOf(property, 'meanValue'),
      // Stands in data sets of its own, which may come later in the package.
      unit: '',
    })),
    materialProperties: materialPropertiesOf(root),
  };
}

/** What the flow says of its material in MatML: values in one list, names and units in another. Of the first material alone. */
function materialPropertiesOf(root: XmlElement): IlcdMaterialProperty[] {
  const document = childAt(root, 'flowInformation', 'dataSetInformation', 'other', 'MatML_Doc');
  if (!document) return [];
  const details = new Map(
    childrenAt(document, 'Metadata', 'PropertyDetails').map((detail) => [attributeOf(detail, 'id'), detail]),
  );
  return childrenAt(document, 'Material', 'BulkDetails', 'PropertyData').flatMap((data) => {
    const detail = details.get(attributeOf(data, 'property'));
    if (!detail) return [];
    const unit = attributeOf(childAt(detail, 'Units'), 'name');
    return [{ name: textOf(detail, 'Name'), value: textOf(data, 'Data'), unit }];
  });
}

function unitGroupOf(root: XmlElement): string {
  const path = ['flowPropertiesInformation', 'quantitativeReference', 'referenceToReferenceUnitGroup'];
  return attributeOf(childAt(root, ...path), 'refObjectId').toLowerCase();
}

function referenceUnitOf(root: XmlElement): string {
  const id = textOf(root, 'unitGroupInformation', 'quantitativeReference', 'referenceToReferenceUnit');
  const unit = childrenAt(root, 'units', 'unit').find(
    (candidate) => attributeOf(candidate, 'dataSetInternalID') === id,
  );
  return unit ? textOf(unit, 'name') : '';
}

function uuidOf(root: XmlElement, information: string): string {
  return textOf(root, information, 'dataSetInformation', 'UUID').toLowerCase();
}
