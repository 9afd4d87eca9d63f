import { styled } from '@mui/material/styles';
import type { Words } from '#core/chart/figure.ts';
import { Drawer } from '#renderer/components/layout/Drawer.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import type { MissingOf } from '#core/report/answer.ts';
import { lackText } from '#core/report/lack-words.ts';

export interface MissingDrawerProps {
  readonly missing: readonly MissingOf[];
  readonly words: Words;
  readonly onClose: () => void;
}

/** Every figure that the totals lack, by alternative. */
export function MissingDrawer({ missing, words, onClose }: MissingDrawerProps) {
  const t = useText();
  return (
    <Drawer title={t('comparison.missingTitle')} subtitle={t('comparison.missingBody')} onClose={onClose}>
      {missing.map((alternative) => (
        <Group key={alternative.id}>
          <h3>{alternative.name}</h3>
          <ul>
            {alternative.lacks.map((lack) => {
              const text = lackText(lack, words, Number.POSITIVE_INFINITY);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </Group>
      ))}
    </Drawer>
  );
}

const Group = styled('section')(({ theme: { tokens, typography } }) => ({
  marginTop: tokens.space[4],
  '& h3': { ...typography.label, paddingBottom: tokens.space[2], borderBottom: `1px solid ${tokens.color.lineStrong}` },
  '& ul': { margin: 0, padding: 0, listStyle: 'none' },
  '& li': {
    ...typography.small,
    padding: `${tokens.space[3]}px 0`,
    borderBottom: `1px solid ${tokens.color.line}`,
    color: tokens.color.ink2,
    overflowWrap: 'anywhere',
  },
}));
