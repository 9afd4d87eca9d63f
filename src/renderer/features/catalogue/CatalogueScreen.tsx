import { styled } from '@mui/material/styles';
import { Columns2, FileDown, FilePlus2, Import, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { foldText } from '#core/text/fold.ts';
import { currentRequirements, requirementWords } from '#core/requirements/catalogue.ts';
import { MEASURES, type Measure } from '#core/requirements/measure.ts';
import type { CatalogueRequirement } from '#core/requirements/requirement.ts';
import { ActionButton, useActions, useCatalogueExport } from '#renderer/app/actions/index.ts';
import { useCall } from '#renderer/client/queries.ts';
import { Waiting } from '#renderer/components/feedback/Waiting.tsx';
import { SearchField } from '#renderer/components/form/SearchField.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { Page } from '#renderer/components/layout/Page.tsx';
import { VirtualTable, type VirtualColumn } from '#renderer/components/table/VirtualTable.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { today } from '#renderer/components/text/today.ts';
import { Progress } from '#renderer/components/feedback/Progress.tsx';
import { CatalogueDrawer } from './CatalogueDrawer.tsx';
import { CatalogueListDock } from './CatalogueListDock.tsx';
import { VersionsDock } from './VersionsDock.tsx';
import { RequirementDialog } from './RequirementDialog.tsx';

/** px that the drawer leaves the table on a laptop. */
const BESIDE_DRAWER = 780;

const ANY = '';
const ignoreRange = () => undefined;

/** The municipality's living list of climate requirements: what each asks, which measure it serves, and its versions. */
export default function CatalogueScreen() {
  const t = useText();
  const { language } = useFormat();
  const { data: all } = useCall('requirements.catalogue', {});
  const [text, setText] = useState('');
  const [measure, setMeasure] = useState<Measure | typeof ANY>(ANY);
  const [selected, setSelected] = useState<string | null>(null);
  /** The requirement that gets a new version; `new`: one is added. */
  const [edited, setEdited] = useState<CatalogueRequirement | 'new' | null>(null);
  const [isComparing, setIsComparing] = useState(false);
  const [isImporting, setIsImporting] = useState(false);
  const sheet = useCatalogueExport();
  const current = useMemo(() => currentRequirements(all ?? [], today()), [all]);
  const found = useMemo(() => {
    const wanted = foldText(text.trim());
    return current.filter((one) => {
      const words = requirementWords(one, language);
      const holds = foldText(`${one.number} ${words.title} ${words.text}`).includes(wanted);
      return holds && (measure === ANY || one.measures.includes(measure));
    });
  }, [current, text, measure, language]);
  const versions = (all ?? []).filter(({ number }) => number === selected);
  const shown = current.find(({ number }) => number === selected) ?? null;
  useActions([
    {
      id: 'catalogue.export',
      label: { key: 'catalogueSheet.export' },
      icon: FileDown,
      enabled: sheet.progress === null,
      run: sheet.run,
    },
    {
      id: 'catalogue.import',
      label: { key: 'catalogueSheet.import' },
      icon: Import,
      enabled: !isImporting,
      run: () => setIsImporting(true),
    },
    { id: 'catalogue.add', label: { key: 'catalogue.add' }, icon: Plus, run: () => setEdited('new') },
    {
      id: 'catalogue.revise',
      label: { key: 'catalogue.revise' },
      icon: FilePlus2,
      enabled: shown !== null,
      run: () => setEdited(shown),
    },
    {
      id: 'catalogue.compare',
      label: { key: 'catalogue.compare' },
      icon: Columns2,
      enabled: versions.length > 1,
      run: () => setIsComparing(true),
    },
  ]);
  if (!all) return <Waiting />;
  const columns: VirtualColumn<CatalogueRequirement>[] = [
    { id: 'number', head: t('requirements.column.number'), width: '56px', cell: ({ number }) => number },
    {
      id: 'title',
      head: t('requirements.column.title'),
      width: 'auto',
      cell: (one) => requirementWords(one, language).title,
    },
    {
      id: 'kind',
      head: t('requirements.column.kind'),
      width: '136px',
      cell: ({ kind }) => t(`requirements.kind.${kind}`),
    },
    { id: 'measures', head: t('requirements.column.measures'), width: '84px', cell: (one) => one.measures.join(', ') },
    {
      id: 'figure',
      head: t('requirements.drawer.measuredBy'),
      width: '170px',
      cell: ({ measuredBy }) => t(measuredBy ? `requirements.figure.${measuredBy}` : 'requirements.drawer.byPerson'),
    },
    {
      id: 'version',
      head: t('catalogue.version'),
      width: '104px',
      align: 'right',
      cell: ({ version, check }) => (check ? `${version} · ${t('common.check')}` : String(version)),
    },
  ];
  return (
    <Page
      title={t('app.catalogue')}
      fill
      dock={
        isImporting ? (
          <CatalogueListDock all={all} onClose={() => setIsImporting(false)} />
        ) : (
          isComparing &&
          versions.length > 1 && (
            <VersionsDock key={shown?.number} versions={versions} onClose={() => setIsComparing(false)} />
          )
        )
      }
      drawerBeside
      drawer={
        shown && (
          <CatalogueDrawer
            requirement={shown}
            versions={versions}
            compare={<ActionButton action="catalogue.compare" />}
            revise={<ActionButton action="catalogue.revise" />}
            onClose={() => setSelected(null)}
          />
        )
      }
    >
      <Tools>
        <SearchField label={t('catalogue.search')} value={text} onChange={setText} />
        <SelectField<Measure | typeof ANY>
          label={t('catalogue.measure')}
          hideLabel
          width={320}
          value={measure}
          options={[
            { value: ANY, label: t('catalogue.allMeasures') },
            ...MEASURES.map((value) => ({
              value,
              label: t('requirements.measureOf', { number: value, name: t(`measure.${value}`) }),
            })),
          ]}
          onChange={setMeasure}
        />
        <End>
          <ActionButton action="catalogue.import" />
          {sheet.progress ? (
            <Progress label={t('catalogueSheet.making')} {...sheet.progress} onCancel={sheet.cancel} />
          ) : (
            <ActionButton action="catalogue.export" />
          )}
          <ActionButton action="catalogue.add" />
        </End>
      </Tools>
      <VirtualTable
        label={t('app.catalogue')}
        minWidth={BESIDE_DRAWER}
        total={found.length}
        columns={columns}
        rowAt={(index) => found[index]}
        onRange={ignoreRange}
        isSelected={({ number }) => number === selected}
        onSelect={({ number }) => setSelected(number)}
      />
      {edited !== null && (
        <RequirementDialog
          requirement={edited === 'new' ? null : edited}
          onSaved={(number) => {
            setSelected(number);
            setEdited(null);
          }}
          onClose={() => setEdited(null)}
        />
      )}
    </Page>
  );
}

const Tools = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[4],
  marginBottom: tokens.space[4],
}));

const End = styled('div')(({ theme: { tokens } }) => ({ display: 'flex', gap: tokens.space[3], marginLeft: 'auto' }));
