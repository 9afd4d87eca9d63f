import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Lock, Plus } from 'lucide-react';
import type { AlternativeDocument } from '#core/api/contract.ts';
import { ActionButton, ActionMenu } from '#renderer/app/actions/index.ts';
import { Spoken } from '#renderer/components/text/Spoken.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { tabsOf } from './tabs.logic.ts';

export interface AlternativeTabsProps {
  readonly alternatives: readonly AlternativeDocument[];
  readonly shown: string;
  readonly panelId: string;
  readonly onShow: (id: string) => void;
  readonly onNew: () => void;
}

/** The alternatives with their number of rows, each with its variants behind it, and a new one. */
export function AlternativeTabs({ alternatives, shown, panelId, onShow, onNew }: AlternativeTabsProps) {
  const t = useText();
  const countOf = ({ components, reported }: AlternativeDocument, isFirst: boolean) => {
    if (reported) return t('delivered.count');
    return isFirst ? t('grid.rows', { count: components.length }) : components.length;
  };
  return (
    <Row>
      <Tabs
        value={shown}
        onChange={(_event, id: string) => onShow(id)}
        aria-label={t('app.alternatives')}
        variant="scrollable"
      >
        {tabsOf(alternatives, t).map(({ alternative, name, short, stage }, index) => (
          <Tab
            key={alternative.id}
            value={alternative.id}
            id={`${panelId}-${alternative.id}`}
            aria-controls={alternative.id === shown ? panelId : undefined}
            {...(stage !== null && {
              'aria-label': [name, stage, alternative.locked && t('lock.locked')].filter(Boolean).join(', '),
              'data-variant': true,
            })}
            label={
              <>
                {alternative.locked && <Lock size={13} aria-hidden />}
                {short}
                {alternative.locked && <Spoken>{t('lock.locked')}</Spoken>}
                <span>{countOf(alternative, index === 0)}</span>
              </>
            }
          />
        ))}
      </Tabs>
      <Button variant="quiet" startIcon={<Plus size={16} aria-hidden />} onClick={onNew}>
        {t('alternatives.new')}
      </Button>
      <ActionButton action="alternatives.copyFrom" variant="quiet" />
      <ActionButton action="alternatives.differences" variant="quiet" />
      <ActionMenu
        label={t('alternatives.menu')}
        actions={[
          'alternatives.copy',
          'alternatives.copyFrom',
          'alternatives.takeOff',
          'alternatives.moreColumns',
          'alternatives.differences',
          'alternatives.lock',
          'alternatives.about',
          'alternatives.remove',
        ]}
      />
    </Row>
  );
}

const Row = styled('div')(({ theme: { tokens, typography } }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[5],
  flex: 'none',
  marginTop: -tokens.space[5],
  marginBottom: tokens.space[4],
  borderBottom: `${tokens.border.hair}px solid ${tokens.color.line}`,
  '& .MuiTabs-root': { marginBottom: -1, borderBottom: 0, minWidth: 0 },
  '& [data-variant]': { marginLeft: -tokens.space[3], ...typography.small },
  '& .MuiTab-root svg': { verticalAlign: -1, marginRight: tokens.space[2] },
  '& .MuiTab-root span': { ...typography.small, color: tokens.color.ink3 },
  '& > .MuiButton-root:not(.Mui-disabled)': { color: tokens.color.accent, fontSize: tokens.type.body.size },
  '& > :last-child': { marginLeft: 'auto' },
}));
