import {
  Book,
  Building2,
  ClipboardList,
  Columns2,
  Coins,
  FileCheck,
  Gavel,
  HandCoins,
  LayoutGrid,
  ListChecks,
  ListTree,
  Pencil,
  Recycle,
  Search,
  Scale,
  SlidersHorizontal,
  Tractor,
  type LucideIcon,
} from 'lucide-react';
import { useNavigate } from 'react-router';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { TextKey } from '#core/text/text.ts';
import { useCall } from '#renderer/client/queries.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { useActions, type Action } from '../actions/index.ts';

/** Ids of the actions that open a project begin with this. */
export const OPEN_PROJECT = 'go.project.';

/** Offers the palette itself, every page, and every project. */
export function useNavigationActions(
  project: ProjectDocument | null,
  openPalette: () => void,
  editProject: () => void,
  paletteIsOpen: boolean,
): void {
  const t = useText();
  const navigate = useNavigate();
  // Only the palette lists the projects, so they are fetched when it is open.
  const projects = useCall('projects.list', {}, { enabled: paletteIsOpen }).data ?? [];

  const page = (id: string, name: TextKey, path: string, icon: LucideIcon): Action => ({
    id,
    label: { key: 'action.goTo', params: { name: t(name) } },
    icon,
    run: () => navigate(path),
  });

  useActions([
    {
      id: 'palette.open',
      label: { key: 'action.palette' },
      icon: Search,
      shortcuts: ['Mod+K'],
      whileEditing: true,
      hidden: true,
      run: openPalette,
    },
    page('go.portfolio', 'app.portfolio', '/', LayoutGrid),
    page('go.library', 'app.library', '/library', Book),
    page('go.catalogue', 'app.catalogue', '/catalogue', ClipboardList),
    page('go.settings', 'app.settings', '/settings', SlidersHorizontal),
    ...(project
      ? [
          page('go.decision', 'app.decision', `/project/${project.project.id}/decision`, Gavel),
          page('go.alternatives', 'app.alternatives', `/project/${project.project.id}/alternatives`, ListTree),
          page('go.comparison', 'app.comparison', `/project/${project.project.id}/comparison`, Columns2),
          page('go.coverage', 'app.coverage', `/project/${project.project.id}/coverage`, FileCheck),
          page('go.waste', 'app.waste', `/project/${project.project.id}/waste`, Recycle),
          page('go.site', 'app.site', `/project/${project.project.id}/site`, Tractor),
          page('go.requirements', 'app.requirements', `/project/${project.project.id}/requirements`, ListChecks),
          page('go.choices', 'app.choices', `/project/${project.project.id}/choices`, HandCoins),
          page('go.cost', 'app.cost', `/project/${project.project.id}/cost`, Coins),
          page('go.bids', 'app.bids', `/project/${project.project.id}/bids`, Scale),
          { id: 'project.edit', label: { key: 'editProject.title' }, icon: Pencil, run: editProject } satisfies Action,
        ]
      : []),
    ...projects.map(({ project: { id, name } }): Action => ({
      id: OPEN_PROJECT + id,
      label: { key: 'app.openProject', params: { name } },
      icon: Building2,
      run: () => navigate(`/project/${id}/alternatives`),
    })),
  ]);
}
