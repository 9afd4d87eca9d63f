import { UNITS } from '#core/units/unit.ts';
import { NumberField } from '#renderer/components/form/NumberField.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import type { FunctionalAmount } from './compare.logic.ts';

export interface AmountFieldsProps {
  /** Of a product, whose fields stand in a table and have their names from its heads; else the amount that all have. */
  readonly name?: string;
  readonly amount: FunctionalAmount;
  readonly onChange: (amount: FunctionalAmount) => void;
}

/** How much of a product does the job: an amount in a unit, and a thickness where the amount is an area. */
export function AmountFields({ name, amount, onChange }: AmountFieldsProps) {
  const t = useText();
  const format = useFormat();
  const hideLabel = name !== undefined;
  return (
    <>
      <NumberField
        label={name === undefined ? t('compare.amount') : t('compare.amountOf', { name })}
        hideLabel={hideLabel}
        width={hideLabel ? 72 : 96}
        above={0}
        value={amount.quantity}
        onChange={(quantity) => onChange({ ...amount, quantity })}
      />
      <SelectField
        label={name === undefined ? t('library.unit') : t('compare.unitOf', { name })}
        hideLabel={hideLabel}
        width={78}
        value={amount.unit}
        options={UNITS.map((unit) => ({ value: unit, label: format.unit(unit) }))}
        onChange={(unit) => onChange({ ...amount, unit })}
      />
      {(!hideLabel || amount.unit === 'm2') && (
        <NumberField
          label={name === undefined ? t('compare.thickness') : t('compare.thicknessOf', { name })}
          hideLabel={hideLabel}
          width={hideLabel ? 72 : 96}
          unit={format.unit('m')}
          above={0}
          disabled={amount.unit !== 'm2'}
          value={amount.unit === 'm2' ? amount.thickness : null}
          onChange={(thickness) => onChange({ ...amount, thickness })}
        />
      )}
    </>
  );
}
