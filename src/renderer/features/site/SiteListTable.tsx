import { SITE_FIELDS, type SiteMapping } from '#core/sheet/site-columns.ts';
import type { SiteProblemCode } from '#core/sheet/site-problem.ts';
import type { SiteSheet } from '#core/sheet/site-header.ts';
import type { PlannedEntry } from '#core/site/import-plan.ts';
import { machineNames } from '#core/site/machine-name.ts';
import { siteRow } from '#core/site/site-row.ts';
import type { Machine, SiteSettings } from '#core/site/site.ts';
import type { PlacedSiteEntry } from '#renderer/client/row-change.logic.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { listProblemKind } from '#renderer/components/list/checked-rows.logic.ts';
import { ListTable, type ResultColumn } from '#renderer/components/list/ListTable.tsx';
import { logColumns } from '#renderer/components/list/log-columns.tsx';
import type { Taking } from '#renderer/components/list/use-list-check.ts';
import { NO_VALUE } from '#renderer/components/text/format.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { entryColumns } from './entry-columns.tsx';
import { siteProblemText } from './site-problem-text.ts';
import { siteStanding } from './site-standing.ts';

export interface SiteListTableProps {
  readonly site: SiteSettings | null;
  readonly machines: readonly Machine[];
  readonly sheet: SiteSheet;
  readonly mapping: SiteMapping;
  readonly planned: readonly PlannedEntry[];
  readonly taking: Taking;
  readonly onMap: (mapping: SiteMapping) => void;
}

/** The list as it stands in its file, beside what each row becomes. */
export function SiteListTable(props: SiteListTableProps) {
  const { sheet, mapping, planned, onMap } = props;
  const t = useText();
  return (
    <ListTable
      sheet={sheet}
      mapping={mapping}
      fields={SITE_FIELDS}
      fieldText={(field) => t(`siteField.${field}`)}
      onMap={onMap}
      rows={planned}
      checked={(row) => row}
      problemKind={listProblemKind}
      problemText={(code) => siteProblemText(code, t)}
      results={useResultColumns(props)}
    />
  );
}

/** What the row becomes, what it was used in, and what it counts as. */
function useResultColumns({ site, machines, taking }: SiteListTableProps): ResultColumn<PlannedEntry>[] {
  const t = useText();
  const format = useFormat();
  const names = new Map(machineNames(machines).map(({ id, name }) => [id, name]));
  return [
    ...logColumns<PlacedSiteEntry, SiteProblemCode, PlannedEntry>({
      t,
      taking,
      columns: entryColumns({ t, format, machines, standings: new Map() }),
      problemText: (code) => siteProblemText(code, t),
    }),
    {
      id: 'used',
      head: t('siteField.machine'),
      width: 180,
      cell: ({ becomes: { machine, use } }) =>
        names.get(machine ?? '') ?? (use == null ? NO_VALUE : t(`site.use.${use}`)),
    },
    {
      id: 'counts',
      head: t('log.countsAs'),
      width: 130,
      cell: ({ becomes }) => {
        const standing = siteStanding(siteRow(becomes, site?.biogas), t);
        return standing && <Status kind={standing.kind}>{standing.text}</Status>;
      },
    },
  ];
}
