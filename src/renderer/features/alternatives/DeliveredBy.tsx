import { styled } from '@mui/material/styles';
import type { Reported } from '#core/project/project.ts';
import { DayField } from '#renderer/components/form/DayField.tsx';
import { KeptField } from '#renderer/components/form/KeptField.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';

export interface DeliveredByProps {
  readonly reported: Reported;
  readonly onChange: (fields: Pick<Reported, 'by' | 'date'>) => void;
}

/** Who made a delivered account, and when. */
export function DeliveredBy({ reported, onChange }: DeliveredByProps) {
  const t = useText();
  return (
    <Pair>
      <KeptField
        label={t('delivered.by')}
        value={reported.by ?? ''}
        onLeave={(by) => onChange({ by: by === '' ? null : by })}
      />
      <DayField
        label={t('delivered.date')}
        value={reported.date ?? null}
        onChange={(date) => onChange({ date })}
      />
    </Pair>
  );
}

const Pair = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  gap: tokens.space[5],
  marginTop: tokens.space[3],
}));
