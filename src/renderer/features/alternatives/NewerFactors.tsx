import { useMemo } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import { factorDifferences, successorOf } from '#core/comparison/factor-change.ts';
import { useUndoableNotice } from '#renderer/app/actions/index.ts';
import { useCall, useChange } from '#renderer/client/queries.ts';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';
import { FactorChangeNote } from '#renderer/components/project/FactorChangeNote.tsx';
import { useFactorEffects } from '#renderer/components/project/use-factor-effects.ts';
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
  const { factors } = document;
  const successor = useMemo(() => (sets ? successorOf(factors, sets) : null), [factors, sets]);
  const differing = useMemo(() => (successor ? factorDifferences(factors, successor).length : 0), [factors, successor]);
  const newer = differing > 0 ? successor : null;
  const effects = useFactorEffects(document, newer, today());
  if (!newer) return null;
  const { id, name } = document.project;
  return (
    <FactorChangeNote
      document={document}
      set={newer.set}
      differing={differing}
      effects={effects}
      onUse={() =>
        use.mutate(
          { project: id, set: newer.id },
          {
            onSuccess: () => notifyUndoable(t('factors.used', { project: name, set: newer.set })),
            onError: (error) => notify({ kind: 'error', text: errorText(error) }),
          },
        )
      }
    />
  );
}
