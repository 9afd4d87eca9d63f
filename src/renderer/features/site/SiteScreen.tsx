import Button from '@mui/material/Button';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useCall } from '#renderer/client/queries.ts';
import { Empty } from '#renderer/components/feedback/Empty.tsx';
import { Waiting } from '#renderer/components/feedback/Waiting.tsx';
import { Page } from '#renderer/components/layout/Page.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { SiteOf } from './SiteOf.tsx';

/** Is the site free of fossils, and how much of it is free of emissions? */
export default function SiteScreen() {
  const t = useText();
  const { id = '' } = useParams();
  const { data: document } = useCall('projects.get', { id });
  const [begun, setBegun] = useState<string | null>(null);
  if (!document) return <Waiting />;

  const { project, siteMachines, siteEntries, siteExceptions } = document;
  const isEmpty =
    project.site == null && [siteMachines, siteEntries, siteExceptions].every(({ length }) => length === 0);
  if (!isEmpty || begun === id) return <SiteOf key={id} stored={document} />;
  return (
    <Page title={t('app.site')}>
      <Empty
        title={t('site.emptyTitle')}
        ghost={[
          [t('site.use.machine'), t('carrier.diesel'), '1 200 l', t('site.class.fossil')],
          [t('site.use.power'), t('carrier.electricity'), '8 400 kWh', t('site.class.emissionFree')],
        ]}
        action={
          <Button variant="primary" onClick={() => setBegun(id)}>
            {t('site.begin')}
          </Button>
        }
      >
        {t('site.emptyBody')}
      </Empty>
    </Page>
  );
}
