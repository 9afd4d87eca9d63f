import { Check } from 'lucide-react';
import { useMemo, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import { confirmed, planDelivered } from '#core/coverage/delivered-plan.ts';
import type { DeliveredMapping } from '#core/sheet/delivered-columns.ts';
import { readDelivered } from '#core/sheet/delivered-rows.ts';
import type { MarkMeanings } from '#core/sheet/take-off-problem.ts';
import { ActionButton, useActions, useUndoableNotice } from '#renderer/app/actions/index.ts';
import { api } from '#renderer/client/api.ts';
import { useChange } from '#renderer/client/queries.ts';
import { Dock } from '#renderer/components/layout/Dock.tsx';
import { DockHalves } from '#renderer/components/layout/DockParts.tsx';
import { ListDock } from '#renderer/components/list/ListDock.tsx';
import { listOrigin } from '#renderer/components/list/list-origin.ts';
import { markQuestions } from '#renderer/components/list/mark-questions.logic.ts';
import { MarkQuestions } from '#renderer/components/list/MarkQuestions.tsx';
import { today } from '#renderer/components/text/today.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { deliveredEntries, shownDeliveries, type DeliveredFilter } from './delivered-list.logic.ts';
import { DeliveredListSummary } from './DeliveredListSummary.tsx';
import { DeliveredListTable } from './DeliveredListTable.tsx';
import { useDeclarationsByNumber, useDeliveredList, type ReadDeliveries } from './use-delivered-list.ts';

export interface DeliveredListDockProps {
  readonly document: ProjectDocument;
  /** The alternative whose components the deliveries may be of. */
  readonly alternative: AlternativeDocument;
  readonly onClose: () => void;
}

/** A list of deliveries, or a contractor's answer to our list, on its way into the project. */
export function DeliveredListDock(props: DeliveredListDockProps) {
  const t = useText();
  const work = useDeliveredList();
  const { stage } = work;
  if (stage.stage === 'checking') return <Checking {...props} list={stage.list} />;
  return (
    <ListDock
      title={t('deliveredList.title')}
      work={work}
      body={t('deliveredList.chooseBody')}
      dropText={t('deliveredList.drop')}
      pasteText={t('deliveredList.paste')}
      onClose={props.onClose}
    />
  );
}

interface CheckingProps extends DeliveredListDockProps {
  readonly list: ReadDeliveries;
}

function Checking({ document, alternative, list, onClose }: CheckingProps) {
  const t = useText();
  const format = useFormat();
  const notifyUndoable = useUndoableNotice();
  const apply = useChange('deliveredProducts.apply');
  const { sheet, remembered } = list;
  const [mapping, setMapping] = useState<DeliveredMapping>(remembered ?? sheet.proposed);
  const [marks, setMarks] = useState<MarkMeanings>({});
  /** Components that the person has taken or refused, by row. */
  const [answers, setAnswers] = useState<ReadonlyMap<number, boolean>>(new Map());
  const [filter, setFilter] = useState<DeliveredFilter>(null);
  // A row keeps its id however its columns are mapped.
  const [ids] = useState(() => new Map(sheet.lines.map(({ number }) => [number, newId()])));

  const read = useMemo(() => readDelivered(sheet, { mapping, marks }), [sheet, mapping, marks]);
  const { byNumber, isSearching } = useDeclarationsByNumber(read.rows);
  const planned = useMemo(
    () =>
      planDelivered({
        rows: read.rows,
        components: alternative.components,
        componentsById: new Map(document.alternatives.flatMap((one) => one.components.map((row) => [row.id, row]))),
        deliveredProducts: document.deliveredProducts,
        byNumber,
        ids: read.rows.map(({ row }) => ids.get(row) ?? ''),
        today: today(),
      }),
    [read, alternative, document, byNumber, ids],
  );
  const entries = useMemo(() => deliveredEntries(planned, answers), [planned, answers]);
  const change = useMemo(() => confirmed(entries), [entries]);
  const count = change.put.length + change.components.length;

  useActions([
    {
      id: 'deliveredList.apply',
      label: { key: 'deliveredList.apply', params: { count } },
      icon: Check,
      // While numbers are looked up, storing would leave their EPDs out unseen.
      enabled: count > 0 && !isSearching && !apply.isPending,
      run: async () => {
        const put = [...change.put];
        const components = [...change.components];
        await apply.mutateAsync({ project: document.project.id, label: 'import', put, remove: [], components });
        notifyUndoable(t('deliveredList.applied', { count, file: list.source }));
        onClose();
        if (sheet.headingRow === null) return;
        await api.call('deliveredProducts.rememberMapping', { headings: [...sheet.headings], mapping: [...mapping] });
      },
    },
  ]);

  return (
    <Dock
      title={t('deliveredList.title')}
      end={listOrigin(list, t)}
      onClose={onClose}
      foot={
        <>
          <span>{t(isSearching ? 'deliveredList.searching' : 'list.oneStep')}</span>
          <ActionButton action="deliveredList.apply" variant="primary" />
        </>
      }
    >
      <DockHalves
        summary={<DeliveredListSummary entries={entries} leftOut={read.leftOut} filter={filter} onFilter={setFilter} />}
      >
        <DeliveredListTable
          sheet={sheet}
          mapping={mapping}
          entries={shownDeliveries(entries, filter)}
          onMap={setMapping}
          onAccept={(accepted, rows) =>
            setAnswers(new Map([...answers, ...rows.map(({ row }) => [row.read.row, accepted] as const)]))
          }
        />
        <MarkQuestions
          questions={markQuestions(read.rows)}
          number={format.number}
          onAnswer={(mark, meaning) => setMarks({ ...marks, [mark]: meaning })}
        />
      </DockHalves>
    </Dock>
  );
}
