import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { Ellipsis, type LucideIcon } from 'lucide-react';
import { useRef, useState } from 'react';
import { IconButton } from '#renderer/components/form/IconButton.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { isEnabled, type Action } from './action.ts';
import { useAllActions, useRunAction } from './ActionsProvider.tsx';
import { isMac, shortcutText } from './shortcut.ts';

export interface ActionMenuProps {
  /** Name of the button that opens the menu. */
  readonly label: string;
  readonly icon?: LucideIcon;
  /** Ids of offered actions, or actions of one row that are offered nowhere else. */
  readonly actions: readonly (string | Action)[];
}

/** A menu of actions behind an icon. */
export function ActionMenu({ label, icon = Ellipsis, actions }: ActionMenuProps) {
  const t = useText();
  const all = useAllActions();
  const run = useRunAction();
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const shown = actions
    .map((wanted) => (typeof wanted === 'string' ? all.find((action) => action.id === wanted) : wanted))
    .filter((action) => action !== undefined);

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
        {shown.map((action) => (
          <MenuItem
            key={action.id}
            disabled={!isEnabled(action)}
            onClick={() => {
              setOpen(false);
              run(action);
            }}
          >
            {action.icon && <action.icon size={16} aria-hidden />}
            <span>{t(action.label.key, action.label.params)}</span>
            {action.shortcuts?.[0] && <Keys>{shortcutText(action.shortcuts[0], isMac())}</Keys>}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

const Keys = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.micro,
  marginLeft: 'auto',
  paddingLeft: tokens.space[5],
  color: tokens.color.ink3,
}));
