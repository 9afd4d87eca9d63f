import { styled } from '@mui/material/styles';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { compareProducts } from '#core/comparison/compare-products.ts';
import { reading } from '#renderer/client/queries.ts';
import { NumberField } from '#renderer/components/form/NumberField.tsx';
import { Dock } from '#renderer/components/layout/Dock.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { AmountFields } from './AmountFields.tsx';
import {
  comparedProducts,
  NOTHING_OWN,
  proposedAmount,
  STUDY_PERIOD_YEARS,
  type FunctionalAmount,
} from './compare.logic.ts';
import { ComparedProducts } from './ComparedProducts.tsx';

export interface CompareDockProps {
  /** Ids of the declarations. */
  readonly chosen: readonly string[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onTakeOut: (id: string) => void;
  readonly onClose: () => void;
}

/** Products side by side, per amount that does the same job. */
export function CompareDock({ chosen, today, onTakeOut, onClose }: CompareDockProps) {
  const t = useText();
  const answers = useQueries({ queries: chosen.map((id) => reading('declarations.get', { id })) });
  const declarations = answers.flatMap(({ data }) => data?.declaration ?? []);
  /** Null: nothing is typed yet, and the amount follows what is chosen. */
  const [typed, setTyped] = useState<FunctionalAmount | null>(null);
  const [own, setOwn] = useState(NOTHING_OWN);
  const [years, setYears] = useState(STUDY_PERIOD_YEARS);
  const shared = typed ?? proposedAmount(declarations);
  const products = comparedProducts(declarations, shared, own);
  return (
    <Dock
      title={t('compare.title', { count: chosen.length })}
      onClose={onClose}
      foot={<span>{t('compare.note')}</span>}
    >
      <Work>
        <Job>
          <AmountFields amount={shared} onChange={setTyped} />
          <NumberField
            label={t('compare.studyPeriod')}
            width={112}
            unit={t('library.years')}
            whole
            min={1}
            max={1000}
            value={years}
            onChange={(value) => setYears(value ?? STUDY_PERIOD_YEARS)}
          />
          <p>{t('compare.job')}</p>
        </Job>
        {products.length > 0 && (
          <ComparedProducts
            products={products}
            comparison={compareProducts(products, years, today)}
            onAmount={(id, amount) => setOwn({ ...own, amounts: new Map([...own.amounts, [id, amount]]) })}
            onServiceLife={(id, years) => setOwn({ ...own, serviceLives: new Map([...own.serviceLives, [id, years]]) })}
            onTakeOut={onTakeOut}
          />
        )}
      </Work>
    </Dock>
  );
}

const Work = styled('div')(({ theme: { tokens } }) => ({ padding: `${tokens.space[4]}px ${tokens.space[7]}px` }));

const Job = styled('div')(({ theme: { tokens, typography } }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-end',
  gap: tokens.space[4],
  marginBottom: tokens.space[5],
  '& > p': { ...typography.small, paddingBottom: 5, color: tokens.color.ink2 },
}));
