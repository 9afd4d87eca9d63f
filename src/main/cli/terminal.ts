import { backupFor, type ApiError } from '#core/api/errors.ts';
import { errorText } from '#core/text/error-text.ts';
import type { Language, TextKey, TextParams, Translate } from '#core/text/text.ts';

/** What a command works with: words, and where to put them. */
export interface Terminal {
  readonly language: Language;
  readonly t: Translate;
  print(line: string): void;
  /** The folder that holds the program's `package.json` and `resources`. */
  readonly programDir: string;
}

/** A command that was written wrongly. */
export class UsageError extends Error {
  readonly key: TextKey;
  readonly params: TextParams;

  constructor(key: TextKey, params: TextParams = {}) {
    super(key);
    this.name = 'UsageError';
    this.key = key;
    this.params = params;
  }
}

/** What stands on stderr: the code for a script, and the words for a person. */
export function failureText(t: Translate, error: ApiError): string {
  const lines = [`${error.code}: ${errorText(t, error)}`];
  const backup = backupFor(error);
  if (backup !== null) lines.push(t('terminal.restoreHint', { backup }));
  return lines.join('\n');
}
