import { readDay } from '#core/text/date.ts';
import { useFormat, useText } from '../text/TextProvider.tsx';
import { KeptField, type KeptFieldProps } from './KeptField.tsx';

export interface DayFieldProps extends Omit<KeptFieldProps, 'value' | 'problem' | 'onLeave' | 'multiline' | 'rows'> {
  /** `YYYY-MM-DD` */
  readonly value: string | null;
  /** Called when the field is left or Enter is pressed, with a day that exists or with null where it is empty. */
  readonly onChange: (day: string | null) => void;
}

/** A day, typed as it is read. What is no day stays as it is written, and says so. */
export function DayField({ value, onChange, placeholder, ...field }: DayFieldProps) {
  const t = useText();
  const format = useFormat();
  return (
    <KeptField
      {...field}
      value={value === null ? '' : format.day(value)}
      placeholder={placeholder ?? t('day.placeholder')}
      problem={(text) => (text === '' || readDay(text) !== null ? null : t('day.invalid', { found: text }))}
      onLeave={(text) => onChange(readDay(text))}
    />
  );
}
