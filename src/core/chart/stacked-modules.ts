import { scaleLinear } from 'd3-scale';
import { completenessOf, missingIn, sumLacking, type Completeness } from '../climate/completeness.ts';
import { MODULE_GROUPS, type ModuleGroup } from '../declaration/life-cycle-module.ts';
import { ELECTRICITY_SCENARIOS } from '../project/codes.ts';
import type { ChartTable, Drawing, Shape } from './drawing.ts';
import { decimalsFor, writeFigure, writeSum, type Words } from './figure.ts';
import { legend } from './legend.ts';
import { moduleName } from './module-name.ts';
import { figuresUnder, GROUP_ORDER, type ShownAlternative, type ShownFigures } from './shown.ts';
import { shortened, textWidthPx } from './text-width.ts';

/**
 * Where emissions come from: a bar by module for each alternative and electricity mix, all on one scale from 0. What is
 * negative stands to the left of 0, and a mark under such a bar shows where its net sum lies.
 */
export interface StackedModulesInput {
  readonly alternatives: readonly ShownAlternative[];
  /** What the figures are: "t CO₂e over 60 år". */
  readonly unit: string;
  readonly words: Words;
}

const BAR_HEIGHT = 22;
const BAR_PITCH = 27;
const NAME_HEIGHT = 22;
const BLOCK_GAP = 9;
const BASELINE = 15;
/** Between segments, in the ground's colour. */
const GAP = 1;
const LABELLED_FROM_WIDTH = 30;

export function stackedModules(input: StackedModulesInput, widthPx: number): Drawing {
  const { blocks, bars, decimals } = blocksOf(input);
  const writeValue = (value: number) => writeFigure(value, input.words.language, decimals);
  const labelWidth = 12 + Math.max(0, ...bars.map((bar) => textWidthPx(bar.label, 'micro', 500)));
  const sumWidth = 8 + Math.max(0, ...bars.map((bar) => textWidthPx(bar.sum, 'label', 600)));
  const x = scaleLinear()
    .domain([Math.min(0, ...bars.map((bar) => bar.low)), Math.max(0, ...bars.map((bar) => bar.high)) || 1])
    .range([labelWidth, Math.max(labelWidth + 1, widthPx - sumWidth)]);

  const shapes: Shape[] = [];
  let top = 0;
  for (const block of blocks) {
    const name = shortened(block.name, widthPx, 'label', 600);
    shapes.push({
      kind: 'text',
      x: 0,
      y: top + 13,
      text: name,
      anchor: 'start',
      type: 'label',
      weight: 600,
      fill: 'ink',
    });
    top += NAME_HEIGHT;
    for (const bar of block.bars) {
      shapes.push({ kind: 'group', at: [0, top], shapes: barShapes(bar, x, writeValue) });
      top += BAR_PITCH;
    }
    top += BLOCK_GAP;
  }
  const drawn = GROUP_ORDER.filter((group) => bars.some((bar) => bar.groups[group]));
  const key = legend(drawn, widthPx);
  shapes.push({ kind: 'group', at: [0, top], shapes: key.shapes });
  return { width: widthPx, height: top + key.height, name: sentence(input, blocks), shapes };
}

/** The same figures as a table. */
export function stackedModulesTable(input: StackedModulesInput): ChartTable {
  const { t } = input.words;
  const { blocks, bars, decimals } = blocksOf(input);
  const groups = shownGroups(bars);
  return {
    headings: 2,
    head: [t('chart.alternative'), t('chart.electricityMix'), ...groups.map(moduleName), t('chart.sum')],
    rows: blocks.flatMap((block) =>
      block.bars.map((bar) => [
        block.name,
        bar.label,
        ...groups.map((group) => writeSum(bar.groups[group] ?? null, bar.completenessOf(group), decimals, input.words)),
        bar.sum,
      ]),
    ),
  };
}

interface Bar extends ShownFigures {
  readonly label: string;
  /** The sum as it is written at the bar's end. */
  readonly sum: string;
  readonly completenessOf: (group: ModuleGroup) => Completeness;
  /** How far the bar reaches to both sides of 0. */
  readonly low: number;
  readonly high: number;
}

interface Block {
  readonly name: string;
  readonly bars: readonly Bar[];
}

