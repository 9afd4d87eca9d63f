import { categoryGroup } from '#core/declaration/declaration.ts';
import { standingOf } from '#core/declaration/library-declaration.ts';
import { registrationKey } from '#core/declaration/registration.ts';
import { foldText } from '#core/text/fold.ts';
import { flag, json, number, text, type Table } from '../table.ts';

export const declarationTable: Table<'declaration'> = {
  name: 'declaration',
  parent: null,
  order: 'id',
  searched: { declaration_words: 'search_words', declaration_parts: 'search_parts' },
  putBy: ({ name }) => name,
  remade: ['declaration_in_order', 'declaration_by_facets', 'declaration_by_registration'],
  columns: {
    id: text('id'),
    kind: text('kind'),
    name: text('name'),
    manufacturer: text('manufacturer'),
    registration: text('registration'),
    programOperator: text('program_operator'),
    category: text('category'),
    dataSet: json('data_set'),
    standard: text('standard'),
    validUntil: text('valid_until'),
    declaredUnit: json('declared_unit'),
    equivalents: json('equivalents'),
    reusedProduct: flag('reused_product'),
    serviceLife: number('service_life'),
    serviceLifeBound: text('service_life_bound'),
    containsBiogenicCarbon: flag('contains_biogenic_carbon'),
    biogenicCarbon: number('biogenic_carbon'),
    conservative: flag('conservative'),
    useStage: text('use_stage'),
    impacts: json('impacts'),
    source: json('source'),
    retired: flag('retired'),
    supersededBy: text('superseded_by'),
  },
  derived: {
    /** Found by how a word begins. The name comes first, so that this is also the order of the library. */
    search_words: ({ name, conservative, manufacturer, registration, programOperator, category, source }) =>
      folded(
        orderedName(name, conservative === true),
        manufacturer,
        registration,
        programOperator,
        category,
        source?.name,
        source?.version,
      ),
    /** Found by any part of it: names are compounds ("trevindu"), and of a number people know the middle. */
    search_parts: ({ name, registration }) => folded(name, registration),
    status: standingOf,
    unit: ({ declaredUnit }) => declaredUnit.unit,
    category_group: ({ category }) => categoryGroup(category),
    /** By which an import finds again what it brought before. */
    registration_key: ({ registration }) => registrationKey(registration),
  },
};

/**
 * The name with marks that no search sees: they end it before every longer name, and put conservative figures, which say so in
 * brackets, after the typical ones of the same name.
 */
function orderedName(name: string, conservative: boolean): string {
  if (!conservative) return `${name} !`;
  const [, bare = name, remark = ''] = /^(.*?)\s*(\([^()]*\))$/.exec(name) ?? [];
  return `${bare} !! ${remark}`;
}

function folded(...texts: readonly (string | null | undefined)[]): string {
  return foldText(texts.filter(Boolean).join(' '));
}
