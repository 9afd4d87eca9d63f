import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import type { ProjectDocument } from '#core/api/contract.ts';
import { fieldsNotFound } from '#core/sheet/fields-not-found.ts';
import { WANTED_WASTE_FIELDS } from '#core/sheet/waste-columns.ts';
import { readWaste } from '#core/sheet/waste-rows.ts';
import { changedRows } from '#core/sheet/log-plan.ts';
import { WASTE_PROBLEMS } from '#core/sheet/waste-problem.ts';
import { planWaste } from '#core/waste/import-plan.ts';
import { plannedRemarks } from '#core/waste/planned-remarks.ts';
import { ActionButton, useTakeIn } from '#renderer/app/actions/index.ts';
import { api } from '#renderer/client/api.ts';
import { useChange } from '#renderer/client/queries.ts';
import { ListDock } from '#renderer/components/list/ListDock.tsx';
import { LogCheckDock } from '#renderer/components/list/LogCheckDock.tsx';
import { useListCheck } from '#renderer/components/list/use-list-check.ts';
import { today } from '#renderer/components/text/today.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { useWasteList, type ReadWasteList } from './use-waste-list.ts';
import { wasteProblemText } from './waste-problem-text.ts';
import { WasteListTable } from './WasteListTable.tsx';

export interface WasteListDockProps {
  readonly document: ProjectDocument;
  readonly onClose: () => void;
}

/** A waste company's sheet, or a contractor's log, on its way into the project. */
export function WasteListDock(props: WasteListDockProps) {
  const t = useText();
  const work = useWasteList();
  const { stage } = work;
  if (stage.stage === 'checking') return <Checking {...props} list={stage.list} />;
  return (
    <ListDock
      title={t('wasteList.title')}
      work={work}
      body={t('wasteList.chooseBody')}
      dropText={t('wasteList.drop')}
      pasteText={t('wasteList.paste')}
      onClose={props.onClose}
    />
  );
}

function Checking({ document, list, onClose }: WasteListDockProps & { readonly list: ReadWasteList }) {
  const t = useText();
  const apply = useChange('wasteDeliveries.apply');
  const { sheet } = list;
  const { mapping, setMapping, marks, answerMark, ids, taking } = useListCheck(list, newId);

  const read = useMemo(() => readWaste(sheet, { mapping, marks }), [sheet, mapping, marks]);
  const { project, wasteDeliveries } = document;
  const planned = useMemo(
    () =>
      planWaste({
        project: project.id,
        rows: read.rows,
        blank: read.blank,
        known: wasteDeliveries,
        ids: read.rows.map(({ row }) => ids.get(row) ?? ''),
      }),
    [project.id, read, wasteDeliveries, ids],
  );
  const asked = useMemo(() => {
    const taken = planned.filter(({ read: { row } }) => taking.isTaken(row));
    return plannedRemarks(taken, document, today());
  }, [planned, taking, document]);
  const put = useMemo(() => changedRows(planned, taking.isTaken), [planned, taking]);
  useTakeIn({
    action: 'wasteList.apply',
    done: 'wasteList.applied',
    source: list.source,
    count: put.length,
    isReady: !apply.isPending,
    store: () => apply.mutateAsync({ project: project.id, label: 'import', put, remove: [] }),
    remember: {
      sheet,
      mapping,
      store: (said) => api.call('wasteDeliveries.rememberMapping', said),
    },
    onDone: onClose,
  });

  return (
    <LogCheckDock
      title={t('wasteList.title')}
      list={list}
      note={t('list.oneStepNoted')}
      read={read}
      planned={planned}
      problems={WASTE_PROBLEMS}
      problemText={(code) => wasteProblemText(code, t)}
      notFound={fieldsNotFound(mapping, WANTED_WASTE_FIELDS).map((field) => t(`wasteField.${field}`))}
      onMark={answerMark}
      action={<ActionButton action="wasteList.apply" variant="primary" />}
      onClose={onClose}
    >
      {(shown) => (
        <WasteListTable
          document={document}
          sheet={sheet}
          mapping={mapping}
          planned={shown}
          asked={asked}
          taking={taking}
          onMap={setMapping}
        />
      )}
    </LogCheckDock>
  );
}
