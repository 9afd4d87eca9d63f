import type { AlternativeDocument } from '#core/api/contract.ts';
import type { MethodChoice } from '#core/project/method.ts';
import { useChange } from '#renderer/client/queries.ts';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';
import { MethodStamp } from '#renderer/components/form/MethodStamp.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';
import { headOf } from './alternative-head.logic.ts';

export interface OwnStampProps {
  /** A delivered account. */
  readonly alternative: AlternativeDocument;
  readonly project: MethodChoice;
  readonly presentYear: number;
}

/** The stamp that a delivered account came with, in the place of the project's; changed here alone, and not while it is locked. */
export function OwnStamp({ alternative, project, presentYear }: OwnStampProps) {
  const errorText = useErrorText();
  const notify = useNotify();
  const update = useChange('alternatives.update');
  const { method } = alternative;
  const shown = { ...method, preset: method?.preset ?? project.preset };
  const store = (chosen: MethodChoice) =>
    update.mutate(headOf({ ...alternative, method: chosen }), {
      onError: (error) => notify({ kind: 'error', text: errorText(error) }),
    });
  return <MethodStamp method={shown} presentYear={presentYear} {...(alternative.locked ? {} : { onChange: store })} />;
}
