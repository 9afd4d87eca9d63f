import Popper from '@mui/material/Popper';
import { useTheme } from '@mui/material/styles';
import type { ReactElement } from 'react';

export interface CellPopperProps {
  /** The id of the cell's element. */
  readonly cell: string;
  readonly children: ReactElement;
}

/** Holds what opens from a cell clear of the grid's edges: below the cell, or above it where the window has more room there. */
export function CellPopper({ cell, children }: CellPopperProps) {
  const { tokens } = useTheme();
  return (
    <Popper
      open
      disablePortal
      anchorEl={document.getElementById(cell)}
      placement="bottom-start"
      popperOptions={{ strategy: 'fixed' }}
      modifiers={[
        { name: 'offset', options: { offset: [0, tokens.space[1]] } },
        { name: 'flip', options: { boundary: document.body, padding: tokens.space[3] } },
        { name: 'preventOverflow', options: { boundary: document.body, padding: tokens.space[3] } },
      ]}
      sx={{ zIndex: 2 }}
    >
      {children}
    </Popper>
  );
}
