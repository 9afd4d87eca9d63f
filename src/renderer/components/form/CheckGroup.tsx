import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

export interface CheckGroupProps {
  readonly label: string;
  /** Labels, each with its box. */
  readonly children: ReactNode;
}

/** Several of a few, each with its own box, side by side under one label. */
export function CheckGroup({ label, children }: CheckGroupProps) {
  return (
    <Boxes>
      <legend>{label}</legend>
      {children}
    </Boxes>
  );
}

const Boxes = styled('fieldset')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  display: 'flex',
  flexWrap: 'wrap',
  gap: `0 ${tokens.space[3]}px`,
  margin: 0,
  padding: 0,
  border: 0,
  '& legend': { ...typography.label, padding: 0 },
  '& label': { display: 'inline-flex', alignItems: 'center' },
}));
