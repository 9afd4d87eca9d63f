import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Plus } from 'lucide-react';
import type { AlternativeDocument } from '#core/api/contract.ts';
import { ActionMenu } from '#renderer/app/actions/index.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';

export interface AlternativeTabsProps {
  readonly alternatives: readonly AlternativeDocument[];
  readonly shown: string;
  readonly panelId: string;
  readonly onShow: (id: string) => void;
  readonly onNew: () => void;
}

/** The alternatives with their number of rows, and a new one. */
export function AlternativeTabs({ alternatives, shown, panelId, onShow, onNew }: AlternativeTabsProps) {
  const t = useText();
  return (
    <Row>
      <Tabs
        value={shown}
        onChange={(_event, id: string) => onShow(id)}
        aria-label={t('app.alternatives')}
        variant="scrollable"
      >
        {alternatives.map(({ id, name, components }, index) => (
          <Tab
            key={id}
            value={id}
            id={`${panelId}-${id}`}
            aria-controls={id === shown ? panelId : undefined}
            label={
              <>
                {name ?? t('alternatives.unnamed')}
                <span>{index === 0 ? t('grid.rows', { count: components.length }) : components.length}</span>
              </>
            }
          />
        ))}
      </Tabs>
      <Button variant="quiet" startIcon={<Plus size={16} aria-hidden />} onClick={onNew}>
        {t('alternatives.new')}
      </Button>
      <ActionMenu
        label={t('alternatives.menu')}
        actions={['alternatives.copy', 'alternatives.about', 'alternatives.remove']}
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
  '& .MuiTab-root span': { ...typography.small, color: tokens.color.ink3 },
  '& > .MuiButton-root': { color: tokens.color.accent, fontSize: tokens.type.body.size },
  '& > :last-child': { marginLeft: 'auto' },
}));
