import { apiErrorOf } from '#core/api/errors.ts';
import { errorText } from '#core/text/error-text.ts';
import { useText } from './TextProvider.tsx';

/** What an error says to the person. One that no code names is the program's own fault and says so. */
export function useErrorText(): (error: unknown) => string {
  const t = useText();
  return (error) => errorText(t, apiErrorOf(error));
}
