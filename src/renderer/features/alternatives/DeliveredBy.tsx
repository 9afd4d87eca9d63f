import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { styled } from '@mui/material/styles';
import type { Reported } from '#core/project/project.ts';
import { DayField } from '#renderer/components/form/DayField.tsx';
import { KeptField } from '#renderer/components/form/KeptField.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';

export interface DeliveredByProps {
  readonly reported: Reported;
  readonly onChange: (fields: Partial<Omit<Reported, 'rows'>>) => void;
}

/** Who made a delivered account, when, and whether it covers the whole building. */
export function DeliveredBy({ reported, onChange }: DeliveredByProps) {
  const t = useText();
  return (
    <>
      <Pair>
        <KeptField
          label={t('delivered.by')}
          value={reported.by ?? ''}
          onLeave={(by) => onChange({ by: by === '' ? null : by })}
        />
        <DayField label={t('delivered.date')} value={reported.date ?? null} onChange={(date) => onChange({ date })} />
      </Pair>
      <FormControlLabel
        label={t('delivered.coversWholeBuilding')}
        control={
          <Checkbox
            checked={reported.coversWholeBuilding === true}
            onChange={(_event, checked) => onChange({ coversWholeBuilding: checked ? true : null })}
          />
        }
      />
    </>
  );
}

const Pair = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  gap: tokens.space[5],
  marginTop: tokens.space[3],
}));
