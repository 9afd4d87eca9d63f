import { costAgainstCarbon } from '../chart/cost-against-carbon.ts';
import { cumulativeChart, paybackMarks } from '../chart/cumulative-curve.ts';
import type { Drawing } from '../chart/drawing.ts';
import { writeRate, type Words } from '../chart/figure.ts';
import { picture, PICTURE_DRAWING_WIDTH_PX, type PictureCaption } from '../chart/picture.ts';
import type { ShownAlternative } from '../chart/shown.ts';
import { energyTargets, siteMonthsChart } from '../chart/site-months.ts';
import { stackedModules } from '../chart/stacked-modules.ts';
import { wasteMonthsChart } from '../chart/waste-months.ts';
import type { Account } from '../climate/account.ts';
import type { SiteStatus } from '../site/site-status.ts';
import { formatDay } from '../text/date.ts';
import { wastePace } from '../waste/waste-pace.ts';
import type { WasteStatus } from '../waste/waste-status.ts';
import type { Answer } from './answer.ts';
import { costChartInput } from './cost-chart.ts';
import { costBasis, saidOfEach, type ShownCost } from './cost-words.ts';
import { methodStamp } from './report-words.ts';
import { measureOverYears } from './shown-alternatives.ts';

/** The charts of the screens as pictures for a report: each null where it would have nothing to show. */

/** What every picture says of where it is from. */
export interface PictureOf extends Words {
  /** The project's name. */
  readonly project: string;
}

/** A chart with what it is called where it stands. */
export interface TitledPicture {
  readonly title: string;
  readonly drawing: Drawing;
}

/** "The picture shows the figures as of 23.11.2026 …": figures in cells move, and pictures do not. */
export function pictureCaption(today: string, { t, language }: Words): string {
  return t('report.picture.asOf', { date: formatDay(today, language) });
}

/** Where the emissions of the alternatives come from, by module under both electricity mixes. */
export function sourcesPicture(shown: readonly ShownAlternative[], of: PictureOf): TitledPicture | null {
  const [first] = shown;
  if (!first) return null;
  const { method } = first.account;
  const unit = measureOverYears('total', method, of.t);
  return framed((widthPx) => stackedModules({ alternatives: shown, unit, words: of }, widthPx), {
    ...of,
    title: of.t('comparison.sources'),
    note: unit,
    stamp: methodStamp(method, of),
  });
}

/** Emissions so far, year by year, under the method's own mix; null where nothing is compared, or nothing is known by year. */
export function overTimePicture(
  shown: readonly ShownAlternative[],
  answer: Pick<Answer, 'comparison' | 'method' | 'undecided'> | null,
  of: PictureOf,
): TitledPicture | null {
  if (!answer?.comparison.comparable) return null;
  if (!shown.some(({ account }) => account.timeline && account.total.value !== null)) return null;
  const { method, undecided } = answer;
  const scenario = method.electricityScenario;
  const unit = of.t('comparison.fromStart', { unit: of.t('comparison.measure.total') });
  const paybacks = method.modules.includes('B6') && !undecided ? paybackMarks(answer.comparison, scenario) : [];
  const input = { alternatives: shown, scenario, paybacks, unit, words: of };
  return framed((widthPx) => cumulativeChart(input, widthPx), {
    ...of,
    title: of.t('comparison.overTime'),
    note: `${unit}, ${of.t(`comparison.mix.${scenario}`)}`,
    stamp: methodStamp(method, of),
  });
}

/**
 * The sorting rate month by month; null where no delivery is dated.
 * @param today `YYYY-MM-DD`
 */
export function wastePicture(status: WasteStatus, today: string, of: PictureOf): TitledPicture | null {
  const { byMonth, target, legalMinimum } = status;
  if (byMonth.length === 0) return null;
  const input = { months: byMonth, pace: wastePace(status, today), target, legalMinimum, words: of };
  return framed((widthPx) => wasteMonthsChart(input, widthPx), {
    ...of,
    title: of.t('waste.months'),
    note: of.t('waste.monthsNote'),
    stamp: of.t('waste.target', { share: writeRate(target, of) }),
  });
}

/** How free of fossils and of emissions each month's energy was; null where no month is known. */
export function sitePicture(status: SiteStatus, of: PictureOf): TitledPicture | null {
  if (status.energy === null || status.byMonth.length === 0) return null;
  const input = { months: status.byMonth, targets: energyTargets(status), words: of };
  return framed((widthPx) => siteMonthsChart(input, widthPx), {
    ...of,
    title: of.t('site.months'),
    note: of.t('site.monthsNote'),
    stamp: of.t('site.monthsNote'),
  });
}

/** What each alternative costs against what it emits; null where no alternative has both. */
export function costPicture(
  shown: readonly ShownCost[],
  accounts: readonly Account[],
  of: PictureOf,
): ({ readonly kind: 'picture' } & TitledPicture) | { readonly kind: 'unlike' } | null {
  const chart = costChartInput(shown, accounts, of);
  if (chart?.kind !== 'chart') return chart;
  const picture = framed((widthPx) => costAgainstCarbon(chart.input, widthPx), {
    ...of,
    title: of.t('cost.chart.title'),
    note: chart.note,
    stamp: saidOfEach(shown, (cost) => costBasis(cost, of)).join(' '),
  });
  return { kind: 'picture', ...picture };
}

/** Under its title and over its stamp, as the screen saves it. */
function framed(
  draw: (widthPx: number) => Drawing,
  { project, title, note, stamp }: PictureOf & PictureCaption,
): TitledPicture {
  const drawing = picture(draw(PICTURE_DRAWING_WIDTH_PX), { title: `${project} – ${title}`, note, stamp });
  return { title, drawing };
}
