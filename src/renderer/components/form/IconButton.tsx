import MuiIconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import type { LucideIcon } from 'lucide-react';
import type { MouseEventHandler, Ref } from 'react';

export interface IconButtonProps {
  /** Its name, shown as a tooltip. */
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onClick: MouseEventHandler<HTMLButtonElement>;
  /** Shown in the tooltip: "Ctrl Z". */
  readonly shortcut?: string | undefined;
  readonly disabled?: boolean;
  readonly 'aria-haspopup'?: 'menu' | 'dialog';
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-controls'?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that is an icon alone; only for what everybody knows by its icon. */
export function IconButton({ label, icon: Icon, onClick, shortcut, disabled = false, ...rest }: IconButtonProps) {
  // Not `disabled`: a button that turns itself off, as undo does, would drop the keyboard's place on the page.
  return (
    <Tooltip title={shortcut ? `${label} (${shortcut})` : label}>
      <MuiIconButton
        aria-label={label}
        aria-disabled={disabled || undefined}
        onClick={disabled ? undefined : onClick}
        {...rest}
      >
        <Icon size={16} aria-hidden />
      </MuiIconButton>
    </Tooltip>
  );
}
