import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import { planCosts, type PlannedCost } from '#core/cost/import-plan.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { fieldsNotFound } from '#core/sheet/fields-not-found.ts';
import {
  COST_FIELDS,
  findCostSheet,
  WANTED_COST_FIELDS,
  type CostField,
  type CostSheet,
} from '#core/sheet/cost-columns.ts';
import { COST_PROBLEMS, type CostProblemCode } from '#core/sheet/cost-problem.ts';
import { readCosts } from '#core/sheet/cost-rows.ts';
import { isCommonProblem } from '#core/sheet/list-problem.ts';
import { changedRows } from '#core/sheet/log-plan.ts';
import { commonProblemText } from '#core/text/list-problem-text.ts';
import type { Translate } from '#core/text/text.ts';
import { ActionButton, useTakeIn } from '#renderer/app/actions/index.ts';
import type { PlacedCost } from '#renderer/client/row-change.logic.ts';
import { api } from '#renderer/client/api.ts';
import { useJob } from '#renderer/client/jobs.ts';
import { useChange } from '#renderer/client/queries.ts';
import { useSheetList, type ReadList } from '#renderer/client/use-sheet-list.ts';
import { listProblemKind } from '#renderer/components/list/checked-rows.logic.ts';
import { ListDock } from '#renderer/components/list/ListDock.tsx';
import { ListTable } from '#renderer/components/list/ListTable.tsx';
import { LogCheckDock } from '#renderer/components/list/LogCheckDock.tsx';
import { logColumns } from '#renderer/components/list/log-columns.tsx';
import { useListCheck } from '#renderer/components/list/use-list-check.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { costColumns } from './cost-columns.tsx';

export interface CostListDockProps {
  readonly project: ProjectDocument['project'];
  readonly alternative: AlternativeDocument;
  readonly onClose: () => void;
}

/** A sheet of costs on its way into an alternative. */
export function CostListDock(props: CostListDockProps) {
  const t = useText();
  const work = useSheetList<CostSheet, CostField>({
    reading: useJob('costLines.read'),
    find: findCostSheet,
    mappingOf: (headings) => api.call('costLines.mapping', { headings }),
    clipboard: t('list.clipboard'),
  });
  const { stage } = work;
  if (stage.stage === 'checking') return <Checking {...props} list={stage.list} />;
  return (
    <ListDock
      title={t('costList.title', { name: alternativeName(props.alternative, t) })}
      work={work}
      body={t('costList.chooseBody')}
      dropText={t('costList.drop')}
      pasteText={t('costList.paste')}
      onClose={props.onClose}
    />
  );
}

interface CheckingProps extends CostListDockProps {
  readonly list: ReadList<CostSheet, CostField>;
}

function Checking({ project, alternative, list, onClose }: CheckingProps) {
  const t = useText();
  const format = useFormat();
  const apply = useChange('costLines.apply');
  const { sheet } = list;
  const { mapping, setMapping, marks, answerMark, ids, taking } = useListCheck(list, newId);
  const read = useMemo(() => readCosts(sheet, { mapping, marks }), [sheet, mapping, marks]);
  const planned = useMemo(
    () =>
      planCosts({
        project: project.id,
        rows: read.rows,
        known: alternative.costLines,
        ids: read.rows.map(({ row }) => ids.get(row) ?? ''),
      }),
    [project.id, read, alternative.costLines, ids],
  );
  const put = useMemo(() => changedRows(planned, taking.isTaken), [planned, taking]);
  useTakeIn({
    action: 'costList.apply',
    done: 'costList.applied',
    source: list.source,
    count: put.length,
    isReady: !apply.isPending,
    store: () => apply.mutateAsync({ alternative: alternative.id, label: 'import', put, remove: [] }),
    remember: {
      sheet,
      mapping,
      store: (said) => api.call('costLines.rememberMapping', said),
    },
    onDone: onClose,
  });
  return (
    <LogCheckDock
      title={t('costList.title', { name: alternativeName(alternative, t) })}
      list={list}
      note={t('list.oneStep')}
      read={read}
      planned={planned}
      problems={COST_PROBLEMS}
      problemText={(code) => problemText(code, t)}
      notFound={fieldsNotFound(mapping, WANTED_COST_FIELDS).map((field) => t(`cost.column.${field}`))}
      onMark={answerMark}
      action={<ActionButton action="costList.apply" variant="primary" />}
      onClose={onClose}
    >
      {(shown) => (
        <ListTable
          sheet={sheet}
          mapping={mapping}
          fields={COST_FIELDS}
          fieldText={(field) => t(`cost.column.${field}`)}
          onMap={setMapping}
          rows={shown}
          checked={(row) => row}
          problemKind={listProblemKind}
          problemText={(code) => problemText(code, t)}
          results={[
            ...logColumns<PlacedCost, CostProblemCode, PlannedCost>({
              t,
              taking,
              columns: costColumns({ t, format, rows: new Map(), components: alternative.components }),
              problemText: (code) => problemText(code, t),
            }),
            {
              id: 'post',
              head: t('cost.column.post'),
              width: 200,
              cell: ({ becomes }) => t(`cost.post.${becomes.post ?? 'none'}`),
            },
          ]}
        />
      )}
    </LogCheckDock>
  );
}

function problemText(code: CostProblemCode, t: Translate): string {
  return isCommonProblem(code) ? commonProblemText(code, t) : t(`costProblem.${code}`);
}
