import { Check } from 'lucide-react';
import { useMemo, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { AlternativeDocument } from '#core/api/contract.ts';
import { readTakeOff, type TakeOffChoices } from '#core/sheet/take-off.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { ActionButton, useActions, useUndoableNotice } from '#renderer/app/actions/index.ts';
import { api } from '#renderer/client/api.ts';
import { useChange } from '#renderer/client/queries.ts';
import { Dock } from '#renderer/components/layout/Dock.tsx';
import { DockHalves } from '#renderer/components/layout/DockParts.tsx';
import { ListDock } from '#renderer/components/list/ListDock.tsx';
import { listOrigin } from '#renderer/components/list/list-origin.ts';
import { markQuestions } from '#renderer/components/list/mark-questions.logic.ts';
import { MarkQuestions } from '#renderer/components/list/MarkQuestions.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
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
  const format = useFormat();
  const notifyUndoable = useUndoableNotice();
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
  const { found, isSearching } = useProposals(questions);
  const entries = useMemo(() => entriesOf(takeOff, found, answers), [takeOff, found, answers]);
  const change = (changed: Partial<TakeOffChoices>) => setChoices({ ...choices, ...changed });

  useActions([
    {
      id: 'takeOff.add',
      label: { key: 'takeOff.add', params: { count: entries.length } },
      icon: Check,
      // While declarations are looked for, adding would leave them out unseen.
      enabled: entries.length > 0 && !isSearching && !apply.isPending,
      run: async () => {
        const put = componentsOf(entries, positionOf(alternative.components, 'end'), newId);
        await apply.mutateAsync({ alternative: alternative.id, label: 'takeOff', put, remove: [] });
        notifyUndoable(t('takeOff.added', { count: put.length, file: list.source }));
        onClose();
        if (sheet.headingRow === null) return;
        await api.call('takeOff.rememberMapping', { headings: [...sheet.headings], mapping: [...choices.mapping] });
      },
    },
  ]);

  return (
    <Dock
      title={title}
      end={listOrigin(list, t)}
      onClose={onClose}
      foot={
        <>
          <span>{t(isSearching ? 'takeOff.searching' : 'list.oneStep')}</span>
          <ActionButton action="takeOff.add" variant="primary" />
        </>
      }
    >
      <DockHalves
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
        <MarkQuestions
          questions={markQuestions(takeOff.rows)}
          number={format.number}
          onAnswer={(mark, meaning) => change({ marks: { ...choices.marks, [mark]: meaning } })}
        />
      </DockHalves>
    </Dock>
  );
}
