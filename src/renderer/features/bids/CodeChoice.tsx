import Checkbox from '@mui/material/Checkbox';
import { CheckGroup } from '#renderer/components/form/CheckGroup.tsx';

export interface CodeChoiceProps<Code extends string> {
  readonly label: string;
  /** Those to choose among, in their order. */
  readonly codes: readonly Code[];
  readonly write: (code: Code) => string;
  readonly chosen: readonly Code[];
  /** How many have to be chosen. */
  readonly least?: number;
  readonly onChange: (codes: Code[]) => void;
}

/** Modules or posts that are asked for, each with its own box. */
export function CodeChoice<Code extends string>({
  label,
  codes,
  write,
  chosen,
  least = 0,
  onChange,
}: CodeChoiceProps<Code>) {
  const toggle = (code: Code) =>
    onChange(codes.filter((one) => (one === code ? !chosen.includes(one) : chosen.includes(one))));
  return (
    <CheckGroup label={label}>
      {codes.map((code) => (
        <label key={code}>
          <Checkbox
            size="small"
            checked={chosen.includes(code)}
            disabled={chosen.length <= least && chosen.includes(code)}
            onChange={() => toggle(code)}
          />
          {write(code)}
        </label>
      ))}
    </CheckGroup>
  );
}
