import type { Workbook } from '#core/report/workbook.ts';
import { definedNamesXml } from './defined-names.ts';
import { cellText } from './shared-strings.ts';
import { escaped, OFFICE, PACKAGE, inAttribute, SPREADSHEET, XML } from './xml.ts';

/** The parts of a workbook's package that say what it consists of and what it is. */

const TYPE = 'application/vnd.openxmlformats-officedocument';
const CORE_PROPERTIES = `${PACKAGE}/metadata/core-properties`;

/** Where another part is found; they are numbered `rId1` and on. */
export interface Relation {
  readonly type: string;
  readonly target: string;
}

export function relationsXml(relations: readonly Relation[]): string {
  const elements = relations.map(
    ({ type, target }, index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`;
}

/** What each part is. */
export function contentTypesXml(sheets: number, drawings: number): string {
  const parts = [
    ['/xl/workbook.xml', `${TYPE}.spreadsheetml.sheet.main+xml`],
    ...numbered(sheets, (number) => [`/xl/worksheets/sheet${number}.xml`, `${TYPE}.spreadsheetml.worksheet+xml`]),
    ['/xl/styles.xml', `${TYPE}.spreadsheetml.styles+xml`],
    ['/xl/sharedStrings.xml', `${TYPE}.spreadsheetml.sharedStrings+xml`],
    ...numbered(drawings, (number) => [`/xl/drawings/drawing${number}.xml`, `${TYPE}.drawing+xml`]),
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', `${TYPE}.extended-properties+xml`],
  ];
  return [
    `${XML}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...(drawings > 0 ? ['<Default Extension="png" ContentType="image/png"/>'] : []),
    ...parts.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`),
    '</Types>',
  ].join('');
}

/** Where the package begins. */
export const PACKAGE_RELATIONS: readonly Relation[] = [
  { type: `${OFFICE}/officeDocument`, target: 'xl/workbook.xml' },
  { type: CORE_PROPERTIES, target: 'docProps/core.xml' },
  { type: `${OFFICE}/extended-properties`, target: 'docProps/app.xml' },
];

/** The sheets first, so that a sheet's number is its relation's. */
export function workbookRelations(sheets: number): Relation[] {
  return [
    ...numbered(sheets, (number) => ({ type: `${OFFICE}/worksheet`, target: `worksheets/sheet${number}.xml` })),
    { type: `${OFFICE}/styles`, target: 'styles.xml' },
    { type: `${OFFICE}/sharedStrings`, target: 'sharedStrings.xml' },
  ];
}

/** The list of sheets. */
export function workbookXml(workbook: Workbook): string {
  const sheets = workbook.sheets.map(
    ({ name }, index) => `<sheet name="${inAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return [
    `${XML}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>`,
    `<sheets>${sheets.join('')}</sheets>${definedNamesXml(workbook)}`,
    // That of an older Excel: every newer one works the formulas out again when it opens the file.
    '<calcPr calcId="171027"/></workbook>',
  ].join('');
}

/** What the file is about, who made it and when. */
export function corePropertiesXml({ title, subject, keywords, author, createdAt }: Workbook): string {
  const made = new Date(createdAt).toISOString().replace(/\.\d+Z$/, 'Z');
  const said = (element: string, text: string | undefined) =>
    text === undefined ? '' : `<${element}>${escaped(cellText(text))}</${element}>`;
  return [
    `${XML}<cp:coreProperties xmlns:cp="${CORE_PROPERTIES}" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    said('dc:title', title),
    said('dc:subject', subject),
    said('dc:creator', author),
    said('cp:keywords', keywords),
    said('cp:lastModifiedBy', author),
    `<dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${made}</dcterms:modified></cp:coreProperties>`,
  ].join('');
}

/** The program that made it; its version in the form that the format asks for: "1.2.3" as `01.0203`. */
export function appPropertiesXml({ author, programVersion }: Workbook): string {
  const [major = '', minor = '', patch = ''] = programVersion
    .split('.')
    .map((part) => String(Number.parseInt(part, 10) || 0).padStart(2, '0'));
  return [
    `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">`,
    `<Application>${escaped(author)}</Application><AppVersion>${major}.${minor}${patch}</AppVersion></Properties>`,
  ].join('');
}

function numbered<T>(count: number, element: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => element(index + 1));
}
