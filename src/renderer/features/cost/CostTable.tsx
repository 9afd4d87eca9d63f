import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { styled } from '@mui/material/styles';
import { decimalsFor, writeFigure, writeSum, type Words } from '#core/chart/figure.ts';
import type { Account } from '#core/climate/account.ts';
import { completenessOf } from '#core/climate/completeness.ts';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '#core/project/codes.ts';
import { COST_POSTS } from '#core/cost/cost.ts';
import {
  moneyScale,
  pricedMixes,
  writeCarbon,
  writeMoneySum,
  type MoneyScale,
  type ShownCost,
} from '#core/report/cost-words.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';

export interface CostTableProps {
  readonly shown: readonly ShownCost[];
  readonly accounts: readonly Account[];
  readonly words: Words;
  /** Shows how the present value of an alternative came about. */
  readonly onExplain: (alternative: string) => void;
}

/** The alternatives side by side: present value by post, its sums, and beside them what is emitted and what that is priced at. */
export function CostTable({ shown, accounts, words, onExplain }: CostTableProps) {
  const { t } = words;
  const scale = moneyScale(
    shown.flatMap(({ cost }) => [cost.presentValue.value, cost.carbon.presentValue]),
    words,
  );
  const posts = [...COST_POSTS, 'none' as const].filter((post) => shown.some(({ cost }) => cost.byPost.has(post)));
  const annual = moneyScale(
    shown.map(({ cost }) => cost.annualCost),
    words,
  );
  /** What is made of the present value lacks what that lacks. */
  const ofTotal = ({ presentValue }: ShownCost['cost'], value: number | null, by: MoneyScale = KR) =>
    writeMoneySum({ ...presentValue, value }, by, words);
  const emissions = new Map(accounts.map((account) => [account.id, account]));
  const decimals = decimalsFor(
    accounts.flatMap(({ scenarios }) => ELECTRICITY_SCENARIOS.map((mix) => inTonnes(scenarios[mix].total))),
  );
  return (
    <Section title={t('cost.table')} note={t('cost.tableNote', { unit: scale.unit })}>
      <Figures>
        <TableHead>
          <TableRow>
            <TableCell>{t('cost.column.posts')}</TableCell>
            {shown.map(({ name, cost }) => (
              <TableCell key={cost.id} align="right">
                {name}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {posts.map((post) => (
            <Row
              key={post}
              name={t(`cost.post.${post}`)}
              shown={shown}
              cell={({ cost }) => {
                const sum = cost.byPost.get(post);
                return sum ? writeMoneySum(sum, scale, words) : '–';
              }}
            />
          ))}
          <TotalRow shown={shown} scale={scale} words={words} onExplain={onExplain} />
          <Row
            name={t('cost.perArea')}
            unit={t('cost.unit.perArea')}
            shown={shown}
            cell={({ cost }) => ofTotal(cost, cost.perArea)}
          />
          <Row
            name={t('cost.annual')}
            unit={annual.unit}
            shown={shown}
            cell={({ cost }) => ofTotal(cost, cost.annualCost, annual)}
          />
          <Row
            name={t('cost.annualPerArea')}
            unit={t('cost.unit.perAreaYear')}
            shown={shown}
            cell={({ cost }) => ofTotal(cost, cost.annualPerArea)}
          />
        </TableBody>
        <TableBody>
          {ELECTRICITY_SCENARIOS.map((mix) => (
            <Row
              key={mix}
              name={t('cost.emissions', { mix: t(`scenario.${mix}`) })}
              unit="t CO₂e"
              shown={shown}
              cell={({ cost }) => emissionsText(emissions.get(cost.id), mix, decimals, words)}
            />
          ))}
          {pricedMixes(shown, accounts).map(({ mix, alternatives }) => (
            <Row
              key={`priced ${mix}`}
              name={t('cost.carbon', { mix: t(`scenario.${mix}`) })}
              unit={scale.unit}
              shown={shown}
              cell={({ cost }) => (alternatives.has(cost.id) ? writeCarbon(cost.carbon, scale, words) : '–')}
            />
          ))}
        </TableBody>
      </Figures>
      <Below>{t('cost.carbonNote')}</Below>
    </Section>
  );
}

interface RowProps {
  readonly name: string;
  readonly unit?: string;
  readonly shown: readonly ShownCost[];
  readonly cell: (one: ShownCost) => string;
}

/** One figure of every alternative. */
function Row({ name, unit, shown, cell }: RowProps) {
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {name}
        {unit !== undefined && <Unit> {unit}</Unit>}
      </TableCell>
      {shown.map((one) => (
        <TableCell key={one.cost.id} align="right">
          {cell(one)}
        </TableCell>
      ))}
    </TableRow>
  );
}

interface TotalRowProps extends Pick<CostTableProps, 'shown' | 'words' | 'onExplain'> {
  readonly scale: MoneyScale;
}

/** The present value of every alternative, with what it lacks and how it came about. */
function TotalRow({ shown, scale, words, onExplain }: TotalRowProps) {
  const { t, language } = words;
  return (
    <TableRow data-total>
      <TableCell component="th" scope="row">
        {t('cost.presentValue')}
        <Unit> {scale.unit}</Unit>
      </TableCell>
      {shown.map(({ name, cost: { id, presentValue } }) => {
        const { value, lines, lacking } = presentValue;
        return (
          <TableCell key={id} align="right">
            <Stack>
              <span>{value === null ? '–' : writeFigure(value * scale.factor, language, scale.decimals)}</span>
              {lacking > 0 && <Status kind="beyond">{t('cost.lines', { count: lacking })}</Status>}
              {lines > 0 && (
                <Button
                  variant="link"
                  aria-label={`${t('common.showCalculation')}: ${name}`}
                  onClick={() => onExplain(id)}
                >
                  {t('common.showCalculation')}
                </Button>
              )}
            </Stack>
          </TableCell>
        );
      })}
    </TableRow>
  );
}

function emissionsText(account: Account | undefined, mix: ElectricityScenario, decimals: number, words: Words): string {
  if (!account) return '–';
  const value = account.scenarios[mix].total;
  const completeness = completenessOf({ ...account.total, value }, account.method.indicator);
  return writeSum(inTonnes(value), completeness, decimals, words);
}

function inTonnes(kg: number | null): number | null {
  return kg === null ? null : kg / 1000;
}

/** Per m², which is never millions. */
const KR: MoneyScale = { unit: '', factor: 1, decimals: 0 };

const Unit = styled('small')(({ theme: { tokens, typography } }) => ({
  ...typography.micro,
  fontWeight: 400,
  color: tokens.color.ink2,
}));

const Figures = styled(Table)(({ theme: { tokens } }) => ({
  '& tr[data-total] > *': { borderTop: `1px solid ${tokens.color.lineStrong}`, fontWeight: 600 },
  // The emissions stand beside the cost, under a line of their own.
  '& tbody + tbody': { borderTop: `2px solid ${tokens.color.lineStrong}` },
}));

const Stack = styled('div')({ display: 'grid', justifyItems: 'end' });

const Below = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginTop: tokens.space[2],
  color: tokens.color.ink2,
}));
