import { FolderOpen, Import } from 'lucide-react';
import { useState } from 'react';
import type { CallOutput } from '#core/api/contract.ts';
import { useActions } from '#renderer/app/actions/index.ts';
import { files } from '#renderer/client/files.ts';
import { useChange } from '#renderer/client/queries.ts';
import { today } from '#renderer/components/text/today.ts';

/** Where bids are being taken from: a list that is asked for, or a package that was read. */
type Taking = { readonly kind: 'list' } | { readonly kind: 'package'; readonly read: CallOutput<'bids.readPackage'> };

/** Taking bids in from files, one at a time; nothing is stored before it is looked over. */
export function useTakingBids(): { readonly stage: Taking | null; readonly close: () => void } {
  const [stage, setStage] = useState<Taking | null>(null);
  const readPackage = useChange('bids.readPackage');
  useActions([
    {
      id: 'bids.list',
      label: { key: 'award.fromList' },
      icon: Import,
      enabled: stage === null,
      run: () => setStage({ kind: 'list' }),
    },
    {
      id: 'bids.package',
      label: { key: 'award.fromPackage' },
      icon: FolderOpen,
      enabled: stage === null,
      run: async () => {
        const file = await files.open('package');
        if (!file) return;
        const read = await readPackage.mutateAsync({ upload: file.upload, today: today() });
        setStage({ kind: 'package', read });
      },
    },
  ]);
  return { stage, close: () => setStage(null) };
}
