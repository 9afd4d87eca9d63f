import type { ProjectDocument } from '../../api/contract.ts';
import { writeFigure, writeSigned, writeSum, type Words } from '../../chart/figure.ts';
import type { Drawing } from '../../chart/drawing.ts';
import type { ShownAlternative } from '../../chart/shown.ts';
import type { Account } from '../../climate/account.ts';
import { completenessOf } from '../../climate/completeness.ts';
import { comparedPair } from '../../comparison/assess-document.ts';
import type { Difference } from '../../comparison/compare.ts';
import { decisionChecklist } from '../../comparison/decision-checklist.ts';
import { sensitivities } from '../../comparison/sensitivity.ts';
import { ELECTRICITY_SCENARIOS } from '../../project/codes.ts';
import { caseState } from '../../project/decision-case.ts';
import { formatDay } from '../../text/date.ts';
import { settingTexts } from '../../text/sensitivity-text.ts';
import { translator } from '../../text/text.ts';
import { answerOf, type Answer } from '../answer.ts';
import { costPicture, overTimePicture, sourcesPicture, type PictureOf } from '../chart-pictures.ts';
import { lackingText } from '../checklist-words.ts';
import type { ComparisonReport } from '../comparison-workbook.ts';
import { precedesSentence } from '../decision-words.ts';
import { safeFileName } from '../file-name.ts';
import { costSentence, moneyScale, writeMoneySum, writeRates } from '../cost-words.ts';
import { documentCosts } from '../../cost/document-cost.ts';
import { isMain } from '../../project/alternative-set.ts';
import { paybackText } from '../payback-words.ts';
import { methodStamp, missingByCount } from '../report-words.ts';
import { alternativeName, shownAlternatives } from '../shown-alternatives.ts';
import type { Block, Paper, Tone } from './paper.ts';

const TONNES_DECIMALS = 0;
const PER_AREA_DECIMALS = 2;

/** What each part of the paper is written from. */
interface Case extends Words {
  readonly report: ComparisonReport;
  readonly document: ProjectDocument;
  /** The reference first. */
  readonly shown: readonly ShownAlternative[];
  readonly answer: Answer | null;
  readonly nameOf: (id: string | null | undefined) => string | null;
  readonly pictureOf: PictureOf;
}

/**
 * The case paper under a municipality's usual headings: what is decided between, what each alternative emits, what decides the sign, and what is
 * missing. What the program does not know is left for a person to write, and says so.
 */
export function decisionPaper(report: ComparisonReport): Paper {
  const { document, language, today, programVersion, accounts } = report;
  const t = translator(language);
  const { project, alternatives } = document;
  const shown = shownAlternatives(document, accounts, 'total', t);
  const nameOf = (id: string | null | undefined) => {
    const alternative = alternatives.find((one) => one.id === id);
    return alternative ? alternativeName(alternative, t) : null;
  };
  const words = { t, language };
  const answer = answerOf(document, shown, words);
  const own: Case = {
    ...words,
    report,
    document,
    shown,
    answer,
    nameOf,
    pictureOf: { ...words, project: project.name },
  };
  const date = formatDay(today, language);
  return {
    title: t('paper.title', { project: project.name }),
    author: 'Byggklima',
    language,
    footer: t('report.footer', { project: project.name, version: programVersion, date }),
    blocks: [
      say(t('report.asOf', { date, version: programVersion }), 'note'),
      ...facts(own),
      ...assessment(own),
      ...climate(own),
      ...economy(own),
      heading(t('paper.proposal')),
      say(t('paper.proposalBlank'), 'blank'),
      ...basis(own),
    ],
  };
}

/** "Granlia skole – saksframlegg 2026-11-23.docx" */
export function decisionPaperFileName(
  project: string,
  { language, today }: Pick<ComparisonReport, 'language' | 'today'>,
): string {
  return safeFileName(translator(language)('paper.fileName', { project, date: today }), '.docx');
}

function facts({ document, t, language }: Case): Block[] {
  const { project, alternatives } = document;
  const { need, studyDate } = project.decisionCase ?? {};
  const place = [project.municipality, project.buildingType && t(`buildingType.${project.buildingType}`)];
  const rows = alternatives
    .filter(({ variant }) => variant == null)
    .map((alternative) => [
      alternativeName(alternative, t),
      t(`alternativeKind.${alternative.kind}`),
      alternative.function?.trim() || '–',
      writeFigure(alternative.grossFloorArea ?? null, language, 0),
      writeFigure(alternative.users ?? null, language, 0),
    ]);
  return [
    heading(t('paper.facts')),
    say(`${place.filter(Boolean).join(', ') || project.name}.`),
    heading(t('decision.need'), 2),
    orBlank(need, t('paper.needBlank')),
    say(studyDate == null ? t('paper.noStudyDate') : t('paper.studied', { date: formatDay(studyDate, language) })),
    heading(t('paper.alternatives'), 2),
    {
      kind: 'table',
      head: [
        t('report.alternative'),
        t('report.kind'),
        t('decision.function'),
        t('report.account.area.grossFloorArea'),
        t('report.account.users'),
      ],
      rows,
    },
  ];
}

