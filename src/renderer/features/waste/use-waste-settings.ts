import type { ProjectDocument } from '#core/api/contract.ts';
import type { WasteSettings } from '#core/waste/waste.ts';
import { useProjectChange } from '#renderer/app/actions/index.ts';

/** Stores what is said once of a project's waste, as one step that can be undone. */
export function useWasteSettings({ project }: ProjectDocument): {
  readonly settings: WasteSettings;
  readonly set: (change: (known: WasteSettings) => WasteSettings) => void;
} {
  const change = useProjectChange(project.id);
  return {
    settings: project.waste ?? {},
    set: (next) => change((head) => ({ ...head, waste: next(head.waste ?? {}) })),
  };
}
