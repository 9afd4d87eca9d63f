import { Check } from 'lucide-react';
import { useMemo, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { WasteMapping } from '#core/sheet/waste-columns.ts';
import { readWaste } from '#core/sheet/waste-rows.ts';
import type { MarkMeanings } from '#core/sheet/take-off-problem.ts';
import { planWaste } from '#core/waste/import-plan.ts';
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
import { useWasteList, type ReadWasteList } from './use-waste-list.ts';
import { shownWaste, type WasteFilter } from './waste-list.logic.ts';
import { WasteListSummary } from './WasteListSummary.tsx';
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
  const format = useFormat();
  const notifyUndoable = useUndoableNotice();
  const apply = useChange('wasteDeliveries.apply');
  const { sheet, remembered } = list;
  const [mapping, setMapping] = useState<WasteMapping>(remembered ?? sheet.proposed);
  const [marks, setMarks] = useState<MarkMeanings>({});
  const [filter, setFilter] = useState<WasteFilter>(null);
  // A row keeps its id however its columns are mapped.
  const [ids] = useState(() => new Map(sheet.lines.map(({ number }) => [number, newId()])));

  const read = useMemo(() => readWaste(sheet, { mapping, marks }), [sheet, mapping, marks]);
  const { project, wasteDeliveries } = document;
  const planned = useMemo(
    () =>
      planWaste({
        project: project.id,
        rows: read.rows,
        deliveries: wasteDeliveries,
        ids: read.rows.map(({ row }) => ids.get(row) ?? ''),
      }),
    [project.id, read, wasteDeliveries, ids],
  );
  const put = useMemo(
    () => planned.flatMap(({ outcome, delivery }) => (outcome === 'identical' ? [] : [delivery])),
    [planned],
  );
  const count = put.length;

  useActions([
    {
      id: 'wasteList.apply',
      label: { key: 'wasteList.apply', params: { count } },
      icon: Check,
      enabled: count > 0 && !apply.isPending,
      run: async () => {
        await apply.mutateAsync({ project: project.id, label: 'import', put, remove: [] });
        notifyUndoable(t('wasteList.applied', { count, file: list.source }));
        onClose();
        if (sheet.headingRow === null) return;
        await api.call('wasteDeliveries.rememberMapping', { headings: [...sheet.headings], mapping: [...mapping] });
      },
    },
  ]);

  return (
    <Dock
      title={t('wasteList.title')}
      end={listOrigin(list, t)}
      onClose={onClose}
      foot={
        <>
          <span>{t('list.oneStep')}</span>
          <ActionButton action="wasteList.apply" variant="primary" />
        </>
      }
    >
      <DockHalves
        summary={<WasteListSummary planned={planned} leftOut={read.leftOut} filter={filter} onFilter={setFilter} />}
      >
        <WasteListTable
          document={document}
          sheet={sheet}
          mapping={mapping}
          planned={shownWaste(planned, filter)}
          onMap={setMapping}
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
