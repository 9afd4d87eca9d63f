import { styled } from '@mui/material/styles';
import { useCallback, useMemo } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { Words } from '#core/chart/figure.ts';
import type { ShownAlternative } from '#core/chart/shown.ts';
import { tornado, tornadoTable, turningSentence, type TornadoInput } from '#core/chart/tornado.ts';
import { comparedPair } from '#core/comparison/assess-document.ts';
import type { Sensitivities } from '#core/comparison/sensitivity.ts';
import type { Varied } from '#core/comparison/variations.ts';
import { settingTexts } from '#core/text/sensitivity-text.ts';
import type { PictureOrigin } from '#renderer/components/chart/ChartMenu.tsx';
import { ChartSection } from '#renderer/components/chart/ChartSection.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { useSensitivities } from '#renderer/components/project/use-sensitivities.ts';

export interface WhatItDependsOnProps {
  readonly document: ProjectDocument;
  readonly reference: ShownAlternative;
  /** What the reference is subtracted from. */
  readonly other: ShownAlternative;
  /** Too many figures are missing to say which is the lower. */
  readonly undecided: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly asTable: boolean;
  readonly origin: PictureOrigin;
  readonly words: Words;
}

/** How the difference moves as one setting at a time is another, and whether one of them turns the answer. */
export function WhatItDependsOn(props: WhatItDependsOnProps) {
  const { document, reference, other, undecided, today, words } = props;
  const { t } = words;
  const pair = useMemo(
    () => (undecided ? null : comparedPair(document, reference.account, other.account, today)),
    [undecided, document, reference.account, other.account, today],
  );
  const found = useSensitivities(pair);
  const note = t('sensitivity.note', { other: other.name, reference: reference.name });
  if (found) return <Found {...props} sensitivities={found} note={note} />;
  return (
    <Section title={t('sensitivity.title')} note={note}>
      <Said>{t(found === undefined ? 'common.working' : 'sensitivity.undecided')}</Said>
    </Section>
  );
}

interface FoundProps extends WhatItDependsOnProps {
  readonly sensitivities: Sensitivities;
  readonly note: string;
}

function Found({ sensitivities, note, reference, other, asTable, origin, words }: FoundProps) {
  const { t } = words;
  const input = useMemo<TornadoInput>(() => {
    const nameOf = (id: string) => (id === reference.id ? reference.name : other.name);
    return { sensitivities, nameOf, words };
  }, [sensitivities, reference.id, reference.name, other.name, words]);
  const draw = useCallback((widthPx: number) => tornado(input, widthPx), [input]);
  const table = useMemo(() => tornadoTable(input), [input]);
  const listed = (settings: readonly Varied[]) => settingTexts(settings, input.nameOf, words);
  const { complete, withoutEffect, notVaried } = sensitivities;
  return (
    <ChartSection
      title={t('sensitivity.title')}
      note={note}
      origin={origin}
      draw={draw}
      table={table}
      asTable={asTable}
    >
      <Said>
        <strong>{turningSentence(input)}</strong>
        {!complete && ` ${t('sensitivity.incomplete')}`}
        {withoutEffect.length > 0 && ` ${t('sensitivity.withoutEffect', { settings: listed(withoutEffect) })}`}
        {notVaried.length > 0 && ` ${t('sensitivity.notVaried', { settings: listed(notVaried) })}`}
      </Said>
    </ChartSection>
  );
}

const Said = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginTop: tokens.space[3],
  color: tokens.color.ink2,
  '& strong': { fontWeight: 600, color: tokens.color.ink },
}));
