import { useQueryClient } from '@tanstack/react-query';
import { CopyPlus, GitCompareArrows, Lock, LockOpen } from 'lucide-react';
import { useState } from 'react';
import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { useActions } from '#renderer/app/actions/index.ts';
import { changeAlternative } from '#renderer/client/project-changes.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { CopyFromDialog } from './CopyFromDialog.tsx';
import type { RowChange } from '#renderer/client/row-change.logic.ts';

export interface SetActionsProps {
  readonly document: ProjectDocument;
  readonly alternative: AlternativeDocument;
  readonly onDifferences: () => void;
  readonly onCopy: (change: RowChange, text: string) => void;
}

/** What is done with an alternative as one of several: lock it, copy rows of another into it, see what differs from another. */
export function SetActions({ document, alternative, onDifferences, onCopy }: SetActionsProps) {
  const t = useText();
  const [copies, setCopies] = useState(false);
  const client = useQueryClient();
  const name = alternativeName(alternative, t);
  const others = document.alternatives.filter(({ id }) => id !== alternative.id);
  const sources = others.filter(({ components }) => components.length > 0);
  const isLocked = alternative.locked === true;

  useActions([
    {
      id: 'alternatives.lock',
      label: { key: isLocked ? 'lock.unlock' : 'lock.lock', params: { name } },
      shortLabel: { key: isLocked ? 'lock.unlockShort' : 'lock.lockShort' },
      icon: isLocked ? LockOpen : Lock,
      run: () =>
        changeAlternative(client, document.project.id, alternative.id, (head) => ({
          ...head,
          locked: isLocked ? null : true,
        })),
    },
    {
      id: 'alternatives.copyFrom',
      label: { key: 'copyFrom.action' },
      shortLabel: { key: 'copyFrom.short' },
      icon: CopyPlus,
      enabled: !isLocked && !alternative.reported && sources.length > 0,
      run: () => setCopies(true),
    },
    {
      id: 'alternatives.differences',
      label: { key: 'rowDifference.action' },
      shortLabel: { key: 'rowDifference.short' },
      icon: GitCompareArrows,
      enabled: !alternative.reported && others.some(({ reported }) => !reported),
      run: onDifferences,
    },
  ]);

  if (!copies) return null;
  return (
    <CopyFromDialog
      to={alternative}
      sources={sources}
      onClose={() => setCopies(false)}
      onCopy={(change, from) => {
        setCopies(false);
        const text = t('copyFrom.done', { count: change.put.length, name: alternativeName(from, t) });
        onCopy(change, text);
      }}
    />
  );
}
