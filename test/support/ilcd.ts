/** Data sets of the ILCD+EPD format, no larger than a test needs. */

const NAMESPACES =
  'xmlns="http://lca.jrc.it/ILCD/Process" xmlns:common="http://lca.jrc.it/ILCD/Common" xmlns:epd="http://www.iai.kit.edu/EPD/2013"';

export const GWP_A1 = '77e416eb-a363-4258-a04e-171d843a6460';
export const GWP_TOTAL_EF30 = '6a37f984-a4b3-458a-a20a-64418c145fa2';
export const GWP_TOTAL_EF31 = 'a7ea142a-9749-11ed-a8fc-0242ac120002';

export const PROCESS = '11111111-1111-4111-8111-111111111111';
export const FLOW = '22222222-2222-4222-8222-222222222222';
const PROPERTY = '33333333-3333-4333-8333-333333333333';
const UNIT_GROUP = '44444444-4444-4444-8444-444444444444';
export const MASS = '93a60a56-a3c8-11da-a746-0800200b9a66';
export const VOLUME = '93a60a56-a3c8-22da-a746-0800200c9a66';
export const BIOGENIC_CARBON = '62e503ce-544a-4599-b2ad-bcea15a7bf20';

export interface ProcessParts {
  readonly names?: Readonly<Record<string, string>>;
  readonly uuid?: string;
  readonly typeOfDataSet?: string;
  readonly subType?: string;
  readonly validUntil?: string;
  /** The day that the EPD expires. */
  readonly expires?: string;
  readonly compliance?: string;
  /** Name → group, the default one marked with `*` after its name. */
  readonly scenarios?: Readonly<Record<string, string>>;
  readonly amount?: string;
  readonly functionalUnit?: string;
  readonly flowName?: string;
  /** Method UUID → "module" or "module scenario" → value as it is written. */
  readonly results?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function processXml({
  names = { en: 'Glulam' },
  uuid = PROCESS,
  typeOfDataSet = 'EPD',
  subType = 'specific dataset',
  validUntil = '2030',
  expires = '',
  compliance = 'EN 15804',
  scenarios = {},
  amount = '1',
  functionalUnit = '',
  flowName = '',
  results = { [GWP_A1]: { 'A1-A3': '12.5' } },
}: ProcessParts = {}): string {
  const named = Object.entries(names).map(
    ([language, name]) => `<baseName xml:lang="${language}">${escaped(name)}</baseName>`,
  );
  const listed = Object.entries(scenarios).map(
    ([name, group]) =>
      `<epd:scenario epd:name="${escaped(name.replace('*', ''))}" epd:group="${group}" epd:default="${name.endsWith('*')}"/>`,
  );
  const declared = Object.entries(results).map(([method, amounts]) => {
    const values = Object.entries(amounts).map(([at, value]) => {
      const [module = '', scenario] = at.split(' ');
      const attribute = scenario === undefined ? '' : ` epd:scenario="${escaped(scenario)}"`;
      return `<epd:amount epd:module="${module}"${attribute}>${value}</epd:amount>`;
    });
    return `<LCIAResult><referenceToLCIAMethodDataSet refObjectId="${method}"><common:shortDescription>GWP</common:shortDescription></referenceToLCIAMethodDataSet><common:other>${values.join('')}</common:other></LCIAResult>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<processDataSet ${NAMESPACES}>
  <processInformation>
    <dataSetInformation>
      <common:UUID>${uuid}</common:UUID>
      <name>${named.join('')}</name>
      <common:other><epd:scenarios>${listed.join('')}</epd:scenarios></common:other>
    </dataSetInformation>
    <quantitativeReference><referenceToReferenceFlow>7</referenceToReferenceFlow><functionalUnitOrOther xml:lang="en">${functionalUnit}</functionalUnitOrOther></quantitativeReference>
    <time><common:dataSetValidUntil>${validUntil}</common:dataSetValidUntil><common:other><epd:expirationDateOfEPD>${expires}</epd:expirationDateOfEPD></common:other></time>
  </processInformation>
  <modellingAndValidation>
    <LCIMethodAndAllocation>
      <typeOfDataSet>${typeOfDataSet}</typeOfDataSet>
      <common:other><epd:subType>${subType}</epd:subType></common:other>
    </LCIMethodAndAllocation>
    <complianceDeclarations><compliance><common:referenceToComplianceSystem><common:shortDescription>${compliance}</common:shortDescription></common:referenceToComplianceSystem></compliance></complianceDeclarations>
  </modellingAndValidation>
  <administrativeInformation>
    <publicationAndOwnership>
      <common:dataSetVersion>00.01.000</common:dataSetVersion>
      <common:registrationNumber>NEPD-1-1-NO</common:registrationNumber>
      <common:referenceToOwnershipOfDataSet><common:shortDescription xml:lang="en">Limtre AS</common:shortDescription></common:referenceToOwnershipOfDataSet>
    </publicationAndOwnership>
  </administrativeInformation>
  <exchanges>
    <exchange dataSetInternalID="3"><meanAmount>89</meanAmount></exchange>
    <exchange dataSetInternalID="7"><referenceToFlowDataSet refObjectId="${FLOW}"><common:shortDescription xml:lang="en">${flowName}</common:shortDescription></referenceToFlowDataSet><meanAmount>${amount}</meanAmount></exchange>
  </exchanges>
  <LCIAResults>${declared.join('')}</LCIAResults>
</processDataSet>`;
}

export interface FlowParts {
  readonly uuid?: string;
  /** What one of the flow is in its reference unit. */
  readonly mean?: string;
  /** Property UUID → what one of the flow is in it. */
  readonly others?: Readonly<Record<string, string>>;
  /** Name → [value, unit], as MatML has them. */
  readonly material?: Readonly<Record<string, readonly [value: string, unit: string]>>;
}

export function flowXml({ uuid = FLOW, mean = '1', others = {}, material = {} }: FlowParts = {}): string {
  const property = (id: number, of: string, value: string) =>
    `<flowProperty dataSetInternalID="${id}"><referenceToFlowPropertyDataSet refObjectId="${of}"/><meanValue>${value}</meanValue></flowProperty>`;
  const properties = Object.entries(others).map(([of, value], index) => property(index + 1, of, value));
  const data = Object.entries(material).map(
    ([name, [value]]) =>
      `<mm:PropertyData property="${name.replace(' ', '')}"><mm:Data format="float">${value}</mm:Data></mm:PropertyData>`,
  );
  const details = Object.entries(material).map(
    ([name, [, unit]]) =>
      `<mm:PropertyDetails id="${name.replace(' ', '')}"><mm:Name>${name}</mm:Name><mm:Units name="${unit}"/></mm:PropertyDetails>`,
  );
  return `<flowDataSet xmlns="http://lca.jrc.it/ILCD/Flow" xmlns:common="http://lca.jrc.it/ILCD/Common" xmlns:mm="http://www.matml.org/">
  <flowInformation>
    <dataSetInformation>
      <common:UUID>${uuid}</common:UUID>
      <common:other><mm:MatML_Doc><mm:Material><mm:BulkDetails>${data.join('')}</mm:BulkDetails></mm:Material><mm:Metadata>${details.join('')}</mm:Metadata></mm:MatML_Doc></common:other>
    </dataSetInformation>
    <quantitativeReference><referenceToReferenceFlowProperty>0</referenceToReferenceFlowProperty></quantitativeReference>
  </flowInformation>
  <flowProperties>${property(0, PROPERTY, mean)}${properties.join('')}</flowProperties>
</flowDataSet>`;
}

function flowPropertyXml(): string {
  return `<flowPropertyDataSet xmlns:common="http://lca.jrc.it/ILCD/Common">
  <flowPropertiesInformation>
    <dataSetInformation><common:UUID>${PROPERTY}</common:UUID></dataSetInformation>
    <quantitativeReference><referenceToReferenceUnitGroup refObjectId="${UNIT_GROUP}"/></quantitativeReference>
  </flowPropertiesInformation>
</flowPropertyDataSet>`;
}

function unitGroupXml(unit: string): string {
  return `<unitGroupDataSet xmlns:common="http://lca.jrc.it/ILCD/Common">
  <unitGroupInformation>
    <dataSetInformation><common:UUID>${UNIT_GROUP}</common:UUID></dataSetInformation>
    <quantitativeReference><referenceToReferenceUnit>1</referenceToReferenceUnit></quantitativeReference>
  </unitGroupInformation>
  <units><unit dataSetInternalID="0"><name>other</name></unit><unit dataSetInternalID="1"><name>${unit}</name></unit></units>
</unitGroupDataSet>`;
}

/** The files of a package with one flow, measured in a unit of its own property and unit group. */
export function packageParts(
  processes: Readonly<Record<string, string>>,
  { unit = 'kg', ...flow }: FlowParts & { readonly unit?: string } = {},
): Record<string, string> {
  const named = Object.entries(processes).map(([name, content]) => [`ILCD/processes/${name}.xml`, content] as const);
  return {
    ...Object.fromEntries(named),
    'ILCD/flows/flow.xml': flowXml(flow),
    'ILCD/flowproperties/property.xml': flowPropertyXml(),
    'ILCD/unitgroups/units.xml': unitGroupXml(unit),
    'ILCD/contacts/contact.xml': '<contactDataSet/>',
  };
}
