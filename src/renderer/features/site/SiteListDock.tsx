import { useMemo, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { ProjectDocument } from '#core/api/contract.ts';
import { fieldsNotFound } from '#core/sheet/fields-not-found.ts';
import { changedRows } from '#core/sheet/log-plan.ts';
import { WANTED_SITE_FIELDS } from '#core/sheet/site-columns.ts';
import { SITE_PROBLEMS } from '#core/sheet/site-problem.ts';
import { readSite } from '#core/sheet/site-rows.ts';
import type { PlacedMachine } from '#core/site/fleet-plan.ts';
import { planSite } from '#core/site/import-plan.ts';
import { missingMachines, namedMachine } from '#core/site/missing-machines.ts';
import { ActionButton, useTakeIn } from '#renderer/app/actions/index.ts';
import { api } from '#renderer/client/api.ts';
import { useChange } from '#renderer/client/queries.ts';
import { positionOf } from '#renderer/client/row-change.logic.ts';
import { ListDock } from '#renderer/components/list/ListDock.tsx';
import { LogCheckDock } from '#renderer/components/list/LogCheckDock.tsx';
import { useListCheck } from '#renderer/components/list/use-list-check.ts';
import { today } from '#renderer/components/text/today.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { FleetDock } from './FleetDock.tsx';
import { MissingMachines } from './MissingMachines.tsx';
import { siteProblemText } from './site-problem-text.ts';
import { SiteListTable } from './SiteListTable.tsx';
import { useSiteFiles, type ReadSiteList } from './use-site-files.ts';

export interface SiteListDockProps {
  readonly document: ProjectDocument;
  readonly onClose: () => void;
}

/** A contractor's log, a fuel supplier's sheet or fleets of machines, on their way into the project. */
export function SiteListDock(props: SiteListDockProps) {
  const t = useText();
  const files = useSiteFiles();
  const { work, snapshots } = files;
  const { stage } = work;
  if (snapshots.length > 0) return <FleetDock {...props} files={files} />;
  if (stage.stage === 'checking') return <Checking {...props} list={stage.list} />;
  return (
    <ListDock
      title={t('siteList.title')}
      work={work}
      body={t('siteList.chooseBody')}
      dropText={t('siteList.drop')}
      pasteText={t('siteList.paste')}
      onClose={props.onClose}
    />
  );
}

function Checking({ document, list, onClose }: SiteListDockProps & { readonly list: ReadSiteList }) {
  const t = useText();
  const apply = useChange('siteEntries.apply');
  const { sheet } = list;
  const { mapping, setMapping, marks, answerMark, ids, taking } = useListCheck(list, newId);

  const { project, siteMachines, siteEntries } = document;
  /** Machines that the list names and the person adds with it. */
  const [added, setAdded] = useState<readonly PlacedMachine[]>([]);
  // Nothing is used before the building begins, or before it is decided, and nothing after it ends, or after today where no end is said.
  const begins = project.constructionPeriod?.from ?? project.decisionCase?.decision?.date;
  const ends = project.constructionPeriod?.to ?? today();
  const read = useMemo(() => {
    const context = { machines: [...siteMachines, ...added], time: { from: begins, to: ends } };
    return readSite(sheet, { mapping, marks }, context);
  }, [sheet, mapping, marks, siteMachines, added, begins, ends]);
  const missing = useMemo(() => missingMachines(read.rows), [read]);
  const planned = useMemo(
    () =>
      planSite({
        project: project.id,
        rows: read.rows,
        blank: read.blank,
        known: siteEntries,
        ids: read.rows.map(({ row }) => ids.get(row) ?? ''),
      }),
    [project.id, read, siteEntries, ids],
  );
  const put = useMemo(() => changedRows(planned, taking.isTaken), [planned, taking]);
  useTakeIn({
    action: 'siteList.apply',
    done: 'siteList.applied',
    source: list.source,
    count: put.length,
    isReady: !apply.isPending,
    store: () => {
      const used = new Set(put.map(({ machine }) => machine));
      const machines = added.filter(({ id }) => used.has(id));
      return apply.mutateAsync({ project: project.id, label: 'import', put, remove: [], machines });
    },
    remember: {
      sheet,
      mapping,
      store: (said) => api.call('siteEntries.rememberMapping', said),
    },
    onDone: onClose,
  });

  return (
    <LogCheckDock
      title={t('siteList.title')}
      list={list}
      note={t('list.oneStepNoted')}
      read={read}
      planned={planned}
      problems={SITE_PROBLEMS}
      problemText={(code) => siteProblemText(code, t)}
      notFound={fieldsNotFound(mapping, WANTED_SITE_FIELDS).map((field) => t(`siteField.${field}`))}
      onMark={answerMark}
      action={<ActionButton action="siteList.apply" variant="primary" />}
      onClose={onClose}
    >
      {(shown) => (
        <>
          <SiteListTable
            site={project.site ?? null}
            machines={[...siteMachines, ...added]}
            sheet={sheet}
            mapping={mapping}
            planned={shown}
            taking={taking}
            onMap={setMapping}
          />
          <MissingMachines
            names={missing}
            onAdd={() => {
              const first = positionOf([...siteMachines, ...added], 'end');
              const made = missing.map((name, at) => namedMachine(name, { id: newId(), position: first + at }));
              setAdded([...added, ...made]);
            }}
          />
        </>
      )}
    </LogCheckDock>
  );
}
