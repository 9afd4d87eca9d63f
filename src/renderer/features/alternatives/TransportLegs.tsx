import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { TRANSPORT_MODES, type TransportMode } from '#core/project/codes.ts';
import { IconButton } from '#renderer/components/form/IconButton.tsx';
import { NumberField } from '#renderer/components/form/NumberField.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { transportKind, withLeg, type TransportKind, type TransportLeg } from './row-details.logic.ts';

export interface TransportLegsProps {
  readonly transport: readonly TransportLeg[] | null;
  readonly disabled: boolean;
  /** Null: as declared; an empty list: none is needed. */
  readonly onChange: (transport: TransportLeg[] | null) => void;
}

const KINDS: readonly TransportKind[] = ['declared', 'legs', 'none'];

/** How a component comes to the site: as declared, by legs of its own, or not at all. */
export function TransportLegs({ transport, disabled, onChange }: TransportLegsProps) {
  const t = useText();
  /** A leg is offered to be typed, though nothing of it is stored yet. */
  const [adds, setAdds] = useState(false);
  const stored = transportKind({ transport: transport && [...transport] });
  const kind = stored === 'declared' && adds ? 'legs' : stored;
  const legs = transport ?? [];
  const shown = kind !== 'legs' ? [] : adds || legs.length === 0 ? [...legs, {}] : legs;

  const choose = (next: TransportKind) => {
    setAdds(next === 'legs');
    if (next === 'none') onChange([]);
    else if (stored !== 'declared') onChange(null);
  };
  const write = (index: number, leg: TransportLeg | null) => {
    if (index >= legs.length) setAdds(false);
    const written = withLeg(legs, index, leg);
    // Those who take the last leg away are about to write another.
    if (written === null) setAdds(true);
    if (written !== null || legs.length > 0) onChange(written);
  };

  return (
    <>
      <Choice disabled={disabled}>
        <Segmented
          label={t('rowDetails.transport')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`rowDetails.transport.${value}`) }))}
          onChange={choose}
        />
      </Choice>
      {shown.map((leg, index) => (
        // A leg has nothing that tells it from the others but its place.
        <Leg
          key={index}
          number={index + 1}
          leg={leg}
          disabled={disabled}
          onChange={(written) => write(index, written)}
        />
      ))}
      {kind === 'legs' && !disabled && shown.length === legs.length && (
        <Button variant="quiet" startIcon={<Plus size={16} aria-hidden />} onClick={() => setAdds(true)}>
          {t('rowDetails.addLeg')}
        </Button>
      )}
    </>
  );
}

interface LegProps {
  readonly number: number;
  readonly leg: TransportLeg;
  readonly disabled: boolean;
  /** Null: it goes. */
  readonly onChange: (leg: TransportLeg | null) => void;
}

const NO_MODE = '';

function Leg({ number, leg, disabled, onChange }: LegProps) {
  const t = useText();
  const modes: readonly { readonly value: TransportMode | typeof NO_MODE; readonly label: string }[] = [
    { value: NO_MODE, label: t('rowDetails.chooseMode') },
    ...TRANSPORT_MODES.map((value) => ({ value, label: t(`transportMode.${value}`) })),
  ];
  return (
    <LegFrame aria-label={t('rowDetails.leg', { number })}>
      <SelectField
        label={t('rowDetails.legMode', { number })}
        hideLabel
        value={leg.mode ?? NO_MODE}
        options={modes}
        disabled={disabled}
        onChange={(mode) => onChange({ ...leg, mode: mode === NO_MODE ? null : mode })}
      />
      <NumberField
        label={t('rowDetails.legDistance', { number })}
        hideLabel
        value={leg.distance ?? null}
        min={0}
        unit={t('rowDetails.km')}
        disabled={disabled}
        onChange={(distance) => onChange({ ...leg, distance })}
      />
      <IconButton
        label={t('rowDetails.removeLeg', { number })}
        icon={X}
        disabled={disabled}
        onClick={() => onChange(null)}
      />
      <NumberField
        label={t('rowDetails.legFactor', { number })}
        hideLabel
        value={leg.factor ?? null}
        placeholder={t('alternatives.ownFactor')}
        unit={t('rowDetails.perTonneKm')}
        disabled={disabled}
        onChange={(factor) => onChange({ ...leg, factor })}
      />
    </LegFrame>
  );
}

const Choice = styled('fieldset')({ margin: 0, padding: 0, border: 0, minWidth: 0 });

const LegFrame = styled('fieldset')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: `1fr 1fr ${tokens.size.control}px`,
  gap: tokens.space[2],
  margin: 0,
  padding: `${tokens.space[3]}px 0`,
  border: 0,
  borderBottom: `${tokens.border.hair}px solid ${tokens.color.line}`,
  '& > :last-child': { gridColumn: '1 / span 2' },
}));
