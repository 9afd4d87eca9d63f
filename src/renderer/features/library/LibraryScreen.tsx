import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { FileDown, Import, Plus, Scale, Search } from 'lucide-react';
import { useRef, useState } from 'react';
import type { DeclarationDetails, DeclarationFilter, DeclarationRow } from '#core/api/contract.ts';
import { ActionButton, useActions, useUndoableNotice } from '#renderer/app/actions/index.ts';
import { useJob } from '#renderer/client/jobs.ts';
import { useCall, useChange } from '#renderer/client/queries.ts';
import { searchText } from '#renderer/client/search-library.ts';
import { Empty } from '#renderer/components/feedback/Empty.tsx';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';
import { SearchField } from '#renderer/components/form/SearchField.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { useFileDrop } from '#renderer/components/form/use-file-drop.ts';
import { NARROW } from '#renderer/components/layout/narrow.ts';
import { Page } from '#renderer/components/layout/Page.tsx';
import { today } from '#renderer/components/text/today.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';
import { COMPARE_LIMIT } from './compare.logic.ts';
import { CompareDock } from './CompareDock.tsx';
import { DeclarationDialog } from './DeclarationDialog.tsx';
import { DeclarationDrawer } from './DeclarationDrawer.tsx';
import { DeclarationTable, useFound, type Comparing } from './DeclarationTable.tsx';
import { ImportDock } from './ImportDock.tsx';
import { EVERYTHING, isNarrowedBeside } from './library-filter.logic.ts';
import { LibraryFilters } from './LibraryFilters.tsx';
import { ReplaceDialog } from './ReplaceDialog.tsx';
import { useImport, useMadeFile } from './use-import.ts';

const VALIDITIES = ['all', 'valid', 'expired'] as const;

