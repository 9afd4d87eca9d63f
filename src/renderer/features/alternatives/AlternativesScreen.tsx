import Button from '@mui/material/Button';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useCall } from '#renderer/client/queries.ts';
import { Empty } from '#renderer/components/feedback/Empty.tsx';
import { Waiting } from '#renderer/components/feedback/Waiting.tsx';
import { Page } from '#renderer/components/layout/Page.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { AlternativesOf } from './AlternativesOf.tsx';
import { NewAlternativeDialog } from './NewAlternativeDialog.tsx';

/** What is each alternative made of? */
export default function AlternativesScreen() {
  const t = useText();
  const navigate = useNavigate();
  const { id = '', alternative: wanted } = useParams();
  const { data: document } = useCall('projects.get', { id });
  const [isMaking, setIsMaking] = useState(false);
  if (!document) return <Waiting />;

  const show = (alternative: string) => void navigate(`/project/${id}/alternatives/${alternative}`, { replace: true });
  const [first] = document.alternatives;
  const shown = document.alternatives.find((alternative) => alternative.id === wanted) ?? first;
  return (
    <>
      {shown ? (
        <AlternativesOf stored={document} shown={shown.id} onShow={show} onNew={() => setIsMaking(true)} />
      ) : (
        <Page title={t('app.alternatives')}>
          <Empty
            title={t('alternatives.emptyTitle')}
            ghost={[
              [t('alternativeKind.renovation'), t('grid.rows', { count: 28 })],
              [t('alternativeKind.newBuild'), t('grid.rows', { count: 41 })],
            ]}
            action={
              <Button variant="primary" startIcon={<Plus size={16} aria-hidden />} onClick={() => setIsMaking(true)}>
                {t('alternatives.new')}
              </Button>
            }
          >
            {t('alternatives.emptyBody')}
          </Empty>
        </Page>
      )}
      {isMaking && (
        <NewAlternativeDialog
          document={document}
          shown={shown?.id ?? null}
          onClose={() => setIsMaking(false)}
          onMade={(made) => {
            setIsMaking(false);
            show(made);
          }}
        />
      )}
    </>
  );
}
