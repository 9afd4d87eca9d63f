import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import { changeProject } from '#renderer/client/project-changes.ts';
import { FormDialog } from '#renderer/components/feedback/FormDialog.tsx';
import { DayField } from '#renderer/components/form/DayField.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';
import { FieldGrid, Half, ProjectFields, projectOf, type ProjectEntry } from './ProjectFields.tsx';

export interface EditProjectDialogProps {
  readonly project: ProjectDocument['project'];
  readonly onClose: () => void;
}

/** Another name, building type, municipality or construction period; the method, the waste and the site stay as they are. */
export function EditProjectDialog({ project, onClose }: EditProjectDialogProps) {
  const t = useText();
  const errorText = useErrorText();
  const client = useQueryClient();
  const update = useMutation({
    mutationFn: (written: ProjectEntry) =>
      changeProject(client, project.id, (head) => ({ ...head, ...projectOf(written), constructionPeriod: period })),
  });
  const [entry, setEntry] = useState<ProjectEntry>({
    name: project.name,
    buildingType: project.buildingType ?? '',
    municipality: project.municipality ?? '',
  });

  const [period, setPeriod] = useState(project.constructionPeriod ?? null);
  const [unread, setUnread] = useState({ from: false, to: false });
  const isReversed = period?.from != null && period.to != null && period.to < period.from;

  const submit = () => {
    if (entry.name.trim() === '' || isReversed || unread.from || unread.to) return;
    update.mutate(entry, { onSuccess: onClose });
  };

  return (
    <FormDialog
      open
      title={t('editProject.title')}
      submitLabel={t('editProject.submit')}
      onSubmit={submit}
      onClose={onClose}
      busy={update.isPending}
      error={update.error ? errorText(update.error) : undefined}
      width={560}
    >
      <FieldGrid>
        <ProjectFields value={entry} onChange={setEntry} nameAsked />
        {(['from', 'to'] as const).map((end) => (
          <Half key={end}>
            <DayField
              label={t(`editProject.${end}`)}
              value={period?.[end] ?? null}
              onChange={(day) => setPeriod({ ...period, [end]: day })}
              onProblem={(problem) => setUnread({ ...unread, [end]: problem !== null })}
              error={end === 'to' && isReversed ? t('editProject.reversed') : undefined}
            />
          </Half>
        ))}
      </FieldGrid>
    </FormDialog>
  );
}