/** Find, read, import, compare, replace and retire declarations. */
export default function LibraryScreen() {
  const t = useText();
  const format = useFormat();
  const notify = useNotify();
  const errorText = useErrorText();
  const notifyUndoable = useUndoableNotice();
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<DeclarationFilter>(EVERYTHING);
  const [selected, setSelected] = useState<string | null>(null);
  /** The declaration that is changed; `new`: one is added. */
  const [edited, setEdited] = useState<DeclarationRow | 'new' | null>(null);
  const [replaced, setReplaced] = useState<DeclarationDetails | null>(null);
  /** Ids of the declarations that are chosen to be compared. */
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [comparison, setComparison] = useState<'open' | 'closed'>('closed');
  const search = useRef<HTMLDivElement>(null);
  const day = today();
  const counts = useCall('declarations.counts', { today: day }).data;
  const query = { text: searchText(text), ...filter, today: day };
  const found = useFound(query);
  const remove = useChange('declarations.remove');
  const retire = useChange('declarations.retire');
  const restore = useChange('declarations.restore');
  const work = useImport();
  const template = useJob('imports.template');
  const saveMade = useMadeFile();

  useActions([
    {
      id: 'library.search',
      label: { key: 'library.focusSearch' },
      icon: Search,
      shortcuts: ['Mod+F'],
      whileEditing: true,
      run: () => search.current?.querySelector('input')?.focus(),
    },
    {
      id: 'library.import',
      label: { key: 'library.importAction' },
      shortLabel: { key: 'library.import' },
      icon: Import,
      enabled: work.stage.stage === 'none',
      run: work.choose,
    },
    {
      id: 'library.template',
      label: { key: 'library.template' },
      shortLabel: { key: 'library.templateShort' },
      icon: FileDown,
      run: () => saveMade(() => template.run({ language: format.language })),
    },
    {
      id: 'library.compare',
      label: { key: 'compare.openAction' },
      shortLabel: { key: 'compare.open', params: { count: chosen.length } },
      icon: Scale,
      enabled: chosen.length > 1 && work.stage.stage === 'none',
      run: () => setComparison('open'),
    },
    { id: 'library.new', label: { key: 'library.new' }, icon: Plus, run: () => setEdited('new') },
  ]);

  const tellRefusal = { onError: (error: Error) => notify({ kind: 'error', text: errorText(error) }) };
  const setRetired = ({ id, declaration: { name } }: DeclarationRow, isRetired: boolean) =>
    (isRetired ? retire : restore).mutate(
      { id },
      {
        onSuccess: () => notifyUndoable(t(isRetired ? 'library.retired' : 'library.restored', { name })),
        ...tellRefusal,
      },
    );
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    setChosen(next);
    if (next.length < 2) setComparison('closed');
  };
  const comparing: Comparing = { chosen, isFull: chosen.length >= COMPARE_LIMIT, toggle };
  const removeRow = (row: DeclarationRow) =>
    remove.mutate(
      { id: row.id },
      {
        onSuccess: () => {
          setSelected(null);
          notifyUndoable(t('library.removed', { name: row.declaration.name }));
        },
        ...tellRefusal,
      },
    );

  const { dragging, zone } = useFileDrop(([file]) => {
    if (!file || work.stage.stage !== 'none') return;
    work.drop(file).catch((error: unknown) => notify({ kind: 'error', text: errorText(error) }));
  });

  const tools = (
    <>
      <div ref={search}>
        <SearchField
          label={t('library.focusSearch')}
          placeholder={t('library.search', { count: counts?.all ?? 0 })}
          value={text}
          onChange={setText}
        />
      </div>
      <Segmented
        label={t('library.show')}
        value={filter.validity}
        options={VALIDITIES.map((value) => ({
          value,
          label: t(`library.filter.${value}`),
          count: counts && !isNarrowedBeside('validity', text, filter) ? format.number(counts[value]) : undefined,
        }))}
        onChange={(validity) => setFilter({ ...filter, validity })}
      />
      <End>
        {chosen.length > 0 && <ActionButton action="library.compare" />}
        <ActionButton action="library.template" variant="quiet" />
        <ActionButton action="library.import" />
        <ActionButton action="library.new" variant={work.stage.stage === 'none' ? 'primary' : 'secondary'} />
      </End>
      <LibraryFilters text={text} filter={filter} counts={counts} found={found} onChange={setFilter} />
    </>
  );
  const nothing =
    counts && counts.all + counts.retired + counts.superseded === 0 ? (
      <Empty
        title={t('library.emptyTitle')}
        ghost={[
          ['NEPD-1234-567', 'Vinylgulv, homogen 2,0 mm', 'm²'],
          ['NEPD-2345-678', 'Innerdør, laminat', 'stk'],
        ]}
        action={<ActionButton action="library.import" variant="primary" />}
      >
        {t('library.emptyBody')}
      </Empty>
    ) : (
      <Nothing>
        {t('library.nothingFound')}{' '}
        <Button
          variant="link"
          onClick={() => {
            setText('');
            setFilter(EVERYTHING);
          }}
        >
          {t('library.showAll')}
        </Button>
      </Nothing>
    );

  const compareDock = comparison === 'open' && (
    <CompareDock chosen={chosen} today={day} onTakeOut={toggle} onClose={() => setComparison('closed')} />
  );
  const dock = work.stage.stage === 'none' ? compareDock || null : <ImportDock work={work} />;

  return (
    <DropZone {...zone}>
      <Page
        title={t('app.library')}
        subtitle={t('library.subtitle')}
        tools={tools}
        fill
        dock={dock}
        drawerWide
        drawer={
          selected !== null && (
            <DeclarationDrawer
              id={selected}
              today={day}
              comparing={comparing}
              onClose={() => setSelected(null)}
              onOpen={setSelected}
              onEdit={setEdited}
              onReplace={setReplaced}
              onRetire={setRetired}
              onRemove={removeRow}
            />
          )
        }
      >
        <TableFrame>
          <DeclarationTable
            query={query}
            selected={selected}
            onSelect={setSelected}
            comparing={comparing}
            empty={nothing}
          />
        </TableFrame>
      </Page>
      {dragging && <Dropping>{t('library.drop')}</Dropping>}
      {replaced && <ReplaceDialog from={replaced} today={day} onClose={() => setReplaced(null)} />}
      {edited && (
        <DeclarationDialog
          stored={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
          onDone={(id) => {
            setEdited(null);
            setSelected(id);
          }}
        />
      )}
    </DropZone>
  );
}

const DropZone = styled('div')({
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minHeight: 0,
  [NARROW]: { display: 'block' },
});

const End = styled('div')(({ theme: { tokens } }) => ({ display: 'flex', gap: tokens.space[3], marginLeft: 'auto' }));

const TableFrame = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minHeight: 0,
  borderTop: `${tokens.border.strong}px solid ${tokens.color.ink}`,
}));

const Nothing = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.body,
  padding: `${tokens.space[6]}px 0`,
  color: tokens.color.ink2,
}));

const Dropping = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.title,
  position: 'absolute',
  inset: tokens.space[3],
  zIndex: 3,
  display: 'grid',
  placeItems: 'center',
  border: `2px dashed ${tokens.color.accent}`,
  backgroundColor: tokens.color.surface,
  color: tokens.color.accent,
  pointerEvents: 'none',
}));
