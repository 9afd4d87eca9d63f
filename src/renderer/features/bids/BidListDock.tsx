import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import type { ProjectDocument } from '#core/api/contract.ts';
import { planBids } from '#core/award/import-plan.ts';
import { BID_PROBLEMS } from '#core/sheet/bid-problem.ts';
import { readBids } from '#core/sheet/bid-rows.ts';
import { WANTED_BID_FIELDS } from '#core/sheet/bid-columns.ts';
import { fieldsNotFound } from '#core/sheet/fields-not-found.ts';
import { changedRows } from '#core/sheet/log-plan.ts';
import { ActionButton, useTakeIn } from '#renderer/app/actions/index.ts';
import { api } from '#renderer/client/api.ts';
import { useChange } from '#renderer/client/queries.ts';
import { ListDock } from '#renderer/components/list/ListDock.tsx';
import { LogCheckDock } from '#renderer/components/list/LogCheckDock.tsx';
import { useListCheck } from '#renderer/components/list/use-list-check.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { bidProblemText } from './bid-problem-text.ts';
import { BidListTable } from './BidListTable.tsx';
import { useBidList, type ReadBidList } from './use-bid-list.ts';

export interface BidListDockProps {
  readonly document: ProjectDocument;
  readonly onClose: () => void;
}

/** A bidder's form, or a list of bids, on its way into the project. */
export function BidListDock(props: BidListDockProps) {
  const t = useText();
  const work = useBidList();
  const { stage } = work;
  if (stage.stage === 'checking') return <Checking {...props} list={stage.list} />;
  return (
    <ListDock
      title={t('bidList.title')}
      work={work}
      body={t('bidList.chooseBody')}
      dropText={t('bidList.drop')}
      pasteText={t('bidList.paste')}
      onClose={props.onClose}
    />
  );
}

function Checking({ document, list, onClose }: BidListDockProps & { readonly list: ReadBidList }) {
  const t = useText();
  const apply = useChange('bids.apply');
  const { sheet } = list;
  const { mapping, setMapping, marks, answerMark, ids, taking } = useListCheck(list, newId);

  const read = useMemo(() => readBids(sheet, { mapping, marks }), [sheet, mapping, marks]);
  const { project, bids } = document;
  const planned = useMemo(
    () =>
      planBids({
        project: project.id,
        rows: read.rows,
        known: bids,
        ids: read.rows.map(({ row }) => ids.get(row) ?? ''),
      }),
    [project.id, read, bids, ids],
  );
  const put = useMemo(() => changedRows(planned, taking.isTaken), [planned, taking]);
  useTakeIn({
    action: 'bidList.apply',
    done: 'bidList.applied',
    source: list.source,
    count: put.length,
    isReady: !apply.isPending,
    store: () => apply.mutateAsync({ project: project.id, label: 'import', put, remove: [] }),
    remember: {
      sheet,
      mapping,
      store: (said) => api.call('bids.rememberMapping', said),
    },
    onDone: onClose,
  });

  return (
    <LogCheckDock
      title={t('bidList.title')}
      list={list}
      note={t('list.oneStepNoted')}
      read={read}
      planned={planned}
      problems={BID_PROBLEMS}
      problemText={(code) => bidProblemText(code, t)}
      notFound={fieldsNotFound(mapping, WANTED_BID_FIELDS).map((field) => t(`bidField.${field}`))}
      onMark={answerMark}
      action={<ActionButton action="bidList.apply" variant="primary" />}
      onClose={onClose}
    >
      {(shown) => <BidListTable sheet={sheet} mapping={mapping} planned={shown} taking={taking} onMap={setMapping} />}
    </LogCheckDock>
  );
}