function assessment({ document, t, language, nameOf }: Case): Block[] {
  const { decisionCase } = document.project;
  const { recommendation, decision } = decisionCase ?? {};
  const recommended = nameOf(recommendation?.alternative);
  const precedes = precedesSentence(decisionCase, document.alternatives, { t, language });
  const decided = caseState(decisionCase) === 'decided' ? nameOf(decision?.alternative) : null;
  return [
    heading(t('paper.assessment')),
    ...(recommended === null ? [] : [say(t('paper.recommended', { name: recommended }))]),
    orBlank(recommendation?.reason, t('paper.assessmentBlank')),
    ...(decided === null ? [] : [say(t('paper.decided', { name: decided }))]),
    ...(precedes === null ? [] : [say(precedes, 'warning')]),
  ];
}

/** The life-cycle cost of what is compared, as the cost page has it. */
function economy(own: Case): Block[] {
  const { document, report, nameOf, pictureOf, ...words } = own;
  const { t } = words;
  const mains = new Set(document.alternatives.filter(isMain).map(({ id }) => id));
  const costs = documentCosts(document, report.accounts).filter(
    ({ id, presentValue }) => mains.has(id) && (presentValue.value !== null || presentValue.lacking > 0),
  );
  const [first] = costs;
  if (!first) return [heading(t('paper.economy')), say(t('paper.economyBlank'), 'blank')];
  const shown = costs.map((cost) => ({ name: nameOf(cost.id) ?? '', cost }));
  const scale = moneyScale(
    costs.map(({ presentValue }) => presentValue.value),
    words,
  );
  const perYear = (value: number | null, lacking: number) =>
    writeMoneySum({ value, lacking }, { unit: t('cost.unit.kr'), factor: 1, decimals: 0 }, words);
  return [
    heading(t('paper.economy')),
    say(costSentence(shown, words), costs.some(({ presentValue }) => presentValue.lacking > 0) ? 'warning' : 'lead'),
    {
      kind: 'table',
      head: [
        t('report.alternative'),
        `${t('cost.presentValue')}, ${scale.unit}`,
        `${t('cost.annual')}, ${t('cost.unit.kr')}`,
      ],
      rows: shown.map(({ name, cost: { presentValue, annualCost } }) => [
        name,
        writeMoneySum(presentValue, scale, words),
        perYear(annualCost, presentValue.lacking),
      ]),
    },
    say(t('cost.by', { rates: writeRates(first.rates, words), year: String(first.startYear) }), 'note'),
    ...figure(costPicture(shown, report.accounts, pictureOf), t('cost.chart.title'), own),
  ];
}

function climate(own: Case): Block[] {
  const { t, shown, answer, document, pictureOf } = own;
  const lacking = decisionChecklist(document, own.report).lacking.map((one) => lackingText(one, document, own));
  return [
    heading(t('paper.climate')),
    ...(answer ? [say(answer.sentence, answer.undecided || !answer.comparison.comparable ? 'warning' : 'lead')] : []),
    ...(shown.length === 0 ? [say(t('assessment.leftOut.comparison'), 'warning')] : [totals(own)]),
    say(t('paper.atLeastNote'), 'note'),
    ...figure(sourcesPicture(shown, pictureOf), t('comparison.sources'), own),
    ...differences(own),
    ...figure(overTimePicture(shown, answer, pictureOf), t('comparison.overTime'), own),
    ...sign(own),
    heading(t('paper.missing'), 2),
    ...missing(own),
    ...(lacking.length === 0 ? [] : [say(t('paper.lacking')), { kind: 'list' as const, items: lacking }]),
  ];
}

/** t CO₂e under both electricity mixes, and kg CO₂e/m² and year. */
function totals(own: Case): Block {
  const { t, shown } = own;
  const written = ({ account }: ShownAlternative, value: number | null, decimals: number) =>
    writeSum(value, completenessOf({ ...account.total, value }, account.method.indicator), decimals, own);
  return {
    kind: 'table',
    head: [
      t('report.alternative'),
      ...ELECTRICITY_SCENARIOS.map((scenario) => t(`paper.tonnes.${scenario}`)),
      t('paper.perAreaYear'),
    ],
    rows: shown.map((one) => [
      one.name,
      ...ELECTRICITY_SCENARIOS.map((scenario) =>
        written(one, tonnes(one.account.scenarios[scenario].total), TONNES_DECIMALS),
      ),
      written(one, one.account.perAreaYear, PER_AREA_DECIMALS),
    ]),
  };
}

