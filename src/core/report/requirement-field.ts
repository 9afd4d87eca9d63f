import { sameValue } from '../history/difference.ts';
import type { CatalogueRequirement } from '../requirements/requirement.ts';
import { CATALOGUE_FIELDS, type CatalogueField } from '../sheet/catalogue-columns.ts';
import type { Translate } from '../text/text.ts';

/** A field of the catalogue that words say; numbers and days are written as what they are. */
export type WordField = Exclude<CatalogueField, 'version' | 'minimumArea' | 'target' | 'validFrom' | 'validTo'>;

/** What a requirement says in a field, as a sheet and a comparison have it; null where it says nothing. */
export function requirementField(field: WordField, requirement: CatalogueRequirement, t: Translate): string | null {
  const { en, kind, measures, phases, works, measuredBy, check } = requirement;
  switch (field) {
    case 'kind':
      return t(`requirements.kind.${kind}`);
    case 'measures':
      return measures.join(', ');
    case 'phases':
      return phases.map((one) => t(`requirements.phase.${one}`)).join(', ');
    case 'works':
      return works.map((one) => t(`requirements.works.${one}`)).join(', ');
    case 'measuredBy':
      return measuredBy == null ? null : t(`requirements.figure.${measuredBy}`);
    case 'check':
      return check == null ? null : t(check ? 'common.yes' : 'common.no');
    case 'enTitle':
      return en?.title ?? null;
    case 'enText':
      return en?.text ?? null;
    case 'enEvidence':
      return en?.evidence ?? null;
    default:
      return requirement[field] ?? null;
  }
}

/** The fields that two versions say differently, in the order of the catalogue's columns. Their number is one, and their version is not. */
export function differingFields(a: CatalogueRequirement, b: CatalogueRequirement): CatalogueField[] {
  const value = (field: CatalogueField, { en, ...one }: CatalogueRequirement): unknown => {
    switch (field) {
      case 'enTitle':
        return en?.title;
      case 'enText':
        return en?.text;
      case 'enEvidence':
        return en?.evidence;
      default:
        return one[field];
    }
  };
  return CATALOGUE_FIELDS.filter((field) => field !== 'version' && !sameValue(value(field, a), value(field, b)));
}
