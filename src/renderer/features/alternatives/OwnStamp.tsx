import type { AlternativeDocument } from '#core/api/contract.ts';
import type { AlternativeHead, ProjectHead } from '#core/project/project.ts';
import { useAlternativeChange } from '#renderer/app/actions/index.ts';
import type { MethodChange } from '#renderer/components/form/method-choice.ts';
import { MethodStamp } from '#renderer/components/form/MethodStamp.tsx';

export interface OwnStampProps {
  /** A delivered account. */
  readonly alternative: AlternativeDocument;
  readonly project: Pick<ProjectHead, 'id' | 'method'>;
  readonly presentYear: number;
}

/** The stamp that a delivered account came with, in the place of the project's; changed here alone, and not while it is locked. */
export function OwnStamp({ alternative, project, presentYear }: OwnStampProps) {
  const change = useAlternativeChange(project.id, alternative.id);
  const choiceOf = ({ method }: Pick<AlternativeHead, 'method'>) => ({
    ...method,
    preset: method?.preset ?? project.method.preset,
  });
  const store = (made: MethodChange) => change((head) => ({ ...head, method: made(choiceOf(head)) }));
  return (
    <MethodStamp
      method={choiceOf(alternative)}
      presentYear={presentYear}
      {...(alternative.locked ? {} : { onChange: store })}
    />
  );
}
