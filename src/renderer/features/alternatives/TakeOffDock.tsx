import { useMemo, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { AlternativeDocument } from '#core/api/contract.ts';
import { readTakeOff, type TakeOffChoices } from '#core/sheet/take-off.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { ActionButton, useTakeIn } from '#renderer/app/actions/index.ts';
import { api } from '#renderer/client/api.ts';
import { useChange } from '#renderer/client/queries.ts';
import { CheckDock } from '#renderer/components/list/CheckDock.tsx';
import { ListDock } from '#renderer/components/list/ListDock.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { positionOf } from '#renderer/client/row-change.logic.ts';
import { componentsOf, entriesOf, questionsOf, rowKey, shownEntries, type EntryFilter } from './take-off.logic.ts';
import { TakeOffSummary } from './TakeOffSummary.tsx';
import { TakeOffTable } from './TakeOffTable.tsx';
import { useProposals, useTakeOff, type TakeOffList } from './use-take-off.ts';

export interface TakeOffDockProps {
  readonly alternative: AlternativeDocument;
  readonly onClose: () => void;
}

/** A quantity list on its way into an alternative: where it comes from, what was read of it, and one button that adds it. */
export function TakeOffDock({ alternative, onClose }: TakeOffDockProps) {
  const t = useText();
  const work = useTakeOff();
  const { stage } = work;
  const title = t('takeOff.title', { name: alternativeName(alternative, t) });
  if (stage.stage === 'checking') {
    return <Checking title={title} list={stage.list} alternative={alternative} onClose={onClose} />;
  }
  return (
    <ListDock
      title={title}
      work={work}
      body={t('takeOff.chooseBody')}
      dropText={t('takeOff.drop')}
      pasteText={t('takeOff.paste')}
      onClose={onClose}
    />
  );
}

interface CheckingProps extends TakeOffDockProps {
  readonly title: string;
  readonly list: TakeOffList;
}

function Checking({ title, list, alternative, onClose }: CheckingProps) {
  const t = useText();
  const apply = useChange('components.apply');
  const { sheet, remembered } = list;
  const [choices, setChoices] = useState<TakeOffChoices>({
    mapping: remembered ?? sheet.proposed,
    marks: {},
    merge: false,
  });
  /** Proposals that the person has taken or refused, by row. */
  const [answers, setAnswers] = useState<ReadonlyMap<number, boolean>>(new Map());
  const [filter, setFilter] = useState<EntryFilter>(null);

  const takeOff = useMemo(() => readTakeOff(sheet, choices), [sheet, choices]);
  const questions = useMemo(() => questionsOf(takeOff.rows), [takeOff]);
  const { found, isSearching, failure } = useProposals(questions);
  const entries = useMemo(() => entriesOf(takeOff, found, answers), [takeOff, found, answers]);
  const change = (changed: Partial<TakeOffChoices>) => setChoices({ ...choices, ...changed });

  useTakeIn({
    action: 'takeOff.add',
    done: 'takeOff.added',
    source: list.source,
    count: entries.length,
    // While declarations are looked for, or could not be, adding would leave them out unseen.
    isReady: !isSearching && failure === null && !apply.isPending,
    store: () => {
      const put = componentsOf(entries, positionOf(alternative.components, 'end'), newId);
      return apply.mutateAsync({ alternative: alternative.id, label: 'takeOff', put, remove: [] });
    },
    remember: {
      sheet,
      mapping: choices.mapping,
      store: (said) => api.call('takeOff.rememberMapping', said),
    },
    onDone: onClose,
  });

  return (
    <CheckDock
      title={title}
      list={list}
      rows={takeOff.rows}
      onMark={(mark, meaning) => change({ marks: { ...choices.marks, [mark]: meaning } })}
      failure={failure}
      note={t(isSearching ? 'takeOff.searching' : 'list.oneStep')}
      action={<ActionButton action="takeOff.add" variant="primary" />}
      onClose={onClose}
      summary={
        <TakeOffSummary
          entries={entries}
          leftOut={takeOff.leftOut}
          filter={filter}
          onFilter={setFilter}
          merge={choices.merge}
          onMerge={(merge) => change({ merge })}
        />
      }
    >
      <TakeOffTable
        sheet={sheet}
        mapping={choices.mapping}
        entries={shownEntries(entries, filter)}
        onMap={(mapping) => change({ mapping })}
        onAccept={(accepted, rows) =>
          setAnswers(new Map([...answers, ...rows.map(({ row }) => [rowKey(row), accepted] as const)]))
        }
      />
    </CheckDock>
  );
}
