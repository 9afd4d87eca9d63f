import { recordStanding, type RecordStanding } from '../award/award-record.ts';
import { CRITERIA, MOST_POINTS, type Criterion, type Scoring } from '../award/bid.ts';
import type { AwardStatus } from '../award/document-award.ts';
import { lowestOf, type Score } from '../award/ranking.ts';
import type { BidStanding } from '../award/standing.ts';
import { writeRate, type Words } from '../chart/figure.ts';
import { formatDay } from '../text/date.ts';
import { translator, type Language, type Translate } from '../text/text.ts';
import type { ProjectRequirement } from '../requirements/requirement.ts';
import {
  awardSentence,
  bidderName,
  draftText,
  formulaText,
  rangeText,
  requirementsText,
  variationText,
  variedText,
} from './award-words.ts';
import { bidGapText } from './gap-words.ts';
import { askedText } from './bid-form-workbook.ts';
import { AWARD_FORMATS, bidsSheet } from './bids-sheet.ts';
import { computed, FORMATS, live, number, paragraph, text } from './cells.ts';
import { safeFileName } from './file-name.ts';
import { atLeastNothing, constant, difference, product, quotient, reference, sum, type Expression } from './formula.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import { sheetNames } from './sheet-name.ts';
import type { Cell, Sheet, Workbook } from './workbook.ts';

export interface AwardReport {
  readonly project: { readonly name: string };
  readonly requirements: readonly ProjectRequirement[];
  readonly status: AwardStatus;
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly programVersion: string;
}

/** "Granlia skole – tildeling 2026-11-23.xlsx" */
export function awardFileName(project: string, language: Language, today: string): string {
  return safeFileName(translator(language)('award.fileName', { project, date: today }), '.xlsx');
}

/** The annex of an award: the points and how they came about, what each bid lacks, what the ranking withstands, and the reasons. */
export function awardWorkbook({
  project,
  requirements,
  status,
  language,
  today,
  programVersion,
}: AwardReport): Workbook {
  const t = translator(language);
  const names = sheetNames([t('award.report.sheet'), t('award.report.bids')], t('award.report.sheet'));
  return {
    title: titleOf(project, t),
    author: 'Byggklima',
    programVersion,
    createdAt: `${today}T00:00:00Z`,
    footer: t('report.footer', { project: project.name, version: programVersion, date: formatDay(today, language) }),
    sheets: awardSheets({ project, requirements, status, language }, names),
  };
}

/** @param names of the sheet of the award, then of that of the bids */
export function awardSheets(
  { project, requirements, status, language }: Pick<AwardReport, 'project' | 'requirements' | 'status' | 'language'>,
  [award = '', bids = '']: readonly string[],
): Sheet[] {
  const t = translator(language);
  const words = { t, language };
  const delivered = bidsSheet(bids, status, words);
  const { perAreaOf } = delivered;
  return [
    awardSheet({ name: award, title: titleOf(project, t), requirements, status, perAreaOf }, words),
    delivered.sheet,
  ];
}

function titleOf({ name }: AwardReport['project'], t: Translate): string {
  return t('award.report.title', { project: name });
}

/** Rank, bidder, price, footprint, a column of points a criterion, total. */
const WIDTHS = [7, 40, 24, 24, 16, 18, 14, 12];
const FIRST_POINTS = 5;

interface AwardSheet extends Pick<AwardReport, 'requirements' | 'status'> {
  readonly name: string;
  readonly title: string;
  readonly perAreaOf: ReadonlyMap<string, Expression>;
}

