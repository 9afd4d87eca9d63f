import { styled } from '@mui/material/styles';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { X } from 'lucide-react';
import { moduleName } from '#core/chart/module-name.ts';
import {
  PRODUCT_COLUMNS,
  type ComparedProduct,
  type ProductColumn,
  type ProductComparison,
  type ProductResult,
} from '#core/comparison/compare-products.ts';
import { LEAST_SERVICE_LIFE_YEARS } from '#core/declaration/declaration.ts';
import { declarationName } from '#core/declaration/reference-material.ts';
import { moduleList } from '#core/report/report-words.ts';
import { issueText } from '#core/text/issue-text.ts';
import type { Translate } from '#core/text/text.ts';
import { useReferenceMaterials } from '#renderer/client/reference-materials.ts';
import { IconButton } from '#renderer/components/form/IconButton.tsx';
import { NumberField } from '#renderer/components/form/NumberField.tsx';
import type { Format } from '#renderer/components/text/format.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { Spoken } from '#renderer/components/text/Spoken.tsx';
import { AmountFields } from './AmountFields.tsx';
import type { FunctionalAmount } from './compare.logic.ts';
import { figureText, serviceLifeText } from './library.logic.ts';

export interface ComparedProductsProps {
  readonly products: readonly ComparedProduct[];
  readonly comparison: ProductComparison;
  readonly onAmount: (id: string, amount: FunctionalAmount) => void;
  /** Years; null: the declaration's own. */
  readonly onServiceLife: (id: string, years: number | null) => void;
  readonly onTakeOut: (id: string) => void;
}

/** A row a product, a column a part of its life; the lowest is said in words, and only where it is known to be. */
export function ComparedProducts({ products, comparison, onAmount, onServiceLife, onTakeOut }: ComparedProductsProps) {
  const t = useText();
  const format = useFormat();
  const materials = useReferenceMaterials();
  const total = t('compare.total');
  return (
    <Scroller>
      <Table aria-label={t('compare.title', { count: products.length })} sx={{ minWidth: 1040 }}>
        <TableHead>
          <TableRow>
            <TableCell>{t('library.product')}</TableCell>
            <TableCell>{t('compare.amount')}</TableCell>
            <TableCell>{t('library.serviceLife')}</TableCell>
            {PRODUCT_COLUMNS.map((column) => (
              <TableCell key={column} align="right">
                {column === 'total' ? total : moduleName(column)}
              </TableCell>
            ))}
            <TableCell>
              <Spoken>{t('compare.take')}</Spoken>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {products.map((product, place) => {
            const result = comparison.results[place];
            const { declaration } = product;
            const name = declarationName(declaration, materials, format.language);
            return (
              <TableRow key={declaration.id}>
                <Product component="th" scope="row">
                  <strong>{name}</strong>
                  {result && remarksOf(result, t, format).map((remark) => <small key={remark}>{remark}</small>)}
                </Product>
                <Top>
                  <Amount>
                    <AmountFields
                      name={name}
                      amount={product}
                      onChange={(amount) => onAmount(declaration.id, amount)}
                    />
                  </Amount>
                </Top>
                <Top>
                  <NumberField
                    label={t('compare.serviceLifeOf', { name })}
                    hideLabel
                    width={88}
                    unit={t('library.years')}
                    min={LEAST_SERVICE_LIFE_YEARS}
                    placeholder={serviceLifeText(declaration, format)}
                    value={product.serviceLife}
                    onChange={(years) => onServiceLife(declaration.id, years)}
                  />
                </Top>
                {PRODUCT_COLUMNS.map((column) => (
                  <Figure key={column} align="right" data-total={column === 'total'}>
                    {result && figureText(result.figures[column].value, format)}
                    {result && <small>{underFigure(column, place, result, comparison, t)}</small>}
                  </Figure>
                ))}
                <Top align="right">
                  <IconButton
                    label={t('compare.remove', { name })}
                    icon={X}
                    onClick={() => onTakeOut(declaration.id)}
                  />
                </Top>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Scroller>
  );
}

/** What the product's figures lack, then what is to be known of them. */
function remarksOf({ missing, issues }: ProductResult, t: Translate, { language }: Format): string[] {
  const lacking = missing.length > 0 ? [t('compare.missing', { modules: moduleList(missing) })] : [];
  return [...lacking, ...issues.map((issue) => issueText(issue, t, language))];
}

function underFigure(
  column: ProductColumn,
  place: number,
  { figures, replacements, lifeKnown }: ProductResult,
  { lowest }: ProductComparison,
  t: Translate,
): string {
  const { value, complete } = figures[column];
  const parts = [
    column === 'B4' && !lifeKnown ? t('compare.lifeUnknown') : null,
    column === 'B4' && replacements > 0 ? t('compare.replacements', { count: replacements }) : null,
    value !== null && !complete ? t('common.incomplete') : null,
    lowest.get(column)?.includes(place) ? t('compare.lowest') : null,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

const Scroller = styled('div')({ overflowX: 'auto' });

const Product = styled(TableCell)<{ component?: 'th'; scope?: 'row' }>(({ theme: { tokens, typography } }) => ({
  maxWidth: 260,
  padding: '6px 8px 6px 0',
  verticalAlign: 'top',
  '& strong': { display: 'block', fontWeight: 600 },
  '& small': { ...typography.micro, display: 'block', fontWeight: 400, color: tokens.color.ink2 },
}));

const Top = styled(TableCell)({ paddingTop: 5, paddingBottom: 5, verticalAlign: 'top' });

const Amount = styled('div')(({ theme: { tokens } }) => ({ display: 'flex', gap: tokens.space[2] }));

const Figure = styled(TableCell)(({ theme: { tokens, typography } }) => ({
  paddingTop: 9,
  verticalAlign: 'top',
  '&[data-total=true]': { fontWeight: 600 },
  '& small': { ...typography.micro, display: 'block', minHeight: 15, color: tokens.color.ink2 },
}));
