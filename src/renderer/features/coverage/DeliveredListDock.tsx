import { useMemo, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import { confirmed, planDelivered } from '#core/coverage/delivered-plan.ts';
import { DELIVERED_PROBLEMS } from '#core/sheet/delivered-problem.ts';
import { readDelivered } from '#core/sheet/delivered-rows.ts';
import { ActionButton, useTakeIn } from '#renderer/app/actions/index.ts';
import { api } from '#renderer/client/api.ts';
import { useChange } from '#renderer/client/queries.ts';
import { CheckDock } from '#renderer/components/list/CheckDock.tsx';
import { isShown } from '#renderer/components/list/checked-rows.logic.ts';
import { ListDock } from '#renderer/components/list/ListDock.tsx';
import { ListSummary } from '#renderer/components/list/ListSummary.tsx';
import { useListCheck } from '#renderer/components/list/use-list-check.ts';
import { today } from '#renderer/components/text/today.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import {
  DELIVERED_OUTCOMES,
  deliveredEntries,
  deliveredProblemKind,
  OUTCOME_STATUS,
  type DeliveredFilter,
} from './delivered-list.logic.ts';
import { deliveredProblemText } from './delivered-problem-text.ts';
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
  const apply = useChange('deliveredProducts.apply');
  const { sheet } = list;
  const { mapping, setMapping, marks, answerMark, ids } = useListCheck(list, newId);
  /** Components that the person has taken or refused, by row. */
  const [answers, setAnswers] = useState<ReadonlyMap<number, boolean>>(new Map());
  const [filter, setFilter] = useState<DeliveredFilter>(null);

  const read = useMemo(() => readDelivered(sheet, { mapping, marks }), [sheet, mapping, marks]);
  const { found: byNumber, isSearching, failure } = useDeclarationsByNumber(read.rows);
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
  useTakeIn({
    action: 'deliveredList.apply',
    done: 'deliveredList.applied',
    source: list.source,
    count: change.put.length + change.components.length,
    // While numbers are looked up, storing would leave their EPDs out unseen.
    isReady: !isSearching && failure === null && !apply.isPending,
    store: () => {
      const [put, components] = [[...change.put], [...change.components]];
      return apply.mutateAsync({ project: document.project.id, label: 'import', put, remove: [], components });
    },
    remember: {
      sheet,
      mapping,
      store: (said) => api.call('deliveredProducts.rememberMapping', said),
    },
    onDone: onClose,
  });

  return (
    <CheckDock
      title={t('deliveredList.title')}
      list={list}
      rows={read.rows}
      onMark={answerMark}
      failure={failure}
      note={t(isSearching ? 'deliveredList.searching' : 'list.oneStepNoted')}
      action={<ActionButton action="deliveredList.apply" variant="primary" />}
      onClose={onClose}
      summary={
        <ListSummary
          rows={planned}
          outcomes={{
            values: DELIVERED_OUTCOMES,
            kind: (outcome) => OUTCOME_STATUS[outcome],
            label: (outcome) => t(`deliveredList.outcome.${outcome}`),
          }}
          problems={{
            values: DELIVERED_PROBLEMS,
            kind: deliveredProblemKind,
            label: (code) => deliveredProblemText(code, t),
          }}
          leftOut={read.leftOut}
          filter={filter}
          onFilter={setFilter}
        />
      }
    >
      <DeliveredListTable
        sheet={sheet}
        mapping={mapping}
        entries={entries.filter(({ row }) => isShown(row, filter))}
        onMap={setMapping}
        onAccept={(accepted, rows) =>
          setAnswers(new Map([...answers, ...rows.map(({ row }) => [row.read.row, accepted] as const)]))
        }
      />
    </CheckDock>
  );
}
