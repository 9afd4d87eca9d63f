import { useState } from 'react';
import { Field, type FieldProps } from './Field.tsx';

export interface KeptFieldProps extends Omit<FieldProps, 'onChange' | 'onBlur' | 'onKeyDown'> {
  /** As it is stored. */
  readonly value: string;
  /** Why a text cannot stand; it stays in the field, to be put right. */
  readonly problem?: (text: string) => string | null;
  /** Called with another text than the stored one, without spaces round it, when the field is left; a single line also with Enter. */
  readonly onLeave: (text: string) => void;
  /** Called when the field is left: why its text cannot stand, null where it can. */
  readonly onProblem?: (problem: string | null) => void;
}

/** A text that is stored when it is left. */
export function KeptField({ value, problem, onLeave, onProblem, error, ...field }: KeptFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const leave = () => {
    if (draft === null) return;
    const text = draft.trim();
    const why = problem?.(text) ?? null;
    setRefused(why);
    onProblem?.(why);
    if (why !== null) return;
    if (text !== value) onLeave(text);
    setDraft(null);
  };
  return (
    <Field
      {...field}
      error={refused ?? error}
      value={draft ?? value}
      onChange={setDraft}
      onBlur={leave}
      onKeyDown={(event) => field.multiline !== true && event.key === 'Enter' && leave()}
    />
  );
}
