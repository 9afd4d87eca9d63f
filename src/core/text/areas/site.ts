import type { CarrierClass } from '../../site/carrier-class.ts';
import type { SiteRemark } from '../../site/site-remarks.ts';
import type { Verdict } from '../../site/site-requirement.ts';
import type { Denominator, EnergyUse, SiteException } from '../../site/site.ts';
import { phrases, type Phrase } from '../phrase.ts';

type SiteTexts = Record<`site.class.${CarrierClass}`, Phrase> &
  Record<`site.remark.${SiteRemark}`, Phrase> &
  Record<`site.verdict.${Verdict}`, Phrase> &
  Record<`site.of.${Denominator}` | `site.use.${EnergyUse}`, Phrase> &
  Record<`site.subject.${NonNullable<SiteException['subject']>}`, Phrase> &
  Record<`site.driver.${NonNullable<SiteException['driver']>}`, Phrase> &
  Record<`site.decision.${NonNullable<SiteException['decision']>}`, Phrase> &
  Record<`site.${string}`, Phrase>;

/** The construction site of a project: its log, its machines, its exceptions, and how free of fossils and of emissions it is. */
export const siteTexts = phrases({
  'site.fossilFree': { nb: 'Fossilfri', en: 'Fossil-free' },
  'site.emissionFree': { nb: 'Utslippsfri', en: 'Emission-free' },
  'site.verdict.met': { nb: 'Innenfor kravet', en: 'Meets the requirement' },
  'site.verdict.metWithExceptions': { nb: 'Innenfor med fravik', en: 'Meets it with exceptions' },
  'site.verdict.open': { nb: 'Ikke avgjort', en: 'Not settled' },
  'site.verdict.notMet': { nb: 'Utenfor kravet', en: 'Outside the requirement' },
  'site.verdict.nothingLogged': { nb: 'Ingenting er ført', en: 'Nothing is logged' },
  'site.noRequirement': { nb: 'Ikke stilt krav', en: 'No requirement' },
  'site.required': { nb: 'krav {share}, av {of}', en: 'requirement {share}, of {of}' },
  'site.withoutExcepted': { nb: 'uten det som har fravik {share}', en: 'without what is excepted {share}' },
  'site.allExcepted': { nb: 'alt som er brukt, har fravik', en: 'all that was used is excepted' },
  'site.withoutAsked': { nb: 'hvis åpne fravik godkjennes {share}', en: 'if open exceptions are approved {share}' },
  'site.allAsked': {
    nb: 'hvis åpne fravik godkjennes, har alt som er brukt, fravik',
    en: 'if open exceptions are approved, all that was used is excepted',
  },
  'site.of.energy': { nb: 'kWh', en: 'kWh' },
  'site.of.hours': { nb: 'driftstimer', en: 'hours' },
  'site.of.machines': { nb: 'maskiner', en: 'machines' },
  'site.shares': { nb: 'Andeler', en: 'Shares' },
  'site.sharesNote': { nb: 'uthevet er det kontrakten teller', en: 'bold is what the contract counts' },
  'site.sharesOf': { nb: 'Av', en: 'Of' },
  'site.fossil': { nb: 'Fossil', en: 'Fossil' },
  'site.fossilFreeElse': { nb: 'Ellers fossilfri', en: 'Otherwise fossil-free' },
  'site.undocumented': {
    nb: 'Det fossile omfatter biodrivstoff som ikke er dokumentert: {share} av alle {of}.',
    en: 'What is fossil includes biofuel that is not documented: {share} of all {of}.',
  },
  'site.sentence.nothing': { nb: 'Ingenting er ført ennå.', en: 'Nothing is logged yet.' },
  'site.sentence.met': { nb: 'Byggeplassen oppfyller kravet hittil.', en: 'The site meets the requirement so far.' },
  'site.sentence.metWithExceptions': {
    nb: 'Byggeplassen oppfyller kravet når fravikene regnes fra.',
    en: 'The site meets the requirement when its exceptions are set aside.',
  },
  'site.sentence.open': {
    nb: 'Det er ikke avgjort om byggeplassen oppfyller kravet.',
    en: 'It is not settled whether the site meets the requirement.',
  },
  'site.sentence.notMet': { nb: 'Byggeplassen er utenfor kravet.', en: 'The site is outside the requirement.' },
  'site.sentence.noRequirement': {
    nb: 'Byggeplassen er {fossilFree} fossilfri og {emissionFree} utslippsfri.',
    en: 'The site is {fossilFree} fossil-free and {emissionFree} emission-free.',
  },
  'site.sentence.provisional': {
    nb: 'Foreløpig: byggeplassen er {fossilFree} fossilfri og {emissionFree} utslippsfri.',
    en: 'Provisional: the site is {fossilFree} fossil-free and {emissionFree} emission-free.',
  },
  'site.rest.exceptions': {
    nb: { one: 'Ett fravik er ikke avgjort.', other: '{count} fravik er ikke avgjort.' },
    en: { one: 'One exception is not settled.', other: '{count} exceptions are not settled.' },
  },
  'site.rest.lacking': {
    nb: { one: 'Én rad mangler noe og er ikke med.', other: '{count} rader mangler noe og er ikke med.' },
    en: {
      one: 'One entry lacks something and is left out.',
      other: '{count} entries lack something and are left out.',
    },
  },
  'site.rest.unnamedMachine': {
    nb: {
      one: 'Én rad sier ikke hvilken maskin den er av.',
      other: '{count} rader sier ikke hvilken maskin de er av.',
    },
    en: {
      one: 'One entry does not say of which machine it is.',
      other: '{count} entries do not say of which machine they are.',
    },
  },
  'site.energy': { nb: 'Energi', en: 'Energy' },
  'site.direct': { nb: 'Direkte utslipp', en: 'Direct emissions' },
  'site.biogenic': { nb: 'Biogent CO₂, utenfor summen', en: 'Biogenic CO₂, outside the sum' },
  'site.lifeCycle': { nb: 'Livsløp etter sertifikat, legges ikke til', en: 'Life cycle by certificate, not added' },
  'site.lifeCycleOf': { nb: 'av {share} av energien', en: 'of {share} of the energy' },
  'site.calculation.energy': { nb: 'Energi, {carrier}', en: 'Energy, {carrier}' },
  'site.calculation.direct': { nb: 'Direkte utslipp, {carrier}', en: 'Direct emissions, {carrier}' },
  'site.calculation.biogenic': { nb: 'Biogent, {carrier}', en: 'Biogenic, {carrier}' },
  'site.calculation.source': {
    nb: 'Energiinnhold og utslipp fra forbrenning: {source}. Oppstrøms utslipp er ikke med. Udokumentert biodrivstoff regnes som fossilt.',
    en: 'Energy content and emissions from burning: {source}. Upstream emissions are not included. Undocumented biofuel counts as fossil.',
  },
  'site.undated': {
    nb: '{energy} kWh har ingen periode og er ikke med i månedene.',
    en: '{energy} kWh have no period and are in no month.',
  },
  'site.month': { nb: 'Måned', en: 'Month' },
  'site.monthIncomplete': { nb: 'Noe mangler', en: 'Something is missing' },
  'site.months': { nb: 'Måned for måned', en: 'Month by month' },
  'site.monthsNote': {
    nb: 'andel av kWh',
    en: 'share of kWh',
  },
  'site.monthsSentence': {
    nb: { one: 'Andeler av energien i én måned.', other: 'Andeler av energien i {count} måneder.' },
    en: { one: 'Shares of the energy in one month.', other: 'Shares of the energy in {count} months.' },
  },
  'site.target.fossilFree': { nb: 'krav fossilfri {share}', en: 'required fossil-free {share}' },
  'site.target.emissionFree': { nb: 'krav utslippsfri {share}', en: 'required emission-free {share}' },
  'site.oilClaim': { nb: 'Mineralolje til oppvarming.', en: 'Mineral oil for heating.' },
  'site.oil': {
    nb: 'Mineralolje til oppvarming og tørking av bygg under oppføring har vært forbudt siden 1. januar 2022. Se radene i energiloggen.',
    en: 'Mineral oil for heating and drying buildings under construction has been prohibited since 1 January 2022. See the entries of the log.',
  },
  'site.biofuelClaim': { nb: 'Flytende biodrivstoff.', en: 'Liquid biofuel.' },
  'site.biofuel': {
    nb: 'Miljødirektoratet fraråder å bygge krav på flytende biodrivstoff.',
    en: 'The Norwegian Environment Agency advises against basing requirements on liquid biofuel.',
  },
  'site.sheet': { nb: 'Vis', en: 'Show' },
  'site.sheet.energy': { nb: 'Energilogg', en: 'Energy log' },
  'site.sheet.machines': { nb: 'Maskiner', en: 'Machines' },
  'site.sheet.exceptions': { nb: 'Fravik', en: 'Exceptions' },
  'site.sheet.settings': { nb: 'Krav', en: 'Requirement' },
  'site.toAsk': {
    nb: { one: 'Én rad må kontrolleres', other: '{count} rader må kontrolleres' },
    en: { one: 'One entry to check', other: '{count} entries to check' },
  },
  'site.energyOf': { nb: 'Energilogg for {name}', en: 'Energy log of {name}' },
  'site.energyHint': {
    nb: 'Skriv eller lim inn fra Excel: periode, maskin, energibærer, mengde og timer.',
    en: 'Type or paste from Excel: period, machine, carrier, amount and hours.',
  },
  'site.machinesOf': { nb: 'Maskiner i {name}', en: 'Machines of {name}' },
  'site.machinesHint': { nb: 'Én rad for hver maskin på plassen.', en: 'One row for each machine on the site.' },
  'site.exceptionsOf': { nb: 'Fravik i {name}', en: 'Exceptions of {name}' },
  'site.exceptionsHint': {
    nb: 'Et fravik uten begrunnelse eller vedtak holder kravet åpent.',
    en: 'An exception without a reason or a decision keeps the requirement open.',
  },
  'site.column.from': { nb: 'Fra', en: 'From' },
  'site.column.to': { nb: 'Til', en: 'To' },
  'site.column.machine': { nb: 'Maskin', en: 'Machine' },
  'site.column.use': { nb: 'Bruk', en: 'Use' },
  'site.column.carrier': { nb: 'Energibærer', en: 'Carrier' },
  'site.column.amount': { nb: 'Mengde', en: 'Amount' },
  'site.column.hours': { nb: 'Timer', en: 'Hours' },
  'site.column.class': { nb: 'Regnes som', en: 'Counts as' },
  'site.column.documented': { nb: 'Dokumentert', en: 'Documented' },
  'site.column.blend': { nb: 'HVO innblandet', en: 'HVO blended in' },
  'site.column.en15940': { nb: 'EN 15940', en: 'EN 15940' },
  'site.column.advancedOrLowIluc': { nb: 'Avansert el. lav ILUC', en: 'Advanced or low ILUC' },
  'site.column.palmOilFree': { nb: 'Uten palmeolje', en: 'Palm-oil free' },
  'site.column.certificate': { nb: 'Sertifikat', en: 'Certificate' },
  'site.column.factor': { nb: 'Livsløpsfaktor', en: 'Life-cycle factor' },
  'site.column.document': { nb: 'Bilag', en: 'Document' },
  'site.column.note': { nb: 'Merknad', en: 'Note' },
  'site.column.type': { nb: 'Type', en: 'Type' },
  'site.column.maker': { nb: 'Produsent', en: 'Maker' },
  'site.column.model': { nb: 'Modell', en: 'Model' },
  'site.column.serialNumber': { nb: 'Serienummer', en: 'Serial number' },
  'site.column.power': { nb: 'Effekt', en: 'Power' },
  'site.column.engineStage': { nb: 'Motorsteg', en: 'Engine stage' },
  'site.column.owner': { nb: 'Eier', en: 'Owner' },
  'site.column.subject': { nb: 'Gjelder', en: 'Of' },
  'site.column.driver': { nb: 'Årsak', en: 'Driver' },
  'site.column.reason': { nb: 'Begrunnelse', en: 'Reason' },
  'site.column.marketChecked': { nb: 'Marked spurt', en: 'Market asked' },
  'site.column.alternatives': { nb: 'Alternativer vurdert', en: 'Alternatives considered' },
  'site.column.replacement': { nb: 'Erstatning', en: 'Replacement' },
  'site.column.replacementCarrier': { nb: 'Dens energibærer', en: 'Its carrier' },
  'site.column.compensation': { nb: 'Avbøtende tiltak', en: 'Compensation' },
  'site.column.consequences': { nb: 'Følger av avslag', en: 'If refused' },
  'site.column.decision': { nb: 'Vedtak', en: 'Decision' },
  'site.column.decided': { nb: 'Vedtatt', en: 'Decided' },
  'site.use.machine': { nb: 'Maskin', en: 'Machine' },
  'site.use.heating': { nb: 'Oppvarming og tørking', en: 'Heating and drying' },
  'site.use.power': { nb: 'Byggestrøm', en: 'Power supply' },
  'site.subject.machine': { nb: 'Maskin', en: 'Machine' },
  'site.subject.power': { nb: 'Anleggsstrøm', en: 'Power supply' },
  'site.driver.technical': { nb: 'Teknisk', en: 'Technical' },
  'site.driver.market': { nb: 'Marked', en: 'Market' },
  'site.driver.cost': { nb: 'Kostnad', en: 'Cost' },
  'site.driver.progress': { nb: 'Fremdrift', en: 'Progress' },
  'site.decision.approved': { nb: 'Godkjent', en: 'Approved' },
  'site.decision.rejected': { nb: 'Avslått', en: 'Rejected' },
  'site.class.fossil': { nb: 'Fossil', en: 'Fossil' },
  'site.class.undocumented': { nb: 'Udokumentert', en: 'Undocumented' },
  'site.class.fossilFree': { nb: 'Fossilfri', en: 'Fossil-free' },
  'site.class.emissionFree': { nb: 'Utslippsfri', en: 'Emission-free' },
  'site.classUnknown': { nb: 'Mangler', en: 'Lacking' },
  'site.exceptionLack.machine-missing': { nb: 'Maskinen mangler.', en: 'The machine is missing.' },
  'site.exceptionLack.period-missing': { nb: 'Perioden mangler.', en: 'The period is missing.' },
  'site.exceptionLack.reason-missing': {
    nb: 'Begrunnelsen mangler; kravet er åpent.',
    en: 'The reason is missing; the requirement is open.',
  },
  'site.exceptionLack.decision-missing': {
    nb: 'Ikke avgjort; kravet er åpent.',
    en: 'Not decided; the requirement is open.',
  },
  'site.remark.carrier-missing': { nb: 'Energibærer mangler.', en: 'The carrier is missing.' },
  'site.remark.amount-missing': { nb: 'Mengden mangler.', en: 'The amount is missing.' },
  'site.remark.unit-missing': { nb: 'Enheten mangler.', en: 'The unit is missing.' },
  'site.remark.unit-not-convertible': {
    nb: 'Enheten kan ikke regnes om til kWh for denne energibæreren.',
    en: 'The unit cannot be converted to kWh for this carrier.',
  },
  'site.remark.amount-zero': {
    nb: 'Mengden er 0 og gir ingen kWh.',
    en: 'The amount is 0 and gives no kWh.',
  },
  'site.remark.factor-missing': {
    nb: 'Energibæreren har ingen livsløpsfaktor i denne enheten; raden er ikke med i A5.',
    en: 'The carrier has no life-cycle factor in this unit; the entry is not in A5.',
  },
  'site.remark.period-missing': {
    nb: 'Perioden mangler. Raden teller likevel, men er ikke med i månedene.',
    en: 'The period is missing. The entry counts all the same, and is in no month.',
  },
  'site.remark.period-reversed': {
    nb: 'Perioden slutter før den begynner. Raden teller likevel, men er ikke med i månedene.',
    en: 'The period ends before it begins. The entry counts all the same, and is in no month.',
  },
  'site.remark.period-outside': {
    nb: 'Perioden er utenfor byggeperioden. Teller likevel; kontroller året.',
    en: 'The period is outside the construction period. It counts all the same; check the year.',
  },
  'site.remark.exception-partial': {
    nb: 'Et fravik dekker bare en del av perioden, og unntar ikke raden. Del raden etter fravikets dager.',
    en: 'An exception covers only a part of the period and does not excuse the entry. Divide it by the days of the exception.',
  },
  'site.remark.machine-unknown': {
    nb: 'Maskinen er ikke i maskinlisten.',
    en: 'The machine is not in the list of machines.',
  },
  'site.remark.machine-missing': {
    nb: 'Maskinen mangler; raden er ikke med i andelen av maskiner.',
    en: 'The machine is missing; the entry is not in the share of machines.',
  },
  'site.remark.hours-beyond-period': { nb: 'Flere timer enn perioden har.', en: 'More hours than the period has.' },
  'site.remark.biofuel-undocumented': {
    nb: 'Biodrivstoffet er ikke dokumentert og regnes som fossilt.',
    en: 'The biofuel is not documented and counts as fossil.',
  },
  'site.remark.evidence-lacking': {
    nb: 'Sagt å være dokumentert, men EN 15940, råstoff, palmeolje eller sertifikat er ikke vist.',
    en: 'Said to be documented, but EN 15940, feedstock, palm oil or certificate is not shown.',
  },
  'site.remark.figures-of-another': {
    nb: 'Regnet med tall for biodiesel. Kontroller mot leverandørens tall.',
    en: 'Calculated with the figures of biodiesel; check.',
  },
  'site.remark.mineral-oil-heating': {
    nb: 'Mineralolje til oppvarming eller tørking er forbudt.',
    en: 'Mineral oil for heating or drying is prohibited.',
  },
  'site.remark.power-counted-twice': {
    nb: 'Byggestrømmen er ført for samme tid; lading kan være talt to ganger.',
    en: 'The power supply is logged for the same time; charging may be counted twice.',
  },
  'site.settings': { nb: 'Hva kontrakten krever', en: 'What the contract asks' },
  'site.settings.denominator': { nb: 'Andelen er av', en: 'The share is of' },
  'site.settings.measuredFor': { nb: 'Loggen gjelder alternativet', en: 'The log is of the alternative' },
  'site.settings.measuredForNone': { nb: 'Ingen, A5 er anslått', en: 'None, A5 is estimated' },
  'site.settings.measuredForNote': {
    nb: 'I alternativet som velges her, regnes energien på byggeplassen i A5 av loggen i stedet for anslaget, med livsløpsfaktorer. Et vedtak velger det ikke. Tallet står som ufullstendig til loggen går til slutten av byggeperioden. Tallene legges aldri sammen.',
    en: 'In the alternative that is chosen here, the site’s energy in A5 is calculated from the log in place of the estimate, with life-cycle factors. A decision does not choose it. The figure is marked as incomplete until the log reaches the end of the construction period. The two are never added.',
  },
  'site.settings.biogas': { nb: 'Biogass regnes som', en: 'Biogas counts as' },
  'site.emptyTitle': { nb: 'Er byggeplassen fossilfri?', en: 'Is the site fossil-free?' },
  'site.emptyBody': {
    nb: 'Før hva maskiner, oppvarming og byggestrøm bruker. Siden viser andelen som er fossilfri og utslippsfri, mot det kontrakten krever.',
    en: 'Log what machines, heating and power supply use. The page shows how much is free of fossils and of emissions, against what the contract asks.',
  },
  'site.begin': { nb: 'Før første rad', en: 'Log the first entry' },
} satisfies SiteTexts);
