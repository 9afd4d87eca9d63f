import { Download, Pencil, Plus, Trash2, Upload } from 'lucide-react';
import { useNavigate } from 'react-router';
import type { MadePackage, ProjectDocument } from '#core/api/contract.ts';
import { useActions, useUndoableNotice, type Action } from '#renderer/app/actions/index.ts';
import { files } from '#renderer/client/files.ts';
import { useChange } from '#renderer/client/queries.ts';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';

export const editAction = (project: string) => `projects.edit.${project}`;
export const exportAction = (project: string) => `projects.export.${project}`;
export const removeAction = (project: string) => `projects.remove.${project}`;

/** Offers what can be done with the portfolio and with each of its projects. */
export function useProjectActions(
  projects: readonly ProjectDocument[],
  openNewProject: () => void,
  edit: (project: string) => void,
): void {
  const t = useText();
  const notify = useNotify();
  const navigate = useNavigate();
  const notifyUndoable = useUndoableNotice();
  const openExample = useChange('projects.openExample');
  const importPackage = useChange('projects.importPackage');
  const exportPackage = useChange('projects.exportPackage');
  const remove = useChange('projects.remove');

  const show = (id: string) => navigate(`/project/${id}/alternatives`);

  useActions([
    {
      id: 'projects.create',
      label: { key: 'portfolio.create' },
      icon: Plus,
      shortcuts: ['Alt+N'],
      run: openNewProject,
    },
    {
      id: 'projects.openExample',
      label: { key: 'portfolio.openExample' },
      run: async () => show((await openExample.mutateAsync({})).id),
    },
    {
      id: 'projects.import',
      label: { key: 'portfolio.import' },
      icon: Download,
      async run() {
        const file = await files.open('package');
        if (!file) return;
        const { id, name, updated, changes } = await importPackage.mutateAsync({ upload: file.upload });
        await show(id);
        if (!updated) notifyUndoable(t('portfolio.imported', { file: file.name }));
        else if (changes > 0) notifyUndoable(t('portfolio.importUpdated', { name, count: changes }));
        else notify({ text: t('portfolio.importSame', { name }) });
      },
    },
    ...projects.flatMap(({ project: { id, name } }): Action[] => [
      {
        id: editAction(id),
        label: { key: 'portfolio.editOf', params: { name } },
        shortLabel: { key: 'editProject.title' },
        icon: Pencil,
        run: () => edit(id),
      },
      {
        id: exportAction(id),
        label: { key: 'portfolio.exportOf', params: { name } },
        shortLabel: { key: 'portfolio.export' },
        icon: Upload,
        async run() {
          const file = await exportPackage.mutateAsync({ id });
          if (!(await files.save(file))) return;
          if (file.without.length === 0) notify({ text: t('portfolio.exported', { file: file.name }) });
          else notify({ kind: 'info', text: t('portfolio.exportedWithout', withoutOf(file)) });
        },
      },
      {
        id: removeAction(id),
        label: { key: 'portfolio.removeOf', params: { name } },
        shortLabel: { key: 'portfolio.remove' },
        icon: Trash2,
        async run() {
          await remove.mutateAsync({ id });
          notifyUndoable(t('portfolio.removed', { name }));
        },
      },
    ]),
  ]);
}

/** How many names a line at the foot has room for. */
const MOST_NAMES = 3;

function withoutOf({ name, without }: MadePackage) {
  const names = without.slice(0, MOST_NAMES).join(', ');
  return { file: name, count: without.length, names: without.length > MOST_NAMES ? `${names} …` : names };
}
