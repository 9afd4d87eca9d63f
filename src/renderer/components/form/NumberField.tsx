import { styled } from '@mui/material/styles';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { readNumber } from '#core/text/number.ts';
import { useFormat, useText } from '../text/TextProvider.tsx';
import { Field, type FieldProps } from './Field.tsx';

export interface NumberFieldProps extends Omit<
  FieldProps,
  'value' | 'onChange' | 'onBlur' | 'onKeyDown' | 'multiline' | 'rows' | 'inputMode'
> {
  readonly value: number | null;
  /** Called when the field is left or Enter is pressed, with a number that stands or with null where it is empty. */
  readonly onChange: (value: number | null) => void;
  /** Told while the person types whether the text can stand. */
  readonly onValidity?: (valid: boolean) => void;
  /** The least that is accepted. */
  readonly min?: number;
  /** Only numbers above this are accepted. */
  readonly above?: number;
  readonly max?: number;
  /** Written without thousands: a year. */
  readonly plain?: boolean;
}

/** A number in Norwegian or English notation. A number that can be read in two ways is asked about, never guessed. */
export function NumberField({
  value,
  onChange,
  onValidity,
  min,
  above,
  max,
  plain = false,
  error,
  ...field
}: NumberFieldProps) {
  const t = useText();
  const format = useFormat();
  const shown = value === null ? '' : plain ? String(value) : format.number(value);
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? shown;
  const read = readNumber(text);

  const outOfRange = (number: number) =>
    above !== undefined && number <= above
      ? t('number.notAbove', { min: above })
      : min !== undefined && number < min
        ? t('number.tooSmall', { min })
        : max !== undefined && number > max
          ? t('number.tooLarge', { max: plain ? String(max) : max })
          : null;

  const problem =
    read.kind === 'invalid'
      ? t('number.invalid', { found: text.trim() })
      : read.kind === 'number'
        ? outOfRange(read.value)
        : null;

  const change = (next: string) => {
    setDraft(next);
    const now = readNumber(next);
    onValidity?.(now.kind === 'empty' || (now.kind === 'number' && outOfRange(now.value) === null));
  };
  const settle = (number: number | null) => {
    setDraft(null);
    onValidity?.(true);
    if (number !== value) onChange(number);
  };
  const leave = () => {
    if (draft === null || problem) return;
    if (read.kind === 'empty') settle(null);
    if (read.kind === 'number') settle(read.value);
  };

  return (
    <Field
      {...field}
      value={text}
      onChange={change}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leave();
      }}
      inputMode="decimal"
      error={
        read.kind === 'ambiguous' ? (
          <>
            {t('number.ambiguous', {
              found: text.trim(),
              decimal: format.number(read.asDecimal),
              thousands: format.number(read.asThousands),
            })}
            <Answers>
              {[read.asDecimal, read.asThousands].map((answer) => (
                <Button key={answer} onClick={() => settle(answer)}>
                  {format.number(answer)} {field.unit}
                </Button>
              ))}
            </Answers>
          </>
        ) : (
          (problem ?? error)
        )
      }
    />
  );
}

const Answers = styled('span')(({ theme: { tokens } }) => ({
  display: 'flex',
  gap: tokens.space[3],
  marginTop: tokens.space[2],
}));
