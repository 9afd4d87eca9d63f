import { moduleName } from '#core/chart/module-name.ts';
import { sumOfKnown } from '#core/climate/partial-sum.ts';
import { MODULES, type Module } from '#core/declaration/life-cycle-module.ts';
import type { ElectricityScenario } from '#core/project/codes.ts';
import type { Method } from '#core/project/method.ts';
import type { ReportedRow } from '#core/project/project.ts';
import { plainNumber } from '#core/sheet/clipboard.ts';
import { elementName } from '#core/text/element-name.ts';
import type { Translate } from '#core/text/text.ts';
import type { GridColumn } from '#renderer/components/grid/column.ts';
import { numberEntry } from '#renderer/components/grid/entries.logic.ts';
import { NO_VALUE, type Format } from '#renderer/components/text/format.ts';
import { elementEntry } from './component-row.logic.ts';
import type { DeliveredRow } from './delivered-rows.logic.ts';

type Column = GridColumn<DeliveredRow>;

/** The modules whose figure is another under the other electricity mix. */
const BY_MIX = ['A5', 'B6'] as const;
type ByMix = (typeof BY_MIX)[number];

/** A row's part, a column for each module of the stamp, and D beside the sum; what follows the mix stands under both. */
export function deliveredColumns(method: Method, t: Translate, format: Format): readonly Column[] {
  const inMethod = modulesOf(method);
  const other: ElectricityScenario = method.electricityScenario === 'norway' ? 'europe' : 'norway';
  return [
    {
      id: 'element',
      label: t('delivered.part'),
      width: 52,
      frozen: true,
      text: ({ element }) => element ?? '',
      entry: wholeBuildingOr(t),
    },
    {
      id: 'part',
      label: t('delivered.partName'),
      width: 170,
      frozen: true,
      text: ({ element }) =>
        element == null ? t('delivered.wholeBuilding') : (elementName(element, t) ?? t('alternatives.unknownPart')),
    },
    ...inMethod.flatMap((module) => {
      const byMix = BY_MIX.find((one) => one === module);
      if (!byMix) return [moduleColumn(module, t, format)];
      const inMix = (mix: ElectricityScenario) =>
        t('delivered.moduleIn', { module: moduleName(module), mix: t(`scenario.${mix}`) });
      return [
        { ...moduleColumn(module, t, format), label: inMix(method.electricityScenario) },
        otherMixColumn(byMix, inMix(other), t, format),
      ];
    }),
    {
      id: 'sum',
      label: t('delivered.rowSum'),
      unit: t('alternatives.kgCO2e'),
      width: 92,
      align: 'end',
      text: ({ modules }) => {
        const sum = sumOfKnown(inMethod.map((module) => modules[module] ?? null));
        return sum === null ? '' : format.number(sum);
      },
      placeholder: () => NO_VALUE,
    },
    moduleColumn('D', t, format),
  ];
}

function modulesOf({ modules, modulesWhereDeclared }: Method): readonly Module[] {
  return MODULES.filter((module) => modules.includes(module) || modulesWhereDeclared.includes(module));
}

/** A part's code; nothing, or the words themselves, is the whole building. */
function wholeBuildingOr(t: Translate): NonNullable<Column['entry']> {
  const code = elementEntry<DeliveredRow>(t);
  const whole = t('delivered.wholeBuilding');
  return {
    ...code,
    write: (row, text) => code.write(row, text.trim().toLowerCase() === whole ? '' : text),
  };
}

function moduleColumn(module: Module | 'D', t: Translate, format: Format): Column {
  return figureColumn(module, moduleName(module), t, format, {
    get: ({ modules }) => modules[module],
    set: (row, value) => ({ ...row, modules: { ...row.modules, [module]: value } }),
  });
}

function otherMixColumn(module: ByMix, label: string, t: Translate, format: Format): Column {
  return figureColumn(`${module} other`, label, t, format, {
    get: ({ otherMix }) => otherMix?.[module],
    set: (row, value) => ({ ...row, otherMix: { ...row.otherMix, [module]: value } }),
  });
}

interface Figure {
  readonly get: (row: ReportedRow) => number | null | undefined;
  readonly set: (row: DeliveredRow, value: number | null) => DeliveredRow;
}

/** Figures may be negative: biogenic carbon, and what lies beyond the system boundary. */
function figureColumn(id: string, label: string, t: Translate, format: Format, { get, set }: Figure): Column {
  return {
    id,
    label,
    unit: t('alternatives.kgCO2e'),
    width: 84,
    align: 'end',
    text: (row) => {
      const value = get(row);
      return value == null ? '' : format.number(value);
    },
    plainText: (row) => {
      const value = get(row);
      return value == null ? '' : plainNumber(value, format.language);
    },
    placeholder: () => NO_VALUE,
    entry: numberEntry({ language: format.language, least: 'any', set, suffix: /\s*kg\s*CO(2|₂)e?\.?$/i }),
  };
}
