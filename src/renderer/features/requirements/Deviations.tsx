import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Trash2 } from 'lucide-react';
import { v7 as newId } from 'uuid';
import type { Deviation } from '#core/requirements/requirement.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { DayField } from '#renderer/components/form/DayField.tsx';
import { IconButton } from '#renderer/components/form/IconButton.tsx';
import { KeptField } from '#renderer/components/form/KeptField.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { today } from '#renderer/components/text/today.ts';

export interface DeviationsProps {
  readonly deviations: readonly Deviation[];
  readonly onChange: (deviations: readonly Deviation[]) => void;
}

/** Where the requirement was not kept: what was found, what is done about it, the sanction, and when it was closed. */
export function Deviations({ deviations, onChange }: DeviationsProps) {
  const t = useText();
  const put = (changed: Deviation) => onChange(deviations.map((one) => (one.id === changed.id ? changed : one)));
  return (
    <>
      <List>
        {deviations.map((deviation, index) => {
          const { id, found, closed } = deviation;
          const name = t('requirements.deviation.name', { number: index + 1 });
          const isOpen = closed == null;
          return (
            <li key={id}>
              <Head>
                <Status kind={isOpen ? 'beyond' : 'ok'}>
                  {`${name} · ${t(isOpen ? 'requirements.deviation.open' : 'requirements.deviation.closed')}`}
                </Status>
                <IconButton
                  label={t('requirements.deviation.remove', { name })}
                  icon={Trash2}
                  onClick={() => onChange(deviations.filter((one) => one.id !== id))}
                />
              </Head>
              {(['text', 'action', 'sanction'] as const).map((field) => (
                <KeptField
                  key={field}
                  label={t(`requirements.deviation.${field}`)}
                  multiline={field !== 'sanction'}
                  {...(field !== 'sanction' && { rows: 2 })}
                  value={deviation[field] ?? ''}
                  onLeave={(value) => put({ ...deviation, [field]: value || null })}
                />
              ))}
              <Days>
                <DayField
                  label={t('requirements.deviation.found')}
                  value={found ?? null}
                  onChange={(day) => put({ ...deviation, found: day })}
                />
                <DayField
                  label={t('requirements.deviation.closedOn')}
                  value={closed ?? null}
                  onChange={(day) => put({ ...deviation, closed: day })}
                />
              </Days>
            </li>
          );
        })}
      </List>
      <Button variant="secondary" onClick={() => onChange([...deviations, { id: newId(), found: today() }])}>
        {t('requirements.deviation.add')}
      </Button>
    </>
  );
}

const List = styled('ul')(({ theme: { tokens } }) => ({
  display: 'grid',
  gap: tokens.space[5],
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& > li': { display: 'grid', gap: tokens.space[3] },
}));

const Head = styled('div')({ display: 'flex', alignItems: 'center', justifyContent: 'space-between' });

const Days = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  gap: tokens.space[3],
}));
