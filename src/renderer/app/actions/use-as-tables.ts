import { Table2 } from 'lucide-react';
import { useState } from 'react';
import { useActions } from './ActionsProvider.tsx';

/** Whether a page shows its charts as tables, and the action of this id that turns them. */
export function useAsTables(id: string): boolean {
  const [asTables, setAsTables] = useState(false);
  useActions([
    {
      id,
      label: { key: asTables ? 'comparison.toggleCharts' : 'comparison.toggleTables' },
      shortLabel: { key: asTables ? 'comparison.asCharts' : 'comparison.asTables' },
      icon: Table2,
      shortcuts: ['Alt+T'],
      run: () => setAsTables(!asTables),
    },
  ]);
  return asTables;
}