function awardSheet({ name, title, requirements, status, perAreaOf }: AwardSheet, words: Words): Sheet {
  const { t } = words;
  const { asked, scoring } = status;
  const builder = new SheetBuilder(WIDTHS.length);
  const say = (sentence: string, style: 'lead' | 'subtitle' | 'text' = 'text') =>
    void builder.add([paragraph(sentence, WIDTHS.length, style)]);
  builder.add([text(title, 'title')]);
  const record = recordStanding(status);
  if (record.lacks.length > 0) builder.add([paragraph(draftText(record, words), WIDTHS.length, 'warning')]);
  say(awardSentence(status, words), 'lead');
  say(t('award.report.asked', { stamp: askedText(asked, words) }), 'subtitle');
  scoreRows(builder, status, perAreaOf, words);
  const { formula, fair } = formulaText(scoring, words);
  say(`${t(`award.formula.${scoring.formula}`)}: ${formula} ${fair}`);
  say(t('award.formulaBoth'));
  variationRows(builder, status, words);
  gapRows(builder, status, words);
  reasonRows(builder, { status, record, requirements }, words, say);
  return {
    name,
    columnWidths: WIDTHS,
    rows: builder.rows,
    frozen: { rows: 0, columns: 0 },
    filter: null,
    print: { paper: 'A4', pagesWide: 1, repeatedRows: null, repeatedColumns: 0 },
  };
}

function scoreRows(
  builder: SheetBuilder,
  { standings, ranking, scoring }: AwardStatus,
  perAreaOf: ReadonlyMap<string, Expression>,
  { t }: Words,
): void {
  builder.section(t('award.ranking'));
  builder.heads([
    head(t('award.column.rank')),
    head(t('award.column.bidder')),
    head(t('bidField.price'), 'figures'),
    head(`${t('award.column.footprint')} (${t('award.perArea')})`, 'figures'),
    ...CRITERIA.map((one) => head(t(`award.criterion.${one}`), 'figures')),
    head(t('award.column.total'), 'figures'),
  ]);
  // No input: the order, the ranks and the sentences are of these weights, which were published before the bids were opened.
  const weightRow = builder.body([
    null,
    text(t('award.report.weight'), 'note'),
    null,
    null,
    ...CRITERIA.map((one) => number(scoring.weights[one], AWARD_FORMATS.weight)),
  ]);
  const scores = new Map(ranking?.map((score) => [score.id, score]));
  const ranked = (ranking ?? []).flatMap(({ id }) => standings.filter(({ bid }) => bid.id === id));
  const all = [...ranked, ...standings.filter(({ bid }) => !scores.has(bid.id))];
  const firstRow = builder.nextRow;
  const lowest = lowestCells(ranked, firstRow);
  all.forEach((standing, index) => {
    const { bid, footprint } = standing;
    const score = scores.get(bid.id) ?? null;
    const row = firstRow + index;
    const points = CRITERIA.map((criterion, place) => {
      const figure = score?.points[criterion] ?? null;
      if (figure === null) return { cell: number(null, AWARD_FORMATS.points), weighted: null };
      const formula = pointsFormula(criterion, standing, row, lowest, scoring);
      const weight = reference(FIRST_POINTS + place, weightRow, scoring.weights[criterion]);
      return {
        cell: live(formula, figure, AWARD_FORMATS.points),
        weighted: product(weight, reference(FIRST_POINTS + place, row, figure)),
      };
    });
    builder.body([
      score ? number(score.rank, FORMATS.whole, 'figure', { align: 'left' }) : text('–'),
      text(bidderName(bid, { t })),
      number(bid.price, FORMATS.kgCo2e),
      live(perAreaOf.get(bid.id) ?? null, footprint.perArea, AWARD_FORMATS.perArea),
      ...points.map(({ cell }) => cell),
      totalCell(
        score,
        points.flatMap(({ weighted }) => weighted ?? []),
      ),
    ]);
  });
}

function totalCell(score: Score | null, weighted: readonly Expression[]): Cell {
  return score === null
    ? number(null, AWARD_FORMATS.points)
    : computed(sum(...weighted), AWARD_FORMATS.points, 'total');
}

type Measured = Exclude<Criterion, 'quality'>;

/** Where the figures stand that points are given for. */
const FIGURE_COLUMNS: Readonly<Record<Measured, number>> = { price: 3, footprint: 4 };

/** Where the lowest price and the lowest footprint stand; null where nothing is ranked, or prices are not told. */
function lowestCells(ranked: readonly BidStanding[], firstRow: number): Readonly<Record<Measured, Expression | null>> {
  const competitors = ranked.flatMap(({ competitor }) => competitor ?? []);
  const { price, perArea } = lowestOf(competitors);
  const cell = (criterion: Measured, figures: readonly (number | null)[], least: number) =>
    reference(FIGURE_COLUMNS[criterion], firstRow + figures.indexOf(least), least);
  return {
    price:
      price === null
        ? null
        : cell(
            'price',
            competitors.map((one) => one.price),
            price,
          ),
    footprint:
      perArea === null
        ? null
        : cell(
            'footprint',
            competitors.map((one) => one.perArea),
            perArea,
          ),
  };
}

