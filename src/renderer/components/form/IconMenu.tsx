import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Ellipsis, type LucideIcon } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';

export interface IconMenuItem {
  readonly key: string;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  readonly disabled?: boolean;
  /** At the right of the label: its shortcut. */
  readonly end?: ReactNode;
  readonly run: () => void;
}

export interface IconMenuProps {
  /** Name of the button that opens the menu. */
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly items: readonly IconMenuItem[];
}

/** A menu behind an icon. */
export function IconMenu({ label, icon = Ellipsis, items }: IconMenuProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton
        ref={anchor}
        label={label}
        icon={icon}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      />
      <Menu
        open={open}
        anchorEl={() => anchor.current}
        // Inside its page, so that what it says lies within a landmark.
        container={() => anchor.current?.closest('main') ?? document.body}
        disableScrollLock
        onClose={() => setOpen(false)}
      >
        {items.map(({ key, label: name, icon: Icon, disabled = false, end, run }) => (
          <MenuItem
            key={key}
            disabled={disabled}
            onClick={() => {
              setOpen(false);
              run();
            }}
          >
            {Icon && <Icon size={16} aria-hidden />}
            <span>{name}</span>
            {end}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
