import { styled } from '@mui/material/styles';
import Button from '@mui/material/Button';
import { useLayoutEffect, useRef, useState } from 'react';
import { plainNumber, readAmount } from '#core/sheet/clipboard.ts';
import { useFormat, useText } from '../text/TextProvider.tsx';
import { Field, type FieldProps } from './Field.tsx';

export interface NumberFieldProps extends Omit<
  FieldProps,
  'value' | 'onChange' | 'onFocus' | 'onBlur' | 'onKeyDown' | 'inputRef' | 'multiline' | 'rows' | 'inputMode'
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
  /** Only whole numbers are accepted. */
  readonly whole?: boolean;
  /** Written without thousands: a year. */
  readonly plain?: boolean;
}

/** A number in Norwegian or English notation. A number that can be read in two ways is asked about, never guessed. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, onValidity, min, above, max, whole = false, plain = false, error, ...field } = props;
  const t = useText();
  const format = useFormat();
  const { language } = format;
  const input = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  const selectsAll = useRef(false);
  /** What is written while the field is edited; null: the value as it is read. */
  const [draft, setDraft] = useState<string | null>(null);
  const editable = (number: number | null) => (number === null ? '' : plainNumber(number, language));
  const readable = value === null ? '' : plain ? String(value) : format.number(value);

  const judge = (text: string): Judgement => {
    const read = readAmount(text, language);
    if (read.kind === 'empty') return { value: null };
    if (read.kind === 'unknown-unit' || read.kind === 'invalid' || read.unit !== null) {
      return { problem: t('number.invalid', { found: text.trim() }) };
    }
    if (read.kind === 'ambiguous') return { readings: read.readings };
    const { value: number } = read;
    if (whole && !Number.isInteger(number)) return { problem: t('number.notWhole') };
    if (above !== undefined && number <= above) return { problem: t('number.notAbove', { min: above }) };
    if (min !== undefined && number < min) return { problem: t('number.tooSmall', { min: written(min) }) };
    if (max !== undefined && number > max) return { problem: t('number.tooLarge', { max: written(max) }) };
    return { value: number };
  };
  const written = (number: number) => (plain ? String(number) : format.number(number));
  const judged = draft === null ? null : judge(draft);

  const enter = () => {
    if (draft !== null) return;
    selectsAll.current = isAllSelected(input.current);
    setDraft(editable(value));
  };
  // Tab selects the text as it is read; the text as it is edited takes its place, and the selection must follow.
  useLayoutEffect(() => {
    if (draft === null || !selectsAll.current) return;
    selectsAll.current = false;
    input.current?.select();
  }, [draft]);

  const write = (text: string) => {
    setDraft(text);
    onValidity?.('value' in judge(text));
  };
  const settle = (number: number | null) => {
    if (number !== value) onChange(number);
  };
  const answer = (number: number) => {
    input.current?.focus();
    write(editable(number));
    settle(number);
  };
  const settleDraft = () => {
    if (judged && 'value' in judged) settle(judged.value);
  };
  const leave = () => {
    settleDraft();
    // What cannot stand stays to be put right.
    if (judged && 'value' in judged) setDraft(null);
  };

  return (
    <Field
      {...field}
      inputRef={input}
      value={draft ?? readable}
      onChange={write}
      onFocus={enter}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settleDraft();
      }}
      inputMode="decimal"
      error={
        judged && 'readings' in judged ? (
          <>
            {t('number.ambiguous', {
              found: (draft ?? '').trim(),
              decimal: format.number(judged.readings[0]),
              thousands: format.number(judged.readings[1]),
            })}
            <Answers>
              {judged.readings.map((reading) => (
                <Button key={reading} onClick={() => answer(reading)}>
                  {format.number(reading)} {field.unit}
                </Button>
              ))}
            </Answers>
          </>
        ) : judged && 'problem' in judged ? (
          judged.problem
        ) : (
          error
        )
      }
    />
  );
}

function isAllSelected(input: HTMLInputElement | HTMLTextAreaElement | null): boolean {
  return input !== null && input.selectionStart === 0 && input.selectionEnd === input.value.length;
}

/** What a text is: a value that stands, why it cannot stand, or two numbers to choose between. */
type Judgement =
  { readonly value: number | null } | { readonly problem: string } | { readonly readings: readonly [number, number] };

const Answers = styled('span')(({ theme: { tokens } }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: tokens.space[3],
  marginTop: tokens.space[2],
}));
