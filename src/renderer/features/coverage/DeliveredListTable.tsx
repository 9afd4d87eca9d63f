import { declarationName } from '#core/declaration/reference-material.ts';
import { DELIVERED_FIELDS, type DeliveredMapping } from '#core/sheet/delivered-columns.ts';
import type { DeliveredSheet } from '#core/sheet/delivered-header.ts';
import { useReferenceMaterials } from '#renderer/client/reference-materials.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { ListTable, type ResultColumn } from '#renderer/components/list/ListTable.tsx';
import { ProposalCell, ProposalHead, Why } from '#renderer/components/list/ProposalParts.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { deliveredProblemKind, isOpen, OUTCOME_STATUS, type DeliveredEntry } from './delivered-list.logic.ts';
import { deliveredProblemText } from './delivered-problem-text.ts';
import { componentText } from '#renderer/components/project/component-entry.ts';

export interface DeliveredListTableProps {
  readonly sheet: DeliveredSheet;
  readonly mapping: DeliveredMapping;
  readonly entries: readonly DeliveredEntry[];
  readonly onMap: (mapping: DeliveredMapping) => void;
  /** Takes or refuses the components that are proposed for these rows. */
  readonly onAccept: (accepted: boolean, rows: readonly DeliveredEntry[]) => void;
}

/** The list as it stands in its file, beside what each row becomes. */
export function DeliveredListTable(props: DeliveredListTableProps) {
  const t = useText();
  const { sheet, mapping, entries, onMap } = props;
  return (
    <ListTable
      sheet={sheet}
      mapping={mapping}
      fields={DELIVERED_FIELDS}
      fieldText={(field) => t(`deliveredField.${field}`)}
      onMap={onMap}
      rows={entries}
      checked={({ row }) => row}
      problemKind={deliveredProblemKind}
      problemText={(code) => deliveredProblemText(code, t)}
      results={useResultColumns(props)}
    />
  );
}

/** What the row becomes, of which component, and with which EPD. */
function useResultColumns({ entries, onAccept }: DeliveredListTableProps): ResultColumn<DeliveredEntry>[] {
  const t = useText();
  const open = entries.filter(isOpen);
  return [
    {
      id: 'outcome',
      head: t('list.becomes'),
      width: 150,
      cell: ({ row }) => (
        <Status kind={OUTCOME_STATUS[row.outcome]}>{t(`deliveredList.outcomeOfOne.${row.outcome}`)}</Status>
      ),
    },
    {
      id: 'component',
      head: (
        <ProposalHead
          title={t('deliveredList.component')}
          accepted={open.map(({ accepted }) => accepted)}
          onAccept={(accepted) => onAccept(accepted, open)}
        />
      ),
      width: 270,
      cell: (entry) => <Component entry={entry} onAccept={(accepted) => onAccept(accepted, [entry])} />,
    },
    {
      id: 'declaration',
      head: t('coverage.column.library'),
      width: 190,
      cell: (entry) => <Found entry={entry} />,
    },
  ];
}

interface ComponentProps {
  readonly entry: DeliveredEntry;
  readonly onAccept: (accepted: boolean) => void;
}

/** The component that the delivery is of: said by the list, or proposed. */
function Component({ entry, onAccept }: ComponentProps) {
  const t = useText();
  const { row, accepted } = entry;
  if (!row.proposal) return <Why>{row.outcome === 'unanswered' ? '' : t('list.noProposal')}</Why>;
  const name = componentText(row.proposal.component);
  if (!isOpen(entry)) return name;
  const remark = t(row.proposal.why === 'name' ? 'deliveredList.why.name' : 'deliveredList.why.declaration');
  return (
    <ProposalCell
      name={name}
      accepted={accepted}
      label={t('deliveredList.accept', { component: name, name: row.read.name ?? t('coverage.unnamed') })}
      title={`${name} · ${remark}`}
      remarks={[remark]}
      onAccept={onAccept}
    />
  );
}

/** What the library has under the row's number. */
function Found({ entry: { row } }: { readonly entry: DeliveredEntry }) {
  const t = useText();
  const { language } = useFormat();
  const materials = useReferenceMaterials();
  if (row.declaration) return declarationName(row.declaration, materials, language);
  return <Why>{row.read.registration === null ? '' : t('deliveredList.notInLibrary')}</Why>;
}