function differences(own: Case): Block[] {
  const { t, shown, answer, nameOf } = own;
  const [reference] = shown;
  if (!answer?.comparison.comparable || answer.undecided || !reference) return [];
  const { comparison, method } = answer;
  const compared = comparison.differences;
  const incomplete = compared.some(({ complete }) => !complete);
  const payback = (difference: Difference) =>
    paybackText({
      difference,
      reference: comparison.reference,
      nameOf: (id) => nameOf(id) ?? '',
      studyPeriod: method.referenceStudyPeriod,
      hasOperation: method.modules.includes('B6'),
      undecided: answer.undecided,
      words: own,
    });
  return [
    heading(t('paper.difference', { name: reference.name }), 2),
    {
      kind: 'table',
      head: [t('report.alternative'), ...ELECTRICITY_SCENARIOS.map((scenario) => t(`paper.tonnes.${scenario}`))],
      rows: compared.map((one) => [
        nameOf(one.id) ?? '',
        ...ELECTRICITY_SCENARIOS.map((scenario) =>
          writeSigned(tonnes(one.scenarios[scenario]), own.language, TONNES_DECIMALS),
        ),
      ]),
    },
    ...(incomplete ? [say(t('paper.differenceIncomplete'), 'warning')] : []),
    ...compared.map((one) => {
      const { heading: what, range, sentence } = payback(one);
      return say([what, range && `${range}.`, sentence].filter(Boolean).join(' '));
    }),
  ];
}

/** What would turn the answer, one setting at a time. */
function sign(own: Case): Block[] {
  const { t, shown, answer, report, nameOf } = own;
  const [reference, ...others] = shown;
  if (!answer?.comparison.comparable || answer.undecided || !reference) return [];
  const sentences = others.flatMap(({ id, name, account }) => {
    const pair = comparedPair(report.document, reference.account, account, report.today);
    const found = pair && sensitivities(pair);
    if (!found) return [];
    const turning = found.found.filter(({ changesSign }) => changesSign);
    const settings = settingTexts(turning, (one) => nameOf(one) ?? id, own);
    const names = { name, reference: reference.name };
    return [say(turning.length === 0 ? t('paper.signHolds', names) : t('paper.signTurns', { ...names, settings }))];
  });
  return sentences.length === 0 ? [] : [heading(t('decision.sign'), 2), ...sentences];
}

function missing({ shown, t }: Case): Block[] {
  const lacking = shown.filter(({ account }) => !account.total.complete);
  if (lacking.length === 0) return [say(t('report.method.nothingMissing'))];
  const items = lacking.map(({ name, account }) => ({
    title: name,
    body: `${missingByCount(account.total.missing, t).join('; ')}.`,
  }));
  return [{ kind: 'list', items }];
}

/** A chart with what it shows and when; nothing where there is none. */
function figure(drawing: Drawing | null, title: string, { t, language, report }: Case): Block[] {
  if (drawing === null) return [];
  return [
    {
      kind: 'picture',
      drawing,
      caption: t('report.picture.paper', { title, date: formatDay(report.today, language) }),
    },
  ];
}

/** The method and the factors that the figures hold by. */
function basis(own: Case): Block[] {
  const { t, shown, document } = own;
  const stamps = [
    ...new Set(shown.map(({ account }: { readonly account: Account }) => methodStamp(account.method, own))),
  ];
  const { factors, carriesFactors } = document;
  const set = t(carriesFactors ? 'report.method.ownSet' : 'report.method.programSet');
  return [
    heading(t('paper.basis')),
    ...stamps.map((stamp) => say(stamp)),
    say(`${t('report.method.factors', { set: factors.set })}. ${set}`),
    say(t('paper.workbook'), 'note'),
  ];
}

function tonnes(kg: number | null): number | null {
  return kg === null ? null : kg / 1000;
}

function heading(text: string, level: 1 | 2 = 1): Block {
  return { kind: 'heading', level, text };
}

function say(text: string, tone?: Tone): Block {
  return { kind: 'paragraph', text, ...(tone === undefined ? {} : { tone }) };
}

/** What a person has written, else the place where it is to be written. */
function orBlank(text: string | null | undefined, blank: string): Block {
  const written = text?.trim();
  return written ? say(written) : say(blank, 'blank');
}
