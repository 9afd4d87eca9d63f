import { styled } from '@mui/material/styles';
import type { LucideIcon } from 'lucide-react';
import { IconMenu } from '#renderer/components/form/IconMenu.tsx';
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
export function ActionMenu({ actions, ...button }: ActionMenuProps) {
  const t = useText();
  const all = useAllActions();
  const run = useRunAction();
  const shown = actions
    .map((wanted) => (typeof wanted === 'string' ? all.find((action) => action.id === wanted) : wanted))
    .filter((action) => action !== undefined);

  return (
    <IconMenu
      {...button}
      items={shown.map((action) => ({
        key: action.id,
        label: t(action.label.key, action.label.params),
        icon: action.icon,
        disabled: !isEnabled(action),
        end: action.shortcuts?.[0] && <Keys>{shortcutText(action.shortcuts[0], isMac())}</Keys>,
        run: () => run(action),
      }))}
    />
  );
}

const Keys = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.micro,
  marginLeft: 'auto',
  paddingLeft: tokens.space[5],
  color: tokens.color.ink3,
}));
