import type { ChoiceRemark, TopicState } from '../../choices/choice-standing.ts';
import type { ChoiceTopic, GrantScheme, GrantState } from '../../choices/choices.ts';
import type { GrantRemark } from '../../choices/grants.ts';
import type { MaterialOrigin } from '../../choices/material-shares.ts';
import { phrases, type Phrase } from '../phrase.ts';

type ChoiceTexts = Record<
  | `choices.topic.${ChoiceTopic}`
  | `choices.asks.${ChoiceTopic}`
  | `choices.topicState.${TopicState}`
  | `choices.remark.${ChoiceRemark}`
  | `choices.origin.${MaterialOrigin}`
  | `grants.scheme.${GrantScheme}`
  | `grants.state.${GrantState}`
  | `grants.remark.${GrantRemark}`
  | `choices.${string}`
  | `grants.${string}`,
  Phrase
>;

/** What the strategy asks a project to choose between, the shares that follow from it, and the support for what costs more. */
export const choicesTexts = phrases({
  'choices.shares': { nb: 'Ombrukt og resirkulert', en: 'Reused and recycled' },
  'choices.sharesNote': {
    nb: 'av det ferdige bygget; A1–A3 er det produksjonen hadde kostet om alt var nytt',
    en: 'of the finished building; A1–A3 is what production would have been, were all of it new',
  },
  'choices.sentence.kept': {
    nb: '{name}: {reused} av massen er ombrukt, og {retained} beholdes.',
    en: '{name}: {reused} of the mass is reused, and {retained} is retained.',
  },
  'choices.sentence.new': {
    nb: '{name}: ingenting er ombrukt eller beholdt.',
    en: '{name}: nothing is reused or retained.',
  },
  'choices.sentence.noMass': {
    nb: '{name}: massen er ikke kjent for noen av postene.',
    en: '{name}: the mass of none of the components is known.',
  },
  'choices.sentence.noRows': {
    nb: 'Ombruk og resirkulering regnes av postene i alternativene.',
    en: 'Reuse and recycling are counted from the components of the alternatives.',
  },
  'choices.rest.recycled': {
    nb: 'Resirkulert innhold er {share} av det nye det er oppgitt for, som er {known} av massen av alt nytt.',
    en: 'Recycled content is {share} of the new materials it is given for, which are {known} of the mass of all that is new.',
  },
  'choices.rest.noRecycled': {
    nb: 'Resirkulert innhold er ikke oppgitt. Det føres på posten i Alternativer, under Detaljer.',
    en: 'Recycled content is not given. It is entered on the component in Alternatives, under Details.',
  },
  'choices.rest.missing': {
    nb: { one: 'Én post uten kjent masse er ikke med.', other: '{count} poster uten kjent masse er ikke med.' },
    en: {
      one: 'One component without a known mass is not in it.',
      other: '{count} components without a known mass are not in it.',
    },
  },
  'choices.alternative': { nb: 'Alternativ', en: 'Alternative' },
  'choices.origin.reused': { nb: 'Ombrukt', en: 'Reused' },
  'choices.origin.retained': { nb: 'Beholdt', en: 'Retained' },
  'choices.origin.new': { nb: 'Nytt', en: 'New' },
  'choices.recycled': { nb: 'Resirkulert i det nye', en: 'Recycled in what is new' },
  'choices.mass': { nb: 'masse', en: 'mass' },
  'choices.impact': { nb: 'A1–A3', en: 'A1–A3' },
  'choices.known': { nb: 'oppgitt for', en: 'given for' },
  'choices.unknown': { nb: 'Ikke med', en: 'Not in it' },
  'choices.unknown.mass': { nb: '{count} uten masse', en: '{count} without mass' },
  'choices.unknown.impact': { nb: '{count} uten A1–A3', en: '{count} without A1–A3' },
  'choices.reported': {
    nb: 'Levert som summer, som ikke sier hva som er ombrukt.',
    en: 'Delivered as totals, which do not tell what is reused.',
  },
  'choices.calculation.share': { nb: '{name}: {what}, {measure}', en: '{name}: {what}, {measure}' },
  'choices.calculation.recycledOf': { nb: 'oppgitt for', en: 'given for' },
  'choices.calculation.source': {
    nb: 'Strategi for grønne innkjøp, tiltak 3.7 og 3.8. Masse av mengden og deklarasjonen; A1–A3 som deklarert, uten påslag for generiske data. Det som rives er ikke med.',
    en: 'Strategy for green procurement, measures 3.7 and 3.8. Mass by the quantity and the declaration; A1–A3 as declared, without the surcharge on generic data. What is demolished is not in it.',
  },

  'choices.energy': { nb: 'Energiløsninger', en: 'Energy solutions' },
  'choices.energyNote': { nb: 'tiltak 3.14; B6 over analyseperioden', en: 'measure 3.14; B6 over the study period' },
  'choices.demand': { nb: 'kWh/år', en: 'kWh/year' },
  'choices.noEnergy': { nb: 'ikke oppgitt', en: 'not given' },
  'choices.lowest': { nb: 'lavest', en: 'lowest' },
  'choices.operationOf': { nb: 't CO₂e, {scenario}', en: 't CO₂e, {scenario}' },

  'choices.sheet': { nb: 'Hva som føres', en: 'What is entered' },
  'choices.sheet.choices': { nb: 'Valg', en: 'Choices' },
  'choices.sheet.grants': { nb: 'Støtte', en: 'Grants' },
  'choices.toAsk': {
    nb: { one: 'Én rad å se på', other: '{count} rader å se på' },
    en: { one: 'One row to look at', other: '{count} rows to look at' },
  },
  'choices.of': { nb: 'Valg i {name}', en: 'Choices of {name}' },
  'choices.hint': {
    nb: 'Én rad for hver løsning som er vurdert. En løsning som ikke velges, skal ha en begrunnelse.',
    en: 'One row for each solution that was considered. One that is not chosen is to have a reason.',
  },
  'choices.emptyTitle.choices': {
    nb: 'Hva er vurdert, og hvorfor ble det slik?',
    en: 'What was considered, and why did it end so?',
  },
  'choices.emptyBody.choices': {
    nb: 'Strategien nevner fem valg: om nybygget kan endres og brukes om igjen, ombruk, resirkulerte materialer, grøftefrie metoder og energiløsninger. Før hver løsning som er vurdert, og om den ble valgt. Det som ikke velges, får en begrunnelse som kan vises fram.',
    en: 'The strategy names five choices: whether the new build can be changed and used again, reuse, recycled materials, trenchless methods and energy solutions. Enter each solution that was considered, and whether it was chosen. What is not chosen gets a reason that can be shown.',
  },
  'choices.begin.choices': { nb: 'Før første valg', en: 'Enter the first choice' },
  'choices.ghost.considered1': {
    nb: 'Styrt boring under fylkesveien',
    en: 'Directional drilling under the county road',
  },
  'choices.ghost.reason1': { nb: 'Fjell i traseen', en: 'Rock along the route' },
  'choices.ghost.considered2': { nb: 'Energibrønner og varmepumpe', en: 'Energy wells and a heat pump' },
  'choices.column.topic': { nb: 'Gjelder', en: 'Concerns' },
  'choices.column.considered': { nb: 'Løsning som er vurdert', en: 'Solution considered' },
  'choices.column.chosen': { nb: 'Valgt', en: 'Chosen' },
  'choices.column.reason': { nb: 'Begrunnelse', en: 'Reason' },
  'choices.column.date': { nb: 'Dato', en: 'Date' },
  'choices.column.responsible': { nb: 'Ansvarlig', en: 'Responsible' },
  'choices.topic.adaptability': { nb: 'Ombruk og endring', en: 'Reuse and change' },
  'choices.topic.reuse': { nb: 'Gjenbruk', en: 'Reuse' },
  'choices.topic.recycled': { nb: 'Resirkulert', en: 'Recycled' },
  'choices.topic.trenchless': { nb: 'Grøftefritt', en: 'Trenchless' },
  'choices.topic.energy': { nb: 'Energiløsning', en: 'Energy solution' },
  'choices.remark.topic-missing': { nb: 'Hva valget gjelder, mangler', en: 'What the choice concerns is missing' },
  'choices.remark.considered-missing': { nb: 'Hva som er vurdert, mangler', en: 'What was considered is missing' },
  'choices.remark.not-decided': { nb: 'Ikke avgjort: velg ja eller nei', en: 'Not decided: choose yes or no' },
  'choices.remark.reason-missing': {
    nb: 'Løsningen er ikke valgt. Skriv hvorfor.',
    en: 'The solution is not chosen. Write why.',
  },
  'choices.topics': { nb: 'Hva strategien ber om', en: 'What the strategy asks for' },
  'choices.asks.adaptability': {
    nb: 'Nybygg planlegges for ombruk og endrede fremtidige behov.',
    en: 'New builds are planned for reuse and for needs that change.',
  },
  'choices.asks.reuse': {
    nb: 'Ved rehabilitering og ombygging etterstrebes gjenbruk av materialer og bygningsdeler.',
    en: 'In rehabilitation and conversion, materials and building parts are reused where possible.',
  },
  'choices.asks.recycled': {
    nb: 'Mer resirkulert og gjenbrukt, også stål og asfalt.',
    en: 'More that is recycled and reused, steel and asphalt too.',
  },
  'choices.asks.trenchless': {
    nb: 'I anlegg foretrekkes grøftefrie metoder for nye og gamle ledninger.',
    en: 'In civil works, trenchless methods are preferred for new and old pipes.',
  },
  'choices.asks.energy': {
    nb: 'Klima- og miljøvennlige energiløsninger vurderes.',
    en: 'Energy solutions that are good for climate and environment are considered.',
  },
  'choices.topicState.none': { nb: 'ikke vurdert', en: 'not considered' },
  'choices.topicState.open': { nb: 'mangler noe', en: 'lacks something' },
  'choices.topicState.settled': { nb: 'avgjort', en: 'settled' },
  'choices.chosenOf': { nb: '{chosen} av {considered} valgt', en: '{chosen} of {considered} chosen' },

  'choices.toExcel': { nb: 'Til Excel', en: 'To Excel' },
  'choices.making': { nb: 'Lager regnearket', en: 'Making the workbook' },
  'choices.saved': { nb: 'Valg og støtte er lagret som {name}', en: 'Choices and grants are saved as {name}' },
  'choices.fileName': { nb: '{project} – valg og støtte {date}', en: '{project} – choices and grants {date}' },
  'choices.report.title': { nb: 'Ombrukt og resirkulert i {project}', en: 'Reused and recycled in {project}' },
  'choices.report.sharesSheet': { nb: 'Andeler', en: 'Shares' },
  'choices.report.measure': { nb: 'Målt i', en: 'Measured in' },
  'choices.report.mass': { nb: 'kg', en: 'kg' },
  'choices.report.impact': { nb: 'kg CO₂e, A1–A3', en: 'kg CO₂e, A1–A3' },
  'choices.report.all': { nb: 'I alt', en: 'In all' },
  'choices.report.share': { nb: '{name}, andel', en: '{name}, share' },
  'choices.report.known': { nb: 'Nytt med oppgitt resirkulert innhold', en: 'New with recycled content given' },
  'choices.report.missing': { nb: 'Poster ikke med', en: 'Components not in it' },
  'choices.report.strategyMeasure': { nb: 'Tiltak', en: 'Measure' },
  'grants.report.inKr': { nb: '{name}, kr', en: '{name}, NOK' },
  'grants.report.lacking': { nb: 'Mangler', en: 'Lacks' },

  'grants.of': { nb: 'Støtte til {name}', en: 'Grants of {name}' },
  'grants.hint': {
    nb: 'Én rad for hver søknad: hva den betaler for, merkostnaden, og hva som er søkt og innvilget.',
    en: 'One row for each application: what it pays for, the extra cost, and what is applied for and granted.',
  },
  'choices.emptyTitle.grants': {
    nb: 'Hvem kan betale det klimatiltakene koster ekstra?',
    en: 'Who can pay what the climate measures cost more?',
  },
  'choices.emptyBody.grants': {
    nb: 'Klimasats, Enova og kommunens klimafond støtter tiltak som koster mer enn den vanlige løsningen. Før tiltaket med merkostnaden og fristen. Merk det som innvilges, så står det som ikke er avgjort for seg.',
    en: 'Klimasats, Enova and the municipality’s climate fund support measures that cost more than the usual solution. Enter the measure with its extra cost and deadline. Mark what is granted, and what is not decided stands apart.',
  },
  'choices.begin.grants': { nb: 'Før første støtte', en: 'Enter the first grant' },
  'grants.ghost.measure1': { nb: 'Utslippsfri byggeplass', en: 'Emission-free site' },
  'grants.ghost.measure2': { nb: 'Energibrønner', en: 'Energy wells' },
  'grants.column.scheme': { nb: 'Ordning', en: 'Scheme' },
  'grants.column.name': { nb: 'Søknad', en: 'Application' },
  'grants.column.measure': { nb: 'Betaler for', en: 'Pays for' },
  'grants.column.extraCost': { nb: 'Merkostnad', en: 'Extra cost' },
  'grants.column.applied': { nb: 'Søkt', en: 'Applied for' },
  'grants.column.granted': { nb: 'Innvilget', en: 'Granted' },
  'grants.column.share': { nb: 'Av merkost.', en: 'Of extra cost' },
  'grants.column.state': { nb: 'Status', en: 'Status' },
  'grants.column.deadline': { nb: 'Frist', en: 'Deadline' },
  'grants.column.reference': { nb: 'Saksnr.', en: 'Case no.' },
  'grants.kr': { nb: 'kr', en: 'NOK' },
  'grants.scheme.klimasats': { nb: 'Klimasats', en: 'Klimasats' },
  'grants.scheme.enova': { nb: 'Enova', en: 'Enova' },
  'grants.scheme.climateFund': { nb: 'Klimafondet', en: 'Climate fund' },
  'grants.scheme.other': { nb: 'Annen', en: 'Other' },
  'grants.schemeUnknown': { nb: 'Uten ordning', en: 'No scheme given' },
  'grants.state.idea': { nb: 'Idé', en: 'Idea' },
  'grants.state.applied': { nb: 'Søkt', en: 'Applied for' },
  'grants.state.granted': { nb: 'Innvilget', en: 'Granted' },
  'grants.state.refused': { nb: 'Avslått', en: 'Refused' },
  'grants.state.paid': { nb: 'Utbetalt', en: 'Paid' },
  'grants.state.withdrawn': { nb: 'Trukket', en: 'Withdrawn' },
  'grants.remark.scheme-missing': { nb: 'Ordningen mangler', en: 'The scheme is missing' },
  'grants.remark.state-missing': { nb: 'Status mangler', en: 'The status is missing' },
  'grants.remark.extra-cost-missing': {
    nb: 'Merkostnaden mangler: ordningene støtter det tiltaket koster ekstra',
    en: 'The extra cost is missing: the schemes support what the measure costs more',
  },
  'grants.remark.applied-missing': { nb: 'Søkt, men uten beløp', en: 'Applied for, but without an amount' },
  'grants.remark.granted-missing': { nb: 'Innvilget, men uten beløp', en: 'Granted, but without an amount' },
  'grants.remark.granted-not-decided': {
    nb: 'Et beløp er innvilget, men status sier ikke det. Beløpet er ikke med i summene.',
    en: 'An amount is granted, but the status does not say so. The amount is in no sum.',
  },
  'grants.remark.above-extra-cost': {
    nb: 'Støtten er større enn merkostnaden',
    en: 'The support is more than the extra cost',
  },
  'grants.remark.klimasats-share': {
    nb: 'Over {share} av merkostnaden, som er det meste Klimasats gir. Kontroller mot utlysningen.',
    en: 'Above {share} of the extra cost, which is the most that Klimasats gives (to be verified)',
  },
  'grants.remark.klimasats-most': {
    nb: 'Merkostnad over {most} kr, som var taket i Klimasats i {year}. Kontroller mot utlysningen.',
    en: 'Extra cost above NOK {most}, the ceiling of Klimasats in {year} (to be verified)',
  },
  'grants.remark.klimasats-least': {
    nb: 'Under {least} kr, som er det minste i Klimasats (kontroller om det gjelder støtten eller merkostnaden)',
    en: 'Below NOK {least}, the least in Klimasats (verify whether that is of the support or of the extra cost)',
  },
  'grants.remark.deadline-passed': {
    nb: 'Fristen er ute, og det er ikke søkt',
    en: 'The deadline has passed, and nothing is applied for',
  },
  'grants.sums': { nb: 'Summer', en: 'Sums' },
  'grants.sumsNote': {
    nb: 'kr; merkostnad uten det som er avslått eller trukket',
    en: 'NOK; extra cost without what is refused or withdrawn',
  },
  'grants.granted': { nb: 'Innvilget', en: 'Granted' },
  'grants.ofWhichPaid': { nb: 'Av det utbetalt', en: 'Of that paid' },
  'grants.undecided': { nb: 'Ikke avgjort', en: 'Not decided' },
  'grants.notApplied': { nb: 'Ikke søkt', en: 'Not applied for' },
  'grants.all': { nb: 'Alle ordninger', en: 'All schemes' },
  'grants.calculation.line': { nb: '{scheme}: {what}', en: '{scheme}: {what}' },
  'grants.calculation.source': {
    nb: 'Innvilget og utbetalt etter status på raden. Merkostnad legges ikke sammen på tvers av ordninger, for to av dem kan støtte samme tiltak.',
    en: 'Granted and paid by the status of the row. Extra costs are not added up across schemes, as two of them may support one measure.',
  },
  'grants.schemes': { nb: 'Hva ordningene gir', en: 'What the schemes give' },
  'grants.about.klimasats': {
    nb: 'Opptil {share} av merkostnaden. Merkostnad opptil {most} kr ({year}), og minst {least} kr. Ikke flytende biodrivstoff.',
    en: 'Up to {share} of the extra cost. An extra cost of up to NOK {most} ({year}), and at least NOK {least}. Not liquid biofuel.',
  },
  'grants.about.enova': {
    nb: 'Blant annet maskiner på strøm, hydrogen og biogass.',
    en: 'Among others machines that run on electricity, hydrogen and biogas.',
  },
  'grants.about.climateFund': {
    nb: 'Strategien ber om at kommunens klimafond vurderes brukt. Vilkårene er kommunens egne.',
    en: 'The strategy asks that the municipality’s climate fund be considered. Its terms are the municipality’s own.',
  },
} satisfies ChoiceTexts);
