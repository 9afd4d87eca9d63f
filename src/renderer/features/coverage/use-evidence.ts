import type { Declaration } from '#core/declaration/declaration.ts';
import type { Component } from '#core/project/project.ts';
import { useUndoableNotice } from '#renderer/app/actions/index.ts';
import { useChange } from '#renderer/client/queries.ts';
import { withDeclaration } from '#renderer/components/declaration/declaration-entry.ts';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';
import { nameOf, type Subject } from './coverage-view.logic.ts';

/** Stores what there is to show for a component or delivered product; what is refused is told in a line at the foot. */
export function useEvidence(project: string, alternative: string) {
  const t = useText();
  const notify = useNotify();
  const errorText = useErrorText();
  const notifyUndoable = useUndoableNotice();
  const components = useChange('components.apply');
  const delivered = useChange('deliveredProducts.apply');
  const nameIn = (subject: Subject) => nameOf(subject) ?? t('coverage.unnamed');
  const tell = (stored: Promise<unknown>, text: string) =>
    void stored.then(
      () => notifyUndoable(text),
      (error: unknown) => notify({ kind: 'error', text: errorText(error) }),
    );

  return {
    isBusy: components.isPending || delivered.isPending,
    choose(subject: Subject, declaration: Declaration) {
      const { kind, row } = subject;
      const stored =
        kind === 'component'
          ? components.mutateAsync({
              alternative,
              label: 'edit',
              put: [withDeclaration(row.component, declaration)],
              remove: [],
            })
          : delivered.mutateAsync({
              project,
              label: 'edit',
              put: [withDeclaration(row.product, declaration)],
              remove: [],
            });
      tell(stored, t('coverage.drawer.chosen', { epd: declaration.name, name: nameIn(subject) }));
    },
    /** @param absent null: an EPD is asked for again */
    document(subject: Subject, absent: NonNullable<Component['epdAbsent']> | null) {
      const { kind, row } = subject;
      const stored = delivered.mutateAsync({
        project,
        label: 'absent',
        put: kind === 'deliveredProduct' ? [{ ...row.product, epdAbsent: absent }] : [],
        remove: [],
        components: kind === 'component' ? [{ id: row.component.id, epdAbsent: absent }] : [],
      });
      tell(stored, t(absent ? 'coverage.drawer.documented' : 'coverage.drawer.withdrawn', { name: nameIn(subject) }));
    },
  };
}
