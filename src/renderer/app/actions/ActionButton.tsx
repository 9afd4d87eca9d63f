import Button, { buttonClasses } from '@mui/material/Button';
import { Circle } from 'lucide-react';
import { IconButton } from '#renderer/components/form/IconButton.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { isEnabled } from './action.ts';
import { useAction, useRunAction } from './ActionsProvider.tsx';
import { ariaShortcut, isMac, shortcutText } from './shortcut.ts';

export interface ActionButtonProps {
  /** Id of an action that is offered. */
  readonly action: string;
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'link';
  /** The icon alone, with the label as its tooltip. */
  readonly iconOnly?: boolean;
}

/** A button for an action of the registry; nothing while no part of the program offers it. */
export function ActionButton({ action: id, variant = 'secondary', iconOnly = false }: ActionButtonProps) {
  const t = useText();
  const action = useAction(id);
  const run = useRunAction();
  if (!action) return null;

  const { label, shortLabel = label, icon: Icon, shortcuts } = action;
  const shortcut = shortcuts?.[0];
  const disabled = !isEnabled(action);
  if (iconOnly) {
    return (
      <IconButton
        label={t(label.key, label.params)}
        icon={Icon ?? Circle}
        shortcut={shortcut && shortcutText(shortcut, isMac())}
        disabled={disabled}
        onClick={() => run(action)}
      />
    );
  }
  return (
    // Not `disabled`: what turns itself off, as an import that opens does, would drop the keyboard's place on the page.
    <Button
      variant={variant}
      className={disabled ? buttonClasses.disabled : ''}
      aria-disabled={disabled || undefined}
      startIcon={Icon ? <Icon size={16} aria-hidden /> : null}
      onClick={disabled ? undefined : () => run(action)}
      aria-keyshortcuts={shortcut && ariaShortcut(shortcut, isMac())}
    >
      {t(shortLabel.key, shortLabel.params)}
    </Button>
  );
}
