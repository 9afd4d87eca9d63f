import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { Words } from '#core/chart/figure.ts';
import type { ShownAlternative } from '#core/chart/shown.ts';
import { turningSentence } from '#core/chart/tornado.ts';
import { comparedPair } from '#core/comparison/assess-document.ts';
import { useSensitivities } from '#renderer/components/project/use-sensitivities.ts';

export interface SignCellProps {
  readonly document: ProjectDocument;
  readonly reference: ShownAlternative;
  readonly other: ShownAlternative;
  /** Too many figures are missing to say which is the lower. */
  readonly undecided: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly words: Words;
}

/** Which settings turn the answer between an alternative and the reference, if they are changed. */
export function SignCell({ document, reference, other, undecided, today, words }: SignCellProps) {
  const { t } = words;
  const isReference = other.id === reference.id;
  const pair = useMemo(
    () => (undecided || isReference ? null : comparedPair(document, reference.account, other.account, today)),
    [undecided, isReference, document, reference.account, other.account, today],
  );
  const found = useSensitivities(pair);
  if (isReference) return <Said>{t('decision.reference')}</Said>;
  if (found === undefined) return <Said>{t('common.working')}</Said>;
  if (found === null) return <Said>{t('sensitivity.undecided')}</Said>;
  const nameOf = (id: string) => (id === reference.id ? reference.name : other.name);
  return <Said data-known>{turningSentence({ sensitivities: found, nameOf, words })}</Said>;
}

const Said = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  color: tokens.color.ink2,
  '&[data-known]': { color: tokens.color.ink },
}));
