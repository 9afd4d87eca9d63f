import { useMemo, useState } from 'react';
import { fieldsNotFound } from '#core/sheet/fields-not-found.ts';
import { CATALOGUE_FIELDS, WANTED_CATALOGUE_FIELDS, type CatalogueField } from '#core/sheet/catalogue-columns.ts';
import { findCatalogueSheet, type CatalogueSheet } from '#core/sheet/catalogue-header.ts';
import { CATALOGUE_PROBLEMS, CATALOGUE_REFUSALS, type CatalogueProblemCode } from '#core/sheet/catalogue-problem.ts';
import { readCatalogue } from '#core/sheet/catalogue-rows.ts';
import {
  CATALOGUE_OUTCOMES,
  planCatalogue,
  type CatalogueOutcome,
  type PlannedRequirement,
} from '#core/requirements/catalogue-plan.ts';
import type { CatalogueRequirement } from '#core/requirements/requirement.ts';
import type { Translate } from '#core/text/text.ts';
import { ActionButton, useTakeIn } from '#renderer/app/actions/index.ts';
import { api } from '#renderer/client/api.ts';
import { useJob } from '#renderer/client/jobs.ts';
import { useChange } from '#renderer/client/queries.ts';
import { useSheetList, type ReadList } from '#renderer/client/use-sheet-list.ts';
import { Status, type StatusKind } from '#renderer/components/feedback/Status.tsx';
import { CheckDock } from '#renderer/components/list/CheckDock.tsx';
import { isShown } from '#renderer/components/list/checked-rows.logic.ts';
import { ListDock } from '#renderer/components/list/ListDock.tsx';
import { ListSummary } from '#renderer/components/list/ListSummary.tsx';
import { ListTable, type ResultColumn } from '#renderer/components/list/ListTable.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';

export interface CatalogueListDockProps {
  /** Every version. */
  readonly all: readonly CatalogueRequirement[];
  readonly onClose: () => void;
}

const OUTCOME_KINDS: Record<CatalogueOutcome, StatusKind> = {
  new: 'ok',
  changed: 'ok',
  identical: 'missing',
  refused: 'error',
};

/** A sheet of requirements on its way into the catalogue. */
export function CatalogueListDock({ all, onClose }: CatalogueListDockProps) {
  const t = useText();
  const work = useSheetList<CatalogueSheet, CatalogueField>({
    reading: useJob('requirements.read'),
    find: findCatalogueSheet,
    mappingOf: (headings) => api.call('requirements.mapping', { headings }),
    clipboard: t('list.clipboard'),
  });
  const { stage } = work;
  if (stage.stage === 'checking') return <Checking list={stage.list} all={all} onClose={onClose} />;
  return (
    <ListDock
      title={t('catalogueSheet.title')}
      work={work}
      body={t('catalogueSheet.chooseBody')}
      dropText={t('catalogueSheet.drop')}
      pasteText={t('catalogueSheet.paste')}
      onClose={onClose}
    />
  );
}

interface CheckingProps extends CatalogueListDockProps {
  readonly list: ReadList<CatalogueSheet, CatalogueField>;
}

function Checking({ list, all, onClose }: CheckingProps) {
  const t = useText();
  const revise = useChange('requirements.reviseAll');
  const { sheet } = list;
  const [mapping, setMapping] = useState(list.remembered ?? sheet.proposed);
  const [filter, setFilter] = useState<CatalogueOutcome | CatalogueProblemCode | null>(null);
  const planned = useMemo(() => planCatalogue(readCatalogue(sheet, mapping), mapping, all), [sheet, mapping, all]);
  const requirements = planned.flatMap(({ outcome, becomes }) =>
    becomes !== null && (outcome === 'new' || outcome === 'changed') ? [becomes] : [],
  );
  useTakeIn({
    action: 'catalogueSheet.apply',
    done: 'catalogueSheet.applied',
    source: list.source,
    count: requirements.length,
    isReady: !revise.isPending,
    store: () => revise.mutateAsync({ requirements }),
    remember: {
      sheet,
      mapping,
      store: (said) => api.call('requirements.rememberMapping', said),
    },
    onDone: onClose,
  });
  return (
    <CheckDock
      title={t('catalogueSheet.title')}
      list={list}
      rows={NO_DOUBTS}
      onMark={ignoreMark}
      note={t('catalogueSheet.note')}
      action={<ActionButton action="catalogueSheet.apply" variant="primary" />}
      onClose={onClose}
      summary={
        <ListSummary<CatalogueOutcome, CatalogueProblemCode>
          rows={planned}
          outcomes={{
            values: CATALOGUE_OUTCOMES,
            kind: (outcome) => OUTCOME_KINDS[outcome],
            label: (outcome) => t(`catalogueOutcome.${outcome}`),
          }}
          problems={{
            values: CATALOGUE_PROBLEMS,
            kind: problemKind,
            label: (code) => t(`catalogueProblem.${code}`),
          }}
          notFound={fieldsNotFound(mapping, WANTED_CATALOGUE_FIELDS).map((field) => t(`catalogueField.${field}`))}
          filter={filter}
          onFilter={setFilter}
        />
      }
    >
      <ListTable<PlannedRequirement, (typeof CATALOGUE_FIELDS)[number], CatalogueProblemCode>
        sheet={sheet}
        mapping={mapping}
        fields={CATALOGUE_FIELDS}
        fieldText={(field) => t(`catalogueField.${field}`)}
        onMap={setMapping}
        rows={planned.filter((row) => isShown(row, filter))}
        checked={(row) => row}
        problemKind={problemKind}
        problemText={(code) => t(`catalogueProblem.${code}`)}
        results={resultColumns(t)}
      />
    </CheckDock>
  );
}

/** What a row becomes, and as which version. */
function resultColumns(t: Translate): ResultColumn<PlannedRequirement>[] {
  return [
    {
      id: 'outcome',
      head: t('list.becomes'),
      width: 130,
      cell: ({ outcome }) => <Status kind={OUTCOME_KINDS[outcome]}>{t(`catalogueOutcomeOfOne.${outcome}`)}</Status>,
    },
    {
      id: 'version',
      head: t('catalogue.version'),
      width: 70,
      cell: ({ before, outcome }) =>
        outcome === 'changed' && before ? `${before.version} → ${before.version + 1}` : (before?.version ?? ''),
    },
  ];
}

/** No number of a catalogue can be read in two ways and still be taken. */
const NO_DOUBTS: readonly [] = [];
const ignoreMark = () => undefined;

function problemKind(code: CatalogueProblemCode): StatusKind {
  return CATALOGUE_REFUSALS.some((one) => one === code) ? 'error' : 'beyond';
}
