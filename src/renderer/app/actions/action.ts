import type { LucideIcon } from 'lucide-react';
import type { TextKey, TextParams } from '#core/text/text.ts';

/** A person's intention. Buttons, menus, shortcuts and the palette all read it from one registry. */
export interface Action {
  /** `area.what`, such as `projects.create`; a later action of the same id stands while its screen is shown. */
  readonly id: string;
  readonly label: ActionLabel;
  /** What the button says where the label needs to say more: "Nytt prosjekt" beside "Angre: Nytt prosjekt". */
  readonly shortLabel?: ActionLabel;
  readonly icon?: LucideIcon;
  /** `Mod+K`, `Mod+Shift+Z`, `F2`; Mod is Ctrl, or Cmd on a Mac. The first is the one that is shown. */
  readonly shortcuts?: readonly string[];
  /** Absent: it can be done. */
  readonly enabled?: boolean;
  /** The shortcut works in a text field too; else the field keeps its keys, Ctrl+Z first of all. */
  readonly whileEditing?: boolean;
  /** Left out of the palette: it means something only beside its button. */
  readonly hidden?: boolean;
  readonly run: () => void | Promise<unknown>;
}

export interface ActionLabel {
  readonly key: TextKey;
  readonly params?: TextParams;
}

export function isEnabled(action: Action): boolean {
  return action.enabled ?? true;
}
