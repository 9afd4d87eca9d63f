import type { LogEntry } from '../api/contract.ts';
import type { Translate } from './text.ts';

/** What was done, as the log has it. */
export function loggedText({ kind, label }: Pick<LogEntry, 'kind' | 'label'>, t: Translate): string {
  const what = t(label.key, label.params);
  switch (kind) {
    case 'do':
      return what;
    case 'undo':
      return t('settings.logUndone', { what });
    case 'redo':
      return t('settings.logRedone', { what });
  }
}