function blocksOf({ alternatives, words }: StackedModulesInput): { blocks: Block[]; bars: Bar[]; decimals: number } {
  const figures = alternatives.map((alternative) =>
    ELECTRICITY_SCENARIOS.map((scenario) => ({ scenario, ...figuresUnder(alternative, scenario) })),
  );
  const decimals = decimalsFor(figures.flat().map((bar) => bar.total));
  const blocks = alternatives.map((alternative, index) => ({
    name: alternative.name,
    bars: (figures[index] ?? []).map((bar) => {
      const values = Object.values(bar.groups).map((value) => value ?? 0);
      return {
        ...bar,
        label: words.t(`scenario.${bar.scenario}`),
        completenessOf: (group: ModuleGroup) => groupCompleteness(alternative, bar.groups[group] ?? null, group),
        sum: writeSum(bar.total, bar.completeness, decimals, words),
        low: values.reduce((sum, value) => sum + Math.min(0, value), 0),
        high: values.reduce((sum, value) => sum + Math.max(0, value), 0),
      };
    }),
  }));
  return { blocks, bars: blocks.flatMap((block) => block.bars), decimals };
}

function groupCompleteness({ account }: ShownAlternative, value: number | null, group: ModuleGroup): Completeness {
  return completenessOf(sumLacking(value, missingIn(account, MODULE_GROUPS[group])), account.method.indicator);
}

/** The groups that the method has modules of, known or not. */
function shownGroups(bars: readonly Bar[]): ModuleGroup[] {
  return GROUP_ORDER.filter((group) => bars.some((bar) => group in bar.groups));
}

/** One bar with its label and sum, its upper edge at 0. */
function barShapes(bar: Bar, x: (value: number) => number, writeValue: (value: number) => string): Shape[] {
  const shapes: Shape[] = [
    { kind: 'text', x: 0, y: BASELINE, text: bar.label, anchor: 'start', type: 'micro', weight: 500, fill: 'ink2' },
  ];
  let below = bar.low;
  let above = 0;
  for (const group of GROUP_ORDER) {
    const value = bar.groups[group];
    if (!value) continue;
    const from = value < 0 ? below : above;
    const to = from + Math.abs(value);
    shapes.push(segment(group, x(from), x(to), writeValue(value)));
    if (value < 0) below = to;
    else above = to;
  }
  if (bar.low < 0 && bar.total !== null) {
    shapes.push(
      { kind: 'line', x1: x(0), y1: -2, x2: x(0), y2: BAR_HEIGHT + 2, stroke: { paint: 'ink', width: 1 } },
      { kind: 'path', d: `M${x(bar.total).toFixed(2)} ${BAR_HEIGHT} l3.5 4 h-7 z`, fill: 'ink' },
    );
  }
  shapes.push({
    kind: 'text',
    x: x(bar.high) + 7,
    y: BASELINE,
    text: bar.sum,
    anchor: 'start',
    type: 'label',
    weight: 600,
    fill: 'ink',
  });
  return shapes;
}

function segment(group: ModuleGroup, left: number, right: number, figure: string): Shape {
  const width = Math.max(1, right - left - GAP);
  const shapes: Shape[] = [
    {
      kind: 'rect',
      x: left + 0.5,
      y: 0.5,
      width: width - 1,
      height: BAR_HEIGHT - 1,
      fill: { module: group, part: 'fill' },
      stroke: { paint: { module: group, part: 'edge' }, width: 1 },
    },
  ];
  if (width > LABELLED_FROM_WIDTH && textWidthPx(figure, 'micro', 600) + 4 <= width) {
    shapes.push({
      kind: 'text',
      x: left + width / 2,
      y: BASELINE,
      text: figure,
      anchor: 'middle',
      type: 'micro',
      weight: 600,
      fill: { module: group, part: 'label' },
    });
  }
  return { kind: 'group', name: `${moduleName(group)}: ${figure}`, shapes };
}

function sentence({ unit, words }: StackedModulesInput, blocks: readonly Block[]): string {
  const parts = blocks.map((block) => {
    const sums = block.bars.map((bar) => `${bar.label} ${bar.sum}`);
    return `${block.name}: ${sums.join(', ')}.`;
  });
  return [words.t('chart.stackedModules', { unit }), ...parts].join(' ');
}
