import { phrases } from '../phrase.ts';

/** The municipality's catalogue of climate requirements. */
export const catalogueTexts = phrases({
  'catalogue.search': { nb: 'Søk i kravene', en: 'Search the requirements' },
  'catalogue.measure': { nb: 'Tiltak i strategien', en: 'Measure of the strategy' },
  'catalogue.allMeasures': { nb: 'Alle tiltak', en: 'All measures' },
  'catalogue.version': { nb: 'Versjon', en: 'Version' },
  'catalogue.versionOf': { nb: 'versjon {version}', en: 'version {version}' },
  'catalogue.add': { nb: 'Nytt krav', en: 'New requirement' },
  'catalogue.revise': { nb: 'Ny versjon', en: 'New version' },
  'catalogue.compare': { nb: 'Sammenlign versjoner', en: 'Compare versions' },
  'catalogue.compareOf': { nb: 'Versjoner av {number} {title}', en: 'Versions of {number} {title}' },
  'catalogue.compareField': { nb: 'Felt', en: 'Field' },
  'catalogue.compareEarlier': { nb: 'Tidligere versjon', en: 'Earlier version' },
  'catalogue.compareLater': { nb: 'Senere versjon', en: 'Later version' },
  'catalogue.compareSame': { nb: 'De to versjonene sier det samme.', en: 'The two versions say the same.' },
  'catalogue.save': { nb: 'Legg til kravet', en: 'Add the requirement' },
  'catalogue.saveVersion': { nb: 'Lagre ny versjon', en: 'Save the new version' },
  'catalogue.missing': { nb: 'Må fylles ut.', en: 'Must be filled in.' },
  'catalogue.for': { nb: 'Gjelder', en: 'For' },
  'catalogue.minimumArea': { nb: 'fra {area} m² BTA', en: 'from {area} m² GFA' },
  'catalogue.measuredBy': { nb: '{figure}, minst {target}', en: '{figure}, at least {target}' },
});