/** The points as a formula of the cells beside them; null where they were given. */
function pointsFormula(
  criterion: Criterion,
  { competitor }: BidStanding,
  row: number,
  lowest: ReturnType<typeof lowestCells>,
  { formula, span }: Scoring,
): Expression | null {
  if (criterion === 'quality') return null;
  const least = lowest[criterion];
  const value = criterion === 'price' ? competitor?.price : competitor?.perArea;
  if (least === null || value == null) return null;
  const own = reference(FIGURE_COLUMNS[criterion], row, value);
  if (formula === 'proportional') return quotient(product(constant(MOST_POINTS), least), own);
  const above = quotient(difference(own, least), product(constant(span), least));
  return above && product(constant(MOST_POINTS), atLeastNothing(difference(constant(1), above)));
}

function variationRows(builder: SheetBuilder, status: AwardStatus, words: Words): void {
  const { t } = words;
  const { variations, standings } = status;
  const range = rangeText(status, words);
  if (variations.length === 0) return;
  builder.section(t('award.sensitivity'));
  if (range !== null) builder.add([paragraph(range, WIDTHS.length, 'text')]);
  builder.heads([null, head(t('award.varied')), head(t('award.varied.order'))]);
  for (const varied of variations) {
    builder.add([
      null,
      text(variationText(varied.variation, words), 'text', { wrap: true }),
      paragraph(variedText(varied, standings, words), WIDTHS.length - 2, varied.keepsFirst ? 'text' : 'warning'),
    ]);
  }
}

function gapRows(builder: SheetBuilder, { standings, asked, award }: AwardStatus, words: Words): void {
  const { t } = words;
  builder.section(t('award.gaps'));
  for (const standing of standings) {
    const name = text(bidderName(standing.bid, words), 'text', { wrap: true });
    const lines = standing.gaps.map((gap) => {
      const sentence = bidGapText(gap, standing, award.filling, { ...words, asked });
      return standing.stoppedBy.includes(gap) ? `${sentence} (${t('award.stops')})` : sentence;
    });
    (lines.length === 0 ? [t('award.gapsNone')] : lines).forEach((line, index) => {
      builder.add([null, index === 0 ? name : null, paragraph(line, WIDTHS.length - 2, 'text')]);
    });
  }
}

function reasonRows(
  builder: SheetBuilder,
  {
    status,
    record,
    requirements,
  }: {
    readonly status: AwardStatus;
    readonly record: RecordStanding;
    readonly requirements: readonly ProjectRequirement[];
  },
  words: Words,
  say: (sentence: string) => void,
): void {
  const { t, language } = words;
  const { award, rule, standings } = status;
  const least = writeRate(rule.least, words);
  builder.section(t('award.record'));
  const { answer } = record;
  say(
    answer === null
      ? `${t('award.rule')}: ${t('award.ruleUnanswered')}.`
      : `${t('award.rule')}: ${t(`award.rule.${answer}`)}. ${t(`award.ruleWords.${answer}`, { least })}`,
  );
  const weight = t('award.ruleWeight', { weight: writeRate(status.scoring.weights.footprint, words) });
  say(`${weight} ${t(`award.ruleStanding.${record.rule}`, { least })}.`);
  if (answer === 'requirements') say(requirementsText(requirements, words));
  say(award.ruleReason?.trim() || t('award.ruleReasonMissing'));
  const chosen = standings.find(({ bid }) => bid.id === award.decision?.bid);
  const date = award.decision?.date;
  const awarded = chosen ? bidderName(chosen.bid, words) : t('award.decision.none');
  say(`${t('award.decision.bid')}: ${[awarded, ...(date == null ? [] : [formatDay(date, language)])].join(', ')}`);
  if (record.isNotFirst) say(t('award.decision.notFirst'));
  if (award.decision?.reason) say(award.decision.reason);
  say(`${t('award.ruleCheckClaim')} ${t('award.ruleCheck')}`);
}
