import { Progress } from '../feedback/Progress.tsx';
import { Dock } from '../layout/Dock.tsx';
import { DockWaiting } from '../layout/DockParts.tsx';
import { useText } from '../text/TextProvider.tsx';
import { ListSource, type ListSourceProps } from './ListSource.tsx';

export interface ListDockProps extends Omit<ListSourceProps, 'work'> {
  readonly title: string;
  readonly work: ListSourceProps['work'] & {
    readonly stage: { readonly stage: 'asking' | 'checking' } | { readonly stage: 'reading'; readonly file: string };
    readonly progress: { readonly done: number; readonly total: number | null } | null;
    readonly cancel: () => void;
  };
  readonly onClose: () => void;
}

/** A list that is asked for, or being read: before there is anything to check. */
export function ListDock({ title, work, onClose, ...source }: ListDockProps) {
  const t = useText();
  const { stage } = work;
  return (
    <Dock title={title} onClose={onClose}>
      {stage.stage === 'reading' ? (
        <DockWaiting>
          <Progress
            label={t('list.reading', { file: stage.file })}
            {...(work.progress ?? { done: 0, total: null })}
            onCancel={work.cancel}
          />
        </DockWaiting>
      ) : (
        <ListSource work={work} {...source} />
      )}
    </Dock>
  );
}
