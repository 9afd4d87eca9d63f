import InputBase from '@mui/material/InputBase';
import { styled } from '@mui/material/styles';
import { useId, type KeyboardEventHandler, type Ref } from 'react';
import { FieldFrame, describedBy, type FieldFrameProps } from './FieldFrame.tsx';

export interface FieldProps extends Omit<FieldFrameProps, 'id' | 'children'> {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  readonly onKeyDown?: KeyboardEventHandler;
  /** Stands at the right, inside. */
  readonly unit?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly multiline?: boolean;
  readonly rows?: number;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly inputMode?: 'decimal' | 'numeric' | 'text';
  readonly inputRef?: Ref<HTMLInputElement | HTMLTextAreaElement>;
}

/** A line of text, or several. */
export function Field({ value, onChange, onFocus, onBlur, onKeyDown, unit, ...props }: FieldProps) {
  const { placeholder, multiline = false, rows = 3, required = false, disabled = false, ...rest } = props;
  const { inputMode = 'text', inputRef, ...frame } = rest;
  const id = useId();
  return (
    <FieldFrame id={id} {...frame}>
      <InputBase
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...(onFocus ? { onFocus } : {})}
        {...(onBlur ? { onBlur } : {})}
        {...(onKeyDown ? { onKeyDown } : {})}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(multiline ? { multiline, rows } : {})}
        {...(inputRef ? { inputRef } : {})}
        error={Boolean(frame.error)}
        required={required}
        disabled={disabled}
        endAdornment={unit === undefined ? null : <UnitInside>{unit}</UnitInside>}
        inputProps={{
          inputMode,
          autoComplete: 'off',
          spellCheck: multiline,
          'aria-describedby': describedBy(id, frame),
          'aria-invalid': Boolean(frame.error),
        }}
      />
    </FieldFrame>
  );
}

const UnitInside = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  flex: 'none',
  paddingRight: tokens.space[3],
  color: tokens.color.ink2,
  whiteSpace: 'nowrap',
}));
