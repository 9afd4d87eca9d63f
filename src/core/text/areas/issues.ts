import type { IssueCode } from '../../climate/account.ts';
import { phrases, type Phrase } from '../phrase.ts';

type IssueTexts = Record<`issue.${IssueCode}` | 'issue.row' | 'issue.density-missing', Phrase>;

/** What an account says about a row: what is wrong or uncertain, and what to do. Filled by `issueText`. */
export const issueTexts = phrases({
  'issue.declaration-missing': {
    nb: 'Ingen deklarasjon er valgt. Velg en EPD eller generiske data.',
    en: 'No declaration is chosen. Choose an EPD or generic data.',
  },
  'issue.indicator-not-declared': {
    nb: 'Deklarasjonen har ingen tall for metodens indikator. Velg en annen deklarasjon eller en annen indikator.',
    en: 'The declaration has no figures for the method’s indicator. Choose another declaration or another indicator.',
  },
  'issue.scope-uncertain': {
    nb: 'Bygningsdel {element} er for grov til å si om metoden teller posten. Oppgi tre siffer.',
    en: 'Building part {element} is too coarse to tell whether the method counts the row. Give three digits.',
  },
  'issue.amount-missing': { nb: '{what}, rad {row}, mangler mengde.', en: '{what}, row {row}, lacks an amount.' },
  'issue.quantity-missing': { nb: 'Mengden mangler.', en: 'The quantity is missing.' },
  'issue.unit-missing': { nb: 'Enheten mangler.', en: 'The unit is missing.' },
  'issue.element-missing': {
    nb: 'Bygningsdelen mangler, så posten teller ikke i noen bygningsdel.',
    en: 'The building part is missing, so the row counts in no building part.',
  },
  'issue.unknown-element': {
    nb: 'Bygningsdel {element} er ikke i tabellen for NS 3451. Den er beholdt som skrevet.',
    en: 'Building part {element} is not in the NS 3451 table. It is kept as typed.',
  },
  'issue.unit-not-convertible': {
    nb: 'Mengden i {from} kan ikke regnes om til deklarasjonens {to}. Oppgi tykkelse, tetthet eller mengden i {to}.',
    en: 'The quantity in {from} cannot be converted to the declaration’s {to}. Give thickness, density or the quantity in {to}.',
  },
  'issue.density-missing': {
    nb: 'Mengden i {from} kan ikke regnes om til deklarasjonens {to}: tykkelsen er oppgitt, men deklarasjonen har ingen tetthet. Oppgi mengden i {to}.',
    en: 'The quantity in {from} cannot be converted to the declaration’s {to}: the thickness is given, but the declaration has no density. Give the quantity in {to}.',
  },
  'issue.basis-fossil-only': {
    nb: 'Deklarasjonen gir bare GWP-fossil, så arealbruksendring er ikke med.',
    en: 'The declaration gives GWP-fossil only, so land use change is left out.',
  },
  'issue.biogenic-basis-unknown': {
    nb: 'Det er ikke kjent om, eller hvor mye, biogent karbon produktet holder, så GWP-IOBC kan ikke finnes. Oppgi det i EPD-biblioteket, eller velg GWP-total.',
    en: 'It is not known whether the product holds biogenic carbon, or how much, so GWP-IOBC cannot be found. Give it in the EPD library, or choose GWP-total.',
  },
  'issue.service-life-lower-bound': {
    nb: 'Deklarasjonen sier minst {years} års levetid. Det gir ingen utskifting; oppgi levetid hvis den er kjent.',
    en: 'The declaration says a service life of at least {years} years. That causes no replacement; give a service life if it is known.',
  },
  'issue.use-stage-unknown': {
    nb: '{module} er deklarert uten at det står om tallet gjelder per år eller for hele levetiden.',
    en: '{module} is declared without saying whether the figure is per year or for the whole service life.',
  },
  'issue.declaration-expired': {
    nb: 'Deklarasjonen gikk ut {validUntil} (vurdert {judgedOn}).',
    en: 'The declaration expired on {validUntil} (judged on {judgedOn}).',
  },
  'issue.declaration-replaced': {
    nb: 'Deklarasjonen fikk nye tall {on}, etter at den ble valgt her. Se over posten.',
    en: 'The declaration got new figures on {on}, after it was chosen here. Look the row over.',
  },
  'issue.declaration-superseded': {
    nb: 'Deklarasjonen er avløst av en nyere, «{newer}». Posten regner med den gamle til du tar den nye i bruk.',
    en: 'The declaration is superseded by a newer one, “{newer}”. The row is calculated with the old one until you take the new one.',
  },
  'issue.implausible-figure': {
    nb: '{perKg} kg CO₂e per kg er utenfor det materialet pleier å ha, {low}–{high}. Se om tallet gjelder 1 000 kg. Kontroller.',
    en: '{perKg} kg CO₂e per kg is outside what the material usually has, {low}–{high}. See whether the figure is for 1,000 kg. To be checked.',
  },
  'issue.mixed-standards': {
    nb: '{a1} av postene er deklarert etter EN 15804+A1 og {a2} etter EN 15804+A2. De kan bare tilnærmet legges sammen.',
    en: '{a1} of the rows are declared by EN 15804+A1 and {a2} by EN 15804+A2. They can be added as an approximation only.',
  },
  'issue.mass-unknown': {
    nb: 'Massen er ikke kjent, så transport til byggeplass (A4) kan ikke beregnes.',
    en: 'The mass is not known, so transport to site (A4) cannot be calculated.',
  },
  'issue.transport-incomplete': {
    nb: 'En transportetappe mangler transportmiddel, avstand eller faktor.',
    en: 'A transport leg lacks mode, distance or factor.',
  },
  'issue.possible-double-count': {
    nb: 'Deklarert A5 ({declared} kg CO₂e) kan allerede holde kappet, som er regnet med {wastage} kg CO₂e.',
    en: 'The declared A5 ({declared} kg CO₂e) may already hold the wastage, which is counted with {wastage} kg CO₂e.',
  },
  'issue.factor-missing': {
    nb: '{what}, rad {row}, har ingen utslippsfaktor i faktorsettet.',
    en: '{what}, row {row}, has no emission factor in the factor set.',
  },
  'issue.demand-missing': {
    nb: '{what}, rad {row}, har ikke noe energibehov.',
    en: '{what}, row {row}, has no energy demand.',
  },
  'issue.energy-missing': {
    nb: 'Energi i drift (B6) er ikke lagt inn.',
    en: 'Operational energy (B6) has not been entered.',
  },
  'issue.site-log-open': {
    nb: 'Loggen for byggeplassen går ikke til slutten av byggeperioden, så A5 er bare det som er ført. Si i prosjektet når byggeperioden slutter, og før loggen dit.',
    en: 'The site log does not reach the end of the construction period, so A5 is only what is logged. State in the project when the period ends, and log until then.',
  },
  'issue.delivered-twice': {
    nb: '{module} er levert både for hele bygget og for bygningsdeler. Begge er regnet med; slett den ene hvis de er det samme.',
    en: '{module} was delivered for the whole building and for building parts. Both are counted; delete one if they are the same.',
  },
  'issue.other-mix-missing': {
    nb: 'Energi i drift (B6) er levert med bare én strømmiks, så totalen med den andre er ikke kjent. Be om begge.',
    en: 'Operational energy (B6) was delivered with one electricity mix only, so the total with the other is not known. Ask for both.',
  },
  'issue.coverage-unknown': {
    nb: 'Det er ikke sagt om bygningsdelene som er levert, er hele bygget. Svar under «Om alternativet».',
    en: 'It is not said whether the building parts that were delivered are the whole building. Answer under “About”.',
  },
  'issue.rows-not-counted': {
    nb: 'Alternativet er levert som totaler og har {count} rader av sine egne, som ikke er regnet med.',
    en: 'The alternative is delivered as totals and has {count} rows of its own, which are not counted.',
  },
  'issue.area-missing': {
    nb: 'Arealet mangler, så tall per m² kan ikke vises.',
    en: 'The area is missing, so figures per m² cannot be shown.',
  },
  /** Stands for the carrier or mode of a row that has none. */
  'issue.row': { nb: 'Raden', en: 'The row' },
} satisfies IssueTexts);
