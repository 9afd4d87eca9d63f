import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { styled } from '@mui/material/styles';
import { useState, type ReactNode } from 'react';
import { Page } from '#renderer/components/layout/Page.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { ChangeLog } from './ChangeLog.tsx';
import { Factors } from './Factors.tsx';
import { SharedFolder } from './SharedFolder.tsx';
import { General } from './General.tsx';

const TABS = ['general', 'factors', 'shared', 'log'] as const;
type TabName = (typeof TABS)[number];

const CONTENT: Record<TabName, () => ReactNode> = {
  general: General,
  factors: Factors,
  shared: SharedFolder,
  log: ChangeLog,
};

/** How the program looks, where the data lies, which factors it calculates with, and what was done. */
export default function SettingsScreen() {
  const t = useText();
  const [shown, setShown] = useState<TabName>('general');
  const Content = CONTENT[shown];
  return (
    <Page title={t('app.settings')}>
      <Tabs
        value={shown}
        onChange={(_, tab: TabName) => setShown(tab)}
        selectionFollowsFocus
        aria-label={t('app.settings')}
      >
        {TABS.map((tab) => (
          <Tab
            key={tab}
            value={tab}
            label={t(`settings.tab.${tab}`)}
            id={`settings-tab-${tab}`}
            aria-controls="settings-panel"
          />
        ))}
      </Tabs>
      <Panel role="tabpanel" id="settings-panel" aria-labelledby={`settings-tab-${shown}`}>
        <Content />
      </Panel>
    </Page>
  );
}

const Panel = styled('div')(({ theme: { tokens } }) => ({ paddingTop: tokens.space[5] }));
