import type { ProjectDocument } from '../../api/contract.ts';
import { decimalsFor, writeFigure, writeSigned, writeSum, type Words } from '../../chart/figure.ts';
import { figuresUnder, type Measure, type ShownAlternative, type ShownFigures } from '../../chart/shown.ts';
import type { Account } from '../../climate/account.ts';
import type { Completeness } from '../../climate/completeness.ts';
import { documentSensitivities } from '../../comparison/assess-document.ts';
import type { Difference } from '../../comparison/compare.ts';
import { decisionChecklist } from '../../comparison/decision-checklist.ts';
import { ELECTRICITY_SCENARIOS } from '../../project/codes.ts';
import { caseState } from '../../project/decision-case.ts';
import { AREA_BASES } from '../../project/method.ts';
import { formatDay } from '../../text/date.ts';
import { settingTexts } from '../../text/sensitivity-text.ts';
import { translator } from '../../text/text.ts';
import { answerOf, type Answer } from '../answer.ts';
import { costPicture, overTimePicture, sourcesPicture, type PictureOf, type TitledPicture } from '../chart-pictures.ts';
import { lackingText } from '../checklist-words.ts';
import type { ComparisonReport } from '../comparison-workbook.ts';
import { precedesSentence } from '../decision-words.ts';
import { safeFileName } from '../file-name.ts';
import { costAnswer } from '../cost-answer.ts';
import { moneyScale, unlikeChartText, writeMoneySum } from '../cost-words.ts';
import { documentCosts } from '../../cost/document-cost.ts';
import { isMain } from '../../project/alternative-set.ts';
import { paybackText } from '../payback-words.ts';
import { stampText } from '../report-stamp.ts';
import { methodStamp, missingByCount } from '../report-words.ts';
import { alternativeName, measureUnit, shownAlternatives } from '../shown-alternatives.ts';
import type { Block, Paper, Tone } from './paper.ts';

/** What each part of the paper is written from. */
interface Case extends Words {
  readonly report: ComparisonReport;
  readonly document: ProjectDocument;
  /** The reference first. */
  readonly shown: readonly ShownAlternative[];
  /** The main alternatives in the project's order, under the names that they are shown by; null: it has no account. */
  readonly mains: readonly { readonly id: string; readonly name: string; readonly shown: ShownAlternative | null }[];
  readonly answer: Answer | null;
  readonly nameOf: (id: string | null | undefined) => string | null;
  readonly pictureOf: PictureOf;
}

/**
 * The case paper under a municipality's usual headings: what is decided between, what each alternative emits, what could turn the result, and what is
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
  const shownById = new Map(shown.map((one) => [one.id, one]));
  const mains = alternatives.filter(isMain).map((alternative) => {
    const one = shownById.get(alternative.id) ?? null;
    return { id: alternative.id, name: one?.name ?? alternativeName(alternative, t), shown: one };
  });
  const answer = answerOf(document, shown, words);
  const own: Case = {
    ...words,
    report,
    document,
    shown,
    mains,
    answer,
    nameOf,
    pictureOf: { ...words, project: project.name },
  };
  const date = formatDay(today, language);
  return {
    title: t('paper.title', { project: project.name }),
    author: 'Byggklima',
    language,
    ...(report.stamp ? { keywords: stampText(report.stamp) } : {}),
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
    .filter(isMain)
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
  const { document, report, mains, pictureOf, ...words } = own;
  const { accounts } = report;
  const { t } = words;
  const costs = documentCosts(document, accounts);
  const { compared, sentence, decided, by } = costAnswer(document, { accounts, costs }, words);
  const told = compared.filter(({ cost: { presentValue } }) => presentValue.value !== null || presentValue.lacking > 0);
  if (told.length === 0) return [heading(t('paper.economy')), say(t('paper.economyBlank'), 'blank')];
  const scale = moneyScale(
    compared.map(({ cost }) => cost.presentValue.value),
    words,
  );
  const kr = { unit: t('cost.unit.kr'), factor: 1, decimals: 0 };
  const chart = costPicture(compared, accounts, pictureOf);
  const costOf = new Map(compared.map(({ cost }) => [cost.id, cost]));
  return [
    heading(t('paper.economy')),
    say(sentence, decided ? 'lead' : 'warning'),
    {
      kind: 'table',
      head: [t('report.alternative'), `${t('cost.presentValue')}, ${scale.unit}`, `${t('cost.annual')}, ${kr.unit}`],
      rows: mains.map(({ id, name }) => {
        const cost = costOf.get(id);
        if (!cost) return [name, '–', '–'];
        const { presentValue, annualCost } = cost;
        const annual = writeMoneySum({ ...presentValue, value: annualCost }, kr, words);
        return [name, writeMoneySum(presentValue, scale, words), annual];
      }),
    },
    ...(by === null ? [] : [say(by, 'note')]),
    ...(chart?.kind === 'unlike' ? [say(unlikeChartText(words), 'note')] : figure(chart, own)),
  ];
}

function climate(own: Case): Block[] {
  const { t, shown, answer, document, pictureOf } = own;
  const lacking = decisionChecklist(document, own.report).lacking.map((one) => lackingText(one, document, own));
  const isAnswered = answer?.comparison.comparable && !answer.undecided;
  return [
    heading(t('paper.climate')),
    ...withoutAccount(own).map((name) => say(t('report.withoutMethod', { name }), 'warning')),
    ...(answer ? [say(answer.sentence, isAnswered ? 'lead' : 'warning')] : []),
    ...unlike(own),
    ...(shown.length === 0 ? [say(t('assessment.leftOut.comparison'), 'warning')] : totals(own)),
    ...figure(sourcesPicture(shown, pictureOf), own),
    ...differences(own),
    ...figure(overTimePicture(shown, answer, pictureOf), own),
    ...sign(own),
    heading(t('paper.missing'), 2),
    ...missing(own),
    ...(lacking.length === 0 ? [] : [say(t('paper.lacking')), { kind: 'list' as const, items: lacking }]),
  ];
}

function withoutAccount({ mains }: Case): string[] {
  return mains.filter(({ shown }) => shown === null).map(({ name }) => name);
}

/** What the alternatives do not share, where that is why there is no difference. */
function unlike({ answer, shown, t }: Case): Block[] {
  if (!answer || answer.unlike.length === 0) return [];
  const rows = answer.unlike.map(({ setting, values }) => [setting, ...values]);
  return [{ kind: 'table', head: [t('comparison.setting'), ...shown.map(({ name }) => name)], rows }];
}

