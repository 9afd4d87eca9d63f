import type { ComponentAccount } from '#core/climate/account.ts';
import { partOf } from '#core/climate/by-element.ts';
import { completenessOf } from '#core/climate/completeness.ts';
import type { Method } from '#core/project/method.ts';
import { elementName } from '#core/text/element-name.ts';
import type { Translate } from '#core/text/text.ts';
import type { GridGroup, GridSum } from '#renderer/components/grid/column.ts';
import { NO_VALUE } from '#renderer/components/text/format.ts';
import { figureText } from './component-row.logic.ts';
import type { PlacedComponent } from '#renderer/client/row-change.logic.ts';

/** The grid's groups: the two-digit NS 3451 parts that have rows, with their sums. */

/** The key of rows without a part. */
export const WITHOUT_PART = 'none';

export function groupKeyOf({ element }: PlacedComponent): string {
  return partOf(element, 2) ?? WITHOUT_PART;
}

export interface GroupWords {
  readonly t: Translate;
  readonly number: (value: number, decimals: number) => string;
}

/** The groups in the order of the table, rows without a part last. */
export function componentGroups(
  rows: readonly PlacedComponent[],
  accounts: ReadonlyMap<string, ComponentAccount>,
  method: Method | null,
  words: GroupWords,
): GridGroup[] {
  const members = new Map<string, ComponentAccount[]>();
  for (const row of rows) {
    const account = accounts.get(row.id);
    const part = groupKeyOf(row);
    const group = members.get(part) ?? [];
    members.set(part, group);
    if (account) group.push(account);
  }
  return [...members]
    .toSorted(([a], [b]) => Number(a === WITHOUT_PART) - Number(b === WITHOUT_PART) || a.localeCompare(b))
    .map(([part, group]) => groupOf(part, group, method, words));
}

function groupOf(
  part: string,
  accounts: readonly ComponentAccount[],
  method: Method | null,
  { t, number }: GroupWords,
): GridGroup {
  const isNone = part === WITHOUT_PART;
  const counted = accounts.filter(({ inScope }) => inScope);
  const isOutside = accounts.length > 0 && counted.length === 0;
  const unknown = counted.filter(({ total }) => total.value === null).length;
  const name = isNone ? t('alternatives.withoutPart') : (elementName(part, t) ?? t('alternatives.unknownPart'));
  const sums = isOutside
    ? {}
    : {
        'A1-A3': sumOf(counted, method, number, ({ modules, total }) => ({
          value: modules['A1-A3'] ?? null,
          missing: total.missing.filter(({ module }) => module === 'A1-A3'),
        })),
        total: sumOf(counted, method, number, ({ total }) => total),
      };
  return {
    key: part,
    code: isNone ? '' : part,
    name: isOutside ? t('alternatives.partOutside', { name }) : name,
    sums,
    ...(unknown > 0 && { warning: t('alternatives.withoutFigure', { count: unknown }) }),
  };
}

type PartSum = Pick<ComponentAccount['total'], 'value' | 'missing'>;

function sumOf(
  accounts: readonly ComponentAccount[],
  method: Method | null,
  number: GroupWords['number'],
  sumIn: (account: ComponentAccount) => PartSum,
): GridSum {
  const sums = accounts.map(sumIn);
  const known = sums.flatMap(({ value }) => value ?? []);
  const missing = sums.flatMap((sum) => sum.missing);
  const value = known.length === 0 ? null : known.reduce((total, figure) => total + figure, 0);
  const completeness = completenessOf(
    { value, complete: missing.length === 0, missing },
    method?.indicator ?? 'gwpIobc',
  );
  return { text: value === null ? NO_VALUE : figureText(value, number), atLeast: completeness === 'atLeast' };
}
