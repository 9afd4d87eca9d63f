import Checkbox from '@mui/material/Checkbox';
import { styled } from '@mui/material/styles';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';

export interface CheckFieldProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

export function CheckField({ label, checked, onChange, disabled = false }: CheckFieldProps) {
  return (
    <Row>
      <Checkbox
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        icon={<Box />}
        checkedIcon={
          <Box data-checked>
            <Check size={12} strokeWidth={3} aria-hidden />
          </Box>
        }
      />
      {label}
    </Row>
  );
}

const Row = styled('label')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  display: 'inline-flex',
  alignItems: 'center',
  gap: tokens.space[2],
  minHeight: tokens.size.target,
  cursor: 'pointer',
}));

const Box = styled('span')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  width: 14,
  height: 14,
  border: `1px solid ${tokens.color.lineStrong}`,
  borderRadius: 2,
  backgroundColor: tokens.color.surface,
  '&[data-checked]': {
    borderColor: tokens.color.accent,
    backgroundColor: tokens.color.accent,
    color: tokens.color.onAccent,
  },
}));