interface Column {
  readonly head: string;
  readonly decimals: number;
  /** By alternative. */
  readonly figures: ReadonlyMap<string, ShownFigures>;
}

/** t CO₂e and kg CO₂e/m² and year under both electricity mixes, and what their marks mean. */
function totals(own: Case): Block[] {
  const { t, document, report, shown, mains } = own;
  const perAreaYear = shownAlternatives(document, report.accounts, 'perAreaYear', t);
  const columns = [
    ...columnsOf(shown, 'total', own),
    // An area of one kind is not read as one of the other.
    ...AREA_BASES.flatMap((basis) =>
      columnsOf(
        perAreaYear.filter(({ account }) => account.method.areaBasis === basis),
        'perAreaYear',
        own,
      ),
    ),
  ];
  const isMarked = (mark: Completeness) =>
    columns.some(({ figures }) =>
      [...figures.values()].some(({ total, completeness }) => total !== null && completeness === mark),
    );
  return [
    {
      kind: 'table',
      head: [t('report.alternative'), ...columns.map(({ head }) => head)],
      rows: mains.map(({ id, name }) => [
        name,
        ...columns.map(({ figures, decimals }) => {
          const figure = figures.get(id);
          return figure ? writeSum(figure.total, figure.completeness, decimals, own) : '–';
        }),
      ]),
    },
    ...(isMarked('atLeast') ? [say(t('paper.atLeastNote'), 'note')] : []),
    ...(isMarked('incomplete') ? [say(t('paper.incompleteNote'), 'note')] : []),
  ];
}

/** A measure under both electricity mixes; none where it is of no alternative. */
function columnsOf(shown: readonly ShownAlternative[], measure: Measure, { t }: Words): Column[] {
  const [first] = shown;
  if (!first) return [];
  const unit = measureUnit(measure, first.account.method, t);
  const decimals = decimalsUnderMixes(shown);
  return ELECTRICITY_SCENARIOS.map((scenario) => ({
    head: t(`paper.under.${scenario}`, { unit }),
    decimals,
    figures: new Map(shown.map((one) => [one.id, figuresUnder(one, scenario)])),
  }));
}

/** Shared by a measure's figures, so that they can be subtracted as they are written. */
function decimalsUnderMixes(shown: readonly ShownAlternative[]): number {
  return decimalsFor(shown.flatMap((one) => ELECTRICITY_SCENARIOS.map((mix) => figuresUnder(one, mix).total)));
}

function differences(own: Case): Block[] {
  const { t, shown, answer, nameOf } = own;
  const [reference] = shown;
  if (!answer?.comparison.comparable || answer.undecided || !reference) return [];
  const { comparison, method } = answer;
  const compared = comparison.differences;
  const unit = measureUnit('total', method, t);
  const decimals = decimalsUnderMixes(shown);
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
      head: [
        t('report.alternative'),
        ...ELECTRICITY_SCENARIOS.map((scenario) => t(`paper.under.${scenario}`, { unit })),
      ],
      rows: compared.map((one) => [
        nameOf(one.id) ?? '',
        ...ELECTRICITY_SCENARIOS.map((scenario) =>
          writeSigned(tonnes(one.scenarios[scenario]), own.language, decimals),
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
  const accounts = others.map(({ account }) => account);
  const sensitive = documentSensitivities(report.document, reference.account, accounts, report.today);
  const sentences = others.flatMap(({ id, name }, index) => {
    const found = sensitive[index];
    if (!found) return [];
    const turning = found.found.filter(({ changesSign }) => changesSign);
    const settings = settingTexts(turning, (one) => nameOf(one) ?? id, own);
    const names = { name, reference: reference.name };
    return [say(turning.length === 0 ? t('paper.signHolds', names) : t('paper.signTurns', { ...names, settings }))];
  });
  return sentences.length === 0 ? [] : [heading(t('decision.sign'), 2), ...sentences];
}

function missing(own: Case): Block[] {
  const { shown, mains, t } = own;
  if (mains.length === 0) return [say(t('assessment.cover.noAlternatives'))];
  const lacking = shown.filter(({ account }) => !account.total.complete);
  const unassessed = withoutAccount(own);
  if (lacking.length + unassessed.length === 0) return [say(t('report.method.nothingMissing'))];
  const items = [
    ...unassessed.map((name) => ({ title: name, body: t('paper.noAccount') })),
    ...lacking.map(({ name, account }) => ({
      title: name,
      body: `${missingByCount(account.total.missing, t).join('; ')}.`,
    })),
  ];
  return [{ kind: 'list', items }];
}

/** A chart with what it shows and when; nothing where there is none. */
function figure(chart: TitledPicture | null, { t, language, report }: Case): Block[] {
  if (chart === null) return [];
  const { title, drawing } = chart;
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
