import { Paperclip } from 'lucide-react';
import { useActions } from './ActionsProvider.tsx';

/** The files of the row that the cursor is in, by their key. */
export function useAttachmentsAction(id: string, open: (() => void) | null): void {
  useActions([
    {
      id,
      label: { key: 'attachments.open' },
      icon: Paperclip,
      shortcuts: ['Mod+I'],
      enabled: open !== null,
      run: () => open?.(),
    },
  ]);
}
