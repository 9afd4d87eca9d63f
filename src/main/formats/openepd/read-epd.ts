import type { Declaration, GwpIndicator } from '#core/declaration/declaration.ts';
import { LEAST_SERVICE_LIFE_YEARS } from '#core/declaration/declaration.ts';
import { equivalentsOf } from '#core/sheet/equivalents.ts';
import { gatherProblems, type ReadDataSet, type TellProblem } from '#core/sheet/import-source.ts';
import { checkProductStage } from '#core/sheet/product-stage.ts';
import { readUnit } from '#core/units/unit-alias.ts';
import { convert } from '#core/units/unit.ts';
import { gatherResults, type Amount, type Result } from '../records/figures.ts';
import { at, keysAt, listAt, textAt } from '../records/json.ts';
import { positiveNumber, readPlainNumber } from '../records/plain-number.ts';
import type { Place } from '../records/record.ts';
import { readValidity } from '../records/validity.ts';

/** What the format's document types are to us; its others, of plants and rules, are no declarations. */
const KINDS: ReadonlyMap<string, Declaration['kind']> = new Map([
  ['openepd', 'epd'],
  ['openindustryepd', 'sector'],
  ['opengenericestimate', 'generic'],
]);

const INDICATORS: readonly (readonly [field: string, indicator: GwpIndicator])[] = [
  ['gwp', 'gwpTotal'],
  ['gwp-fossil', 'gwpFossil'],
  ['gwp-biogenic', 'gwpBiogenic'],
  ['gwp-luluc', 'gwpLuluc'],
];

/** Whether a document says of itself that it is of the openEPD family. */
export function isOpenEpd(document: unknown): boolean {
  return /^open(EPD|IndustryEpd|GenericEstimate|Pcr|Org|Plant|Standard)/i.test(textAt(document, 'doctype'));
}

/** An openEPD document as a declaration, or why there is none. What is null or left out in it is not declared. */
export function readOpenEpd(document: unknown, { file, part, row, today }: Place): ReadDataSet {
  const { problems, tell } = gatherProblems(part, row);
  const name = textAt(document, 'product_name') || textAt(document, 'name');
  const uuid = textAt(document, 'id');
  const version = textAt(document, 'version') || null;
  const dataSet = {
    rows: [row],
    categoryPath: categoryOf(document),
    name,
    ...(uuid !== '' && { dataSet: { uuid, version } }),
    problems,
  };
  const doctype = textAt(document, 'doctype');
  const kind = KINDS.get(doctype.toLowerCase());
  if (!kind) {
    tell('not-an-epd', 'error', 'doctype', doctype);
    return { ...dataSet, declaration: null };
  }

  if (name === '') tell('no-name', 'error', 'product_name', '');
  const declaredUnit = readDeclaredUnit(document, tell);
  const { standard, impacts } = readImpacts(document, tell);
  const validUntil = readValidity(dayPart(textAt(document, 'valid_until')), 'valid_until', today, tell);
  if (declaredUnit === null || problems.some(({ severity }) => severity === 'error')) {
    return { ...dataSet, declaration: null };
  }
  const manufacturer = organisation(document, 'manufacturer');
  const registration = textAt(document, 'program_operator_doc_id');
  return {
    ...dataSet,
    declaration: {
      id: `openepd-${uuid || registration || [manufacturer, name].join('|').toLowerCase()}`,
      kind,
      name,
      manufacturer: manufacturer || null,
      registration: registration || null,
      programOperator: organisation(document, 'program_operator') || null,
      standard: namedStandard(document) ?? standard,
      validUntil,
      declaredUnit,
      equivalents: readEquivalents(document, declaredUnit),
      ...readServiceYears(document, tell),
      biogenicCarbon: massKgAt(document, 'kg_C_biogenic_per_declared_unit'),
      impacts,
      source: { name: file, version },
    },
  };
}

function readDeclaredUnit(document: unknown, tell: TellProblem): Declaration['declaredUnit'] | null {
  const [qty, written] = [textAt(document, 'declared_unit', 'qty'), textAt(document, 'declared_unit', 'unit')];
  const [amount, unit] = [positiveNumber(qty), readUnit(written)];
  if (amount === null) tell('no-declared-amount', 'error', 'declared_unit', qty);
  else if (unit === null) tell(written === '' ? 'no-unit' : 'unknown-unit', 'error', 'declared_unit', written);
  else return { amount: amount * unit.amount, unit: unit.unit };
  return null;
}

/**
 * The figures of one impact method: the European standard's newest first, then the one that its first edition used, then whichever
 * comes first. The figures of two methods are not the same, and neither is added to the other.
 */
