import type { KeepReason } from '../../api/contract.ts';
import type { MissingForConversion } from '../../climate/conversions.ts';
import type { ComparedField } from '../../declaration/differences.ts';
import type { DeclarationStanding } from '../../declaration/library-declaration.ts';
import type { MaterialGroupId } from '../../declaration/plausibility.ts';
import { phrases, type Phrase } from '../phrase.ts';

type Names<Prefix extends string, Code extends string> = Record<`${Prefix}.${Code}`, Phrase>;

/** What is done with the declarations of the library: narrowed, looked into, compared, replaced and taken out of use. */
export const declarationTexts = phrases({
  'library.filters': { nb: 'Avgrens', en: 'Narrow' },
  'library.anyKind': { nb: 'Alle typer', en: 'All kinds' },
  'library.anyUnit': { nb: 'Alle enheter', en: 'All units' },
  'library.anyStandard': { nb: 'Alle standarder', en: 'All standards' },
  'library.standardNotStated': { nb: 'Standard ikke oppgitt', en: 'Standard not stated' },
  'library.anyGroup': { nb: 'Alle grupper', en: 'All groups' },
  'library.group': { nb: 'Gruppe', en: 'Group' },
  'library.standing': { nb: 'Bruk', en: 'Use' },
  'library.standing.current': { nb: 'I bruk', en: 'In use' },
  'library.standing.retired': { nb: 'Tatt ut av bruk', en: 'Taken out of use' },
  'library.standing.superseded': { nb: 'Avløst', en: 'Superseded' },
  'library.counted': { nb: '{name} ({count})', en: '{name} ({count})' },
  'library.status.retired': { nb: 'Ute av bruk', en: 'Out of use' },
  'library.status.superseded': { nb: 'Avløst', en: 'Superseded' },
  'library.category': { nb: 'Kategori', en: 'Category' },
  'library.dataSet': { nb: 'Datasett', en: 'Data set' },
  'library.dataSetVersion': { nb: '{uuid}, versjon {version}', en: '{uuid}, version {version}' },
  'library.origin': { nb: 'Opphav', en: 'Provenance' },
  'library.file': { nb: 'Fil', en: 'File' },
  'library.database': { nb: 'Database', en: 'Database' },
  'library.broughtIn': { nb: 'Lagt inn', en: 'Brought in' },
  'library.broughtInBy': { nb: '{day} av {who}', en: '{day} by {who}' },
  'library.expiredOn': { nb: '{day}, utløpt', en: '{day}, expired' },
  'library.retire': { nb: 'Ta ut av bruk', en: 'Take out of use' },
  'library.restore': { nb: 'Ta i bruk igjen', en: 'Take into use again' },
  'library.retired': { nb: '«{name}» er tatt ut av bruk.', en: '“{name}” is taken out of use.' },
  'library.restored': { nb: '«{name}» er i bruk igjen.', en: '“{name}” is in use again.' },
  'library.retiredNote': {
    nb: 'Foreslås ikke for nye poster. Prosjekter som bruker den, beholder den.',
    en: 'Not proposed for new rows. Projects that use it keep it.',
  },
  'library.supersededNote': {
    nb: 'Avløst av «{newer}». Prosjekter som bruker denne, beholder tallene sine til den byttes ut.',
    en: 'Superseded by “{newer}”. Projects that use this one keep their figures until it is replaced.',
  },

  'plausibility.title': { nb: 'Kontroll mot materialet', en: 'Check against the material' },
  'plausibility.within': {
    nb: '{perKg} kg CO₂e per kg, innenfor det {material} pleier å ha: {low}–{high}.',
    en: '{perKg} kg CO₂e per kg, within what {material} usually has: {low}–{high}.',
  },
  'plausibility.outside': {
    nb: '{perKg} kg CO₂e per kg, utenfor det {material} pleier å ha: {low}–{high}. Se om tallet gjelder 1 000 kg.',
    en: '{perKg} kg CO₂e per kg, outside what {material} usually has: {low}–{high}. See whether the figure is for 1,000 kg.',
  },
  'plausibility.source': {
    nb: 'Spennet er fra Boverkets klimadatabase 02.06 og ÖKOBAUDAT 2020-II, utvidet om lag fem ganger. Kontroller.',
    en: 'The range is from Boverket’s climate database 02.06 and ÖKOBAUDAT 2020-II, widened about five times. To be verified.',
  },
  'plausibility.noMass': {
    nb: 'Massen er ikke oppgitt, så tallet kan ikke holdes mot materialet.',
    en: 'The mass is not given, so the figure cannot be held against the material.',
  },
  'plausibility.noGroup': {
    nb: 'Verken navnet eller kategorien sier hva slags materiale det er, så tallet kan ikke holdes mot noe.',
    en: 'Neither the name nor the category tells the material, so there is nothing to hold the figure against.',
  },
  'plausibility.reused': {
    nb: 'Et ombrukt produkt holdes ikke mot nytt materiale.',
    en: 'A reused product is not held against new material.',
  },
  'plausibility.noFigure': { nb: 'A1–A3 er ikke kjent.', en: 'A1–A3 is not known.' },
  'material.anything': { nb: 'noe materiale', en: 'any material' },
  'material.aluminium': { nb: 'aluminium', en: 'aluminium' },
  'material.stainless': { nb: 'rustfritt stål', en: 'stainless steel' },
  'material.copperAndZinc': { nb: 'kobber og sink', en: 'copper and zinc' },
  'material.mineralWool': { nb: 'mineralull', en: 'mineral wool' },
  'material.plasticFoam': { nb: 'skumplast', en: 'plastic foam' },
  'material.gypsum': { nb: 'gips', en: 'gypsum' },
  'material.concrete': { nb: 'betong', en: 'concrete' },
  'material.brick': { nb: 'tegl', en: 'brick' },
  'material.timber': { nb: 'trevirke', en: 'timber' },
  'material.steel': { nb: 'stål', en: 'steel' },
  'material.glass': { nb: 'glass', en: 'glass' },

  'conversion.title': { nb: 'Regnes om fra', en: 'Converts from' },
  'conversion.has': { nb: '{amount} {unit} er {declared}', en: '{amount} {unit} is {declared}' },
  'conversion.lacks': { nb: '{unit} → {declared}: {lacks}', en: '{unit} → {declared}: {lacks}' },
  'conversion.thickness': { nb: 'posten må ha tykkelse', en: 'the row must have a thickness' },
  'conversion.declaredThickness': {
    nb: 'mangler tykkelse i deklarasjonen',
    en: 'thickness is missing in the declaration',
  },
  'conversion.density': { nb: 'mangler densitet', en: 'density is missing' },
  'conversion.massPerArea': { nb: 'mangler vekt per m²', en: 'mass per m² is missing' },
  'conversion.massPerLength': { nb: 'mangler vekt per meter', en: 'mass per metre is missing' },
  'conversion.massPerPiece': { nb: 'mangler vekt per stykk', en: 'mass per piece is missing' },
  'conversion.equivalent': { nb: 'ingen omregning', en: 'no conversion' },

  'usage.title': { nb: 'Brukt i', en: 'Used in' },
  'usage.none': { nb: 'Ikke brukt i noe prosjekt.', en: 'Not used in any project.' },
  'usage.rows': { nb: { one: '1 post', other: '{count} poster' }, en: { one: '1 row', other: '{count} rows' } },
  'usage.delivered': {
    nb: { one: '1 levert produkt', other: '{count} leverte produkter' },
    en: { one: '1 delivered product', other: '{count} delivered products' },
  },
  'usage.mass': { nb: '{mass} kg', en: '{mass} kg' },
  'usage.atLeastMass': { nb: '≥ {mass} kg', en: '≥ {mass} kg' },
  'usage.locked': { nb: 'låst', en: 'locked' },
  'usage.afterExpiry': {
    nb: { one: '1 post leveres etter utløp', other: '{count} poster leveres etter utløp' },
    en: { one: '1 row is delivered after expiry', other: '{count} rows are delivered after expiry' },
  },

  'version.title': { nb: 'Versjoner', en: 'Versions' },
  'version.newer': { nb: 'Nyere', en: 'Newer' },
  'version.older': { nb: 'Eldre', en: 'Older' },
  'version.from': { nb: 'lagt inn {day}', en: 'brought in {day}' },
  'version.change': { nb: '{what}: {before} → {after}', en: '{what}: {before} → {after}' },
  'version.more': { nb: 'og {count} tall til', en: 'and {count} more figures' },
  'version.also': { nb: 'Også endret: {fields}', en: 'Also changed: {fields}' },
  'version.field.name': { nb: 'navn', en: 'name' },
  'version.field.registration': { nb: 'nummer', en: 'number' },
  'version.field.manufacturer': { nb: 'produsent', en: 'manufacturer' },
  'version.field.validUntil': { nb: 'gyldighet', en: 'validity' },
  'version.field.standard': { nb: 'standard', en: 'standard' },
  'version.field.declaredUnit': { nb: 'deklarert enhet', en: 'declared unit' },
  'version.field.equivalents': { nb: 'omregning', en: 'conversions' },
  'version.field.serviceLife': { nb: 'levetid', en: 'service life' },
  'version.field.biogenicCarbon': { nb: 'biogent karbon', en: 'biogenic carbon' },
  'version.field.dataSet': { nb: 'datasett', en: 'data set' },

  'compare.add': { nb: 'Legg til i sammenligning', en: 'Add to the comparison' },
  'compare.take': { nb: 'Ta ut av sammenligning', en: 'Take out of the comparison' },
  'compare.choose': { nb: 'Sammenlign {name}', en: 'Compare {name}' },
  'compare.open': {
    nb: { one: 'Sammenlign (1)', other: 'Sammenlign ({count})' },
    en: { one: 'Compare (1)', other: 'Compare ({count})' },
  },
  'compare.openAction': { nb: 'Sammenlign de valgte produktene', en: 'Compare the chosen products' },
  'compare.column': { nb: 'Sammenlign', en: 'Compare' },
  'compare.full': { nb: 'Inntil {limit} produkter kan sammenlignes.', en: 'Up to {limit} products can be compared.' },
  'compare.title': {
    nb: { one: 'Sammenlign 1 produkt', other: 'Sammenlign {count} produkter' },
    en: { one: 'Compare 1 product', other: 'Compare {count} products' },
  },
  'compare.amount': { nb: 'Mengde', en: 'Amount' },
  'compare.amountOf': { nb: 'Mengde av {name}', en: 'Amount of {name}' },
  'compare.unitOf': { nb: 'Enhet for {name}', en: 'Unit of {name}' },
  'compare.thickness': { nb: 'Tykkelse', en: 'Thickness' },
  'compare.thicknessOf': { nb: 'Tykkelse på {name}', en: 'Thickness of {name}' },
  'compare.serviceLifeOf': { nb: 'Levetid for {name}', en: 'Service life of {name}' },
  'compare.studyPeriod': { nb: 'Analyseperiode', en: 'Study period' },
  'compare.job': {
    nb: 'Mengden som gjør samme jobb. Hvert produkt kan ha sin egen.',
    en: 'The amount that does the same job. Each product may have its own.',
  },
  'compare.total': { nb: 'Sum A–C', en: 'Total A–C' },
  'compare.lowest': { nb: 'lavest', en: 'lowest' },
  'compare.replacements': {
    nb: { one: '1 utskifting', other: '{count} utskiftinger' },
    en: { one: '1 replacement', other: '{count} replacements' },
  },
  'compare.lifeUnknown': { nb: 'levetid ikke kjent', en: 'life not known' },
  'compare.missing': { nb: 'Mangler {modules}', en: 'Lacks {modules}' },
  'compare.remove': { nb: 'Ta ut {name}', en: 'Take out {name}' },
  'compare.note': {
    nb: 'kg CO₂e for mengden. «Lavest» står bare der alle har hele tallet. D er utenfor summen.',
    en: 'kg CO₂e for the amount. “Lowest” stands only where all have the whole figure. D is outside the total.',
  },

  'replace.action': { nb: 'Bytt ut i prosjekter', en: 'Replace in projects' },
  'replace.title': { nb: 'Bytt ut «{name}»', en: 'Replace “{name}”' },
  'replace.with': { nb: 'Bytt med', en: 'Replace with' },
  'replace.none': { nb: 'Ingen deklarasjoner passer med søket.', en: 'No declarations match the search.' },
  'replace.projects': { nb: 'Prosjekter', en: 'Projects' },
  'replace.alternative': { nb: 'Alternativ', en: 'Alternative' },
  'replace.rows': { nb: 'Poster', en: 'Rows' },
  'replace.before': { nb: 'Før', en: 'Before' },
  'replace.after': { nb: 'Etter', en: 'After' },
  'replace.totalUnit': { nb: 'kg CO₂e', en: 'kg CO₂e' },
  'replace.deliveredProducts': { nb: 'Leverte produkter', en: 'Delivered products' },
  'replace.submit': {
    nb: { one: 'Bytt ut i 1 post', other: 'Bytt ut i {count} poster' },
    en: { one: 'Replace in 1 row', other: 'Replace in {count} rows' },
  },
  'replace.kept': {
    nb: { one: '1 post beholder sin deklarasjon:', other: '{count} poster beholder sin deklarasjon:' },
    en: { one: '1 row keeps its declaration:', other: '{count} rows keep their declaration:' },
  },
  'replace.keptRow': { nb: '{name}: {reason}', en: '{name}: {reason}' },
  'replace.reason.locked': { nb: 'alternativet er låst', en: 'the alternative is locked' },
  'replace.reason.thickness': {
    nb: 'enheten kan ikke regnes om: posten mangler tykkelse',
    en: 'the unit does not convert: the row has no thickness',
  },
  'replace.reason.declaredThickness': {
    nb: 'enheten kan ikke regnes om: den nye deklarasjonen mangler tykkelse',
    en: 'the unit does not convert: the new declaration lacks a thickness',
  },
  'replace.reason.density': {
    nb: 'enheten kan ikke regnes om: den nye deklarasjonen mangler densitet',
    en: 'the unit does not convert: the new declaration lacks a density',
  },
  'replace.reason.massPerArea': {
    nb: 'enheten kan ikke regnes om: den nye deklarasjonen mangler vekt per m²',
    en: 'the unit does not convert: the new declaration lacks a mass per m²',
  },
  'replace.reason.massPerLength': {
    nb: 'enheten kan ikke regnes om: den nye deklarasjonen mangler vekt per meter',
    en: 'the unit does not convert: the new declaration lacks a mass per metre',
  },
  'replace.reason.massPerPiece': {
    nb: 'enheten kan ikke regnes om: den nye deklarasjonen mangler vekt per stykk',
    en: 'the unit does not convert: the new declaration lacks a mass per piece',
  },
  'replace.reason.equivalent': {
    nb: 'enheten kan ikke regnes om: den nye deklarasjonen har ingen omregning fra den',
    en: 'the unit does not convert: the new declaration has no conversion from it',
  },
  'replace.done': {
    nb: {
      one: '«{from}» er byttet med «{to}» i 1 post.',
      other: '«{from}» er byttet med «{to}» i {count} poster.',
    },
    en: {
      one: '“{from}” is replaced with “{to}” in 1 row.',
      other: '“{from}” is replaced with “{to}” in {count} rows.',
    },
  },
} satisfies Names<'material', MaterialGroupId> &
  Names<'conversion', MissingForConversion> &
  Names<'version.field', ComparedField> &
  Names<'replace.reason', KeepReason> &
  Names<'library.standing', DeclarationStanding> &
  Record<string, Phrase>);
