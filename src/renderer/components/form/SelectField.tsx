import InputBase from '@mui/material/InputBase';
import NativeSelect from '@mui/material/NativeSelect';
import { styled } from '@mui/material/styles';
import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { FieldFrame, describedBy, type FieldFrameProps } from './FieldFrame.tsx';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean;
}

export interface SelectFieldProps<Value extends string> extends Omit<FieldFrameProps, 'id' | 'children'> {
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
}

/** A choice among more than a line has room for. The operating system's own list: every key works in it. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { value, options, onChange, disabled = false, ...frame } = props;
  const id = useId();
  return (
    <FieldFrame id={id} {...frame}>
      <Select
        input={<InputBase />}
        IconComponent={Chevron}
        value={value}
        disabled={disabled}
        error={Boolean(frame.error)}
        inputProps={{ id, 'aria-describedby': describedBy(id, frame) }}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}

function Chevron({ className }: { readonly className?: string }) {
  return <ChevronDown size={16} aria-hidden className={className} />;
}

const Select = styled(NativeSelect)(({ theme: { tokens } }) => ({
  '& .MuiNativeSelect-select': {
    paddingLeft: tokens.space[3],
    paddingRight: `${tokens.space[8]}px !important`,
    borderRadius: tokens.radius.control,
    '&:focus': { backgroundColor: 'transparent', borderRadius: tokens.radius.control },
    '& option': { backgroundColor: tokens.color.surface, color: tokens.color.ink },
  },
  '& .MuiNativeSelect-icon': { top: 'calc(50% - 8px)', right: tokens.space[3], color: tokens.color.ink2 },
}));