function readImpacts(document: unknown, tell: TellProblem) {
  const methods = keysAt(document, 'impacts').filter((method) => keysAt(document, 'impacts', method, 'gwp').length > 0);
  const [chosen, ...others] = methods.toSorted((a, b) => rankOf(a) - rankOf(b));
  if (chosen === undefined) {
    tell('no-impacts', 'error', 'impacts', keysAt(document, 'impacts').join(', '));
    return { standard: null, impacts: {} };
  }
  if (others.length > 0) tell('method-chosen', 'warning', 'impacts', `${chosen} (${methods.join(', ')})`);
  const standard = standardOf(chosen);
  if (standard === null) tell('foreign-method', 'warning', 'impacts', chosen);

  const set = at(document, 'impacts', chosen);
  const results = INDICATORS.map(([field, indicator]) => resultOf(at(set, field), field, indicator, tell));
  const gathered = gatherResults(results, [], tell);
  if (Object.keys(gathered).length === 0) tell('no-impacts', 'error', 'impacts', chosen);
  return { standard, impacts: checkProductStage(gathered, 'impacts', tell) };
}

function rankOf(method: string): number {
  if (standardOf(method) === 'EN 15804+A2') return method.includes('3.1') ? 0 : 1;
  return standardOf(method) === 'EN 15804+A1' ? 2 : 3;
}

/** EF is the method of EN 15804+A2, CML of EN 15804+A1. */
function standardOf(method: string): 'EN 15804+A1' | 'EN 15804+A2' | null {
  if (/^EF 3/i.test(method)) return 'EN 15804+A2';
  return /^CML/i.test(method) ? 'EN 15804+A1' : null;
}

function namedStandard(document: unknown): 'EN 15804+A1' | 'EN 15804+A2' | null {
  const names = listAt(document, 'compliance').map((one) => textAt(one, 'short_name') || textAt(one, 'name'));
  if (names.some((name) => /15804.*A2/i.test(name))) return 'EN 15804+A2';
  return names.some((name) => /15804.*A1/i.test(name)) ? 'EN 15804+A1' : null;
}

const STAGES = ['A1', 'A2', 'A3', 'A4', 'A5', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'C1', 'C2', 'C3', 'C4', 'D'];

function resultOf(scopes: unknown, field: string, indicator: GwpIndicator, tell: TellProblem): Result {
  const amount = (holder: unknown, scope: string, scenario: string): Amount[] => {
    const value = textAt(holder, scope, 'mean');
    const unit = textAt(holder, scope, 'unit');
    if (value === '') return [];
    // The format has no other unit for these, so one that is left out is this one.
    if (unit !== '' && !isKgCo2e(unit)) tell('unknown-unit', 'error', `${field} ${scope}`, unit);
    return [{ module: scope === 'A1A2A3' ? 'A1-A3' : scope, scenario, value }];
  };
  const scenarios = listAt(scopes, 'C_scenarios').flatMap((scenario) =>
    STAGES.flatMap((scope) => amount(scenario, scope, textAt(scenario, 'name'))),
  );
  return {
    indicator,
    field,
    amounts: [...['A1A2A3', ...STAGES].flatMap((scope) => amount(scopes, scope, '')), ...scenarios],
  };
}

function isKgCo2e(unit: string): boolean {
  return /^kgco2(e|eq|eqv|ekv)?$/i.test(unit.replaceAll(/[\s.-]/g, '').replaceAll('₂', '2'));
}

/** Masses are of the whole declared unit, its quantity included. */
function readEquivalents(document: unknown, declared: Declaration['declaredUnit']): Declaration['equivalents'] {
  const { equivalents } = equivalentsOf(declared, { massKg: massKgAt(document, 'kg_per_declared_unit') });
  return Object.keys(equivalents).length === 0 ? null : equivalents;
}

/** kg; null where it is not said, or in a unit that is no mass. */
function massKgAt(document: unknown, field: string): number | null {
  const mass = readPlainNumber(textAt(document, field, 'qty'));
  const unit = readUnit(textAt(document, field, 'unit') || 'kg');
  if (mass.kind !== 'number' || mass.value < 0 || unit === null) return null;
  return convert(mass.value * unit.amount, unit.unit, 'kg');
}

function readServiceYears(document: unknown, tell: TellProblem): Pick<Declaration, 'serviceLife' | 'serviceLifeBound'> {
  const written = textAt(document, 'product_service_life_years');
  const years = positiveNumber(written);
  if (years === null) return {};
  if (years >= LEAST_SERVICE_LIFE_YEARS) return { serviceLife: years, serviceLifeBound: 'exact' };
  tell('service-life-too-short', 'error', 'product_service_life_years', written);
  return {};
}

/** The first class that is given, whichever system it is of. */
function categoryOf(document: unknown): string[] {
  for (const system of keysAt(document, 'product_classes')) {
    const classes = at(document, 'product_classes', system);
    const first = textAt(Array.isArray(classes) ? classes : [classes], '0');
    if (first !== '') return first.split(/\s*>>\s*/);
  }
  return [];
}

function organisation(document: unknown, field: string): string {
  return textAt(document, field, 'name') || textAt(document, field, 'web_domain');
}

/** "2024-02-11T00:00:00Z" is that day wherever it is read. */
function dayPart(moment: string): string {
  return moment.replace(/T.*$/, '');
}
