import { useMemo } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import { useUndoableNotice } from '#renderer/app/actions/index.ts';
import { useCall, useChange } from '#renderer/client/queries.ts';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';
import { newerFactors } from '#renderer/components/project/factor-change.ts';
import { FactorChangeNote } from '#renderer/components/project/FactorChangeNote.tsx';
import { today } from '#renderer/components/text/today.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';

/** Says that there are other factors than the project's own, where these would change it. */
export function NewerFactors({ document }: { readonly document: ProjectDocument }) {
  const t = useText();
  const notify = useNotify();
  const notifyUndoable = useUndoableNotice();
  const errorText = useErrorText();
  const sets = useCall('factorSets.list', {}).data;
  const use = useChange('projects.useFactors');
  const day = today();
  const change = useMemo(() => newerFactors(document, sets, day), [document, sets, day]);
  if (!change) return null;
  const { id, name } = document.project;
  return (
    <FactorChangeNote
      document={document}
      change={change}
      onUse={() =>
        use.mutate(
          { project: id, set: change.id },
          {
            onSuccess: () => notifyUndoable(t('factors.used', { project: name, set: change.set })),
            onError: (error) => notify({ kind: 'error', text: errorText(error) }),
          },
        )
      }
    />
  );
}
