import Button from '@mui/material/Button';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useCall } from '#renderer/client/queries.ts';
import { Empty } from '#renderer/components/feedback/Empty.tsx';
import { Waiting } from '#renderer/components/feedback/Waiting.tsx';
import { Page } from '#renderer/components/layout/Page.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { WasteOf } from './WasteOf.tsx';

/** Do we sort enough of the waste, and what is to be done if not? */
export default function WasteScreen() {
  const t = useText();
  const { id = '' } = useParams();
  const { data: document } = useCall('projects.get', { id });
  const [begun, setBegun] = useState<string | null>(null);
  if (!document) return <Waiting />;

  const { project, wastePlan, wasteDeliveries } = document;
  const isEmpty = project.waste == null && wastePlan.length === 0 && wasteDeliveries.length === 0;
  if (!isEmpty || begun === id) return <WasteOf key={id} stored={document} />;
  return (
    <Page title={t('app.waste')}>
      <Empty
        title={t('waste.emptyTitle')}
        ghost={[
          ['88190-2', `1615 ${t('fraction.1615')}`, '1,42 t', t('waste.class.sorted')],
          ['88214-7', `9912 ${t('fraction.9912')}`, '0,81 t', t('waste.class.mixed')],
        ]}
        action={
          <Button variant="primary" onClick={() => setBegun(id)}>
            {t('waste.begin')}
          </Button>
        }
      >
        {t('waste.emptyBody')}
      </Empty>
    </Page>
  );
}
