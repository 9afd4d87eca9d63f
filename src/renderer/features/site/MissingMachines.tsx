import { AskNote } from '#renderer/components/feedback/AskNote.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';

export interface MissingMachinesProps {
  readonly names: readonly string[];
  readonly onAdd: () => void;
}

/** Machines that a list names and the project does not have: whether they are added with it. */
export function MissingMachines({ names, onAdd }: MissingMachinesProps) {
  const t = useText();
  const count = names.length;
  if (count === 0) return null;
  return (
    <AskNote
      claim={t('siteList.askMachines', { count, names: names.join(', ') })}
      answers={[{ label: t('siteList.addMachines', { count }), onChoose: onAdd }]}
    >
      {t('siteList.askMachinesWhy')}
    </AskNote>
  );
}
