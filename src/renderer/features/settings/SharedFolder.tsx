import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import { styled } from '@mui/material/styles';
import { useQueryClient } from '@tanstack/react-query';
import { Download, RefreshCw, Upload } from 'lucide-react';
import { useState } from 'react';
import type { SharedPackage } from '#core/api/contract.ts';
import { isAbsolutePath } from '#core/shared/folder-path.ts';
import { errorText } from '#core/text/error-text.ts';
import { ActionButton, useActions, useUndoableNotice } from '#renderer/app/actions/index.ts';
import { api } from '#renderer/client/api.ts';
import { callKey, useCall, useChange } from '#renderer/client/queries.ts';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { KeptField } from '#renderer/components/form/KeptField.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { today } from '#renderer/components/text/today.ts';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';

/** The folder that is shared: what is published there, and the projects that others have put in it. */
export function SharedFolder() {
  const t = useText();
  const notify = useNotify();
  const tell = useErrorText();
  const { data, refetch } = useCall('shared.folder', {});
  const setFolder = useChange('shared.setFolder');
  const folder = data?.folder ?? null;
  const client = useQueryClient();
  useActions([
    {
      id: 'shared.look',
      label: { key: 'shared.look' },
      icon: RefreshCw,
      enabled: folder !== null,
      async run() {
        await Promise.all([
          client.invalidateQueries({ queryKey: callKey('shared.news') }),
          client.invalidateQueries({ queryKey: callKey('shared.packages') }),
        ]);
      },
    },
  ]);
  return (
    <>
      <Section title={t('shared.title')} note={t('shared.note')} end={<ActionButton action="shared.look" />}>
        <Path>
          <KeptField
            label={t('shared.folder')}
            hint={t('shared.folderHint')}
            value={folder ?? ''}
            problem={(path) =>
              path === '' || isAbsolutePath(path)
                ? null
                : errorText(t, { code: 'shared-folder-not-absolute', params: { folder: path } })
            }
            onLeave={(path) =>
              setFolder.mutate(
                { folder: path || null },
                {
                  onSuccess: () => void refetch(),
                  onError: (error) => notify({ kind: 'error', text: tell(error) }),
                },
              )
            }
          />
        </Path>
      </Section>
      {folder !== null && <Published key={`published ${folder}`} />}
      {folder !== null && <Packages key={`packages ${folder}`} />}
    </>
  );
}

/** The catalogue and the factor sets, as the folder has them. */
function Published() {
  const t = useText();
  const format = useFormat();
  const notify = useNotify();
  const tell = useErrorText();
  const notifyUndoable = useUndoableNotice();
  const publish = useChange('shared.publish');
  const take = useChange('shared.take');
  const { data: news, error, refetch } = useCall('shared.news', {}, { fresh: true });
  const isNew = news !== undefined && news.requirements + news.factorSets > 0;
  useActions([
    {
      id: 'shared.publish',
      label: { key: 'shared.publish' },
      icon: Upload,
      enabled: !publish.isPending,
      async run() {
        try {
          notify({ text: t('shared.publishDone', await publish.mutateAsync({ today: today() })) });
        } finally {
          // A refusal too tells that there is something else in the folder than what is shown.
          await refetch();
        }
      },
    },
    {
      id: 'shared.take',
      label: { key: 'shared.take' },
      icon: Download,
      enabled: isNew && !take.isPending,
      async run() {
        await take.mutateAsync({});
        if (news) notifyUndoable(t('shared.taken', { by: news.by, date: format.day(news.published) }));
        await refetch();
      },
    },
  ]);
  return (
    <Section
      title={t('shared.published')}
      end={
        <>
          <ActionButton action="shared.publish" />
          <ActionButton action="shared.take" variant="primary" />
        </>
      }
    >
      {error && <Note kind="info">{tell(error)}</Note>}
      {news && !error && (
        <p>
          {t('shared.by', { by: news.by, date: format.day(news.published) })}{' '}
          {isNew
            ? sentence([
                news.requirements > 0 && t('shared.newRequirements', { count: news.requirements }),
                news.factorSets > 0 && t('shared.newFactorSets', { count: news.factorSets }),
              ])
            : t('shared.upToDate')}
        </p>
      )}
    </Section>
  );
}

/** The projects that others have put in the folder. */
function Packages() {
  const t = useText();
  const tell = useErrorText();
  const notifyUndoable = useUndoableNotice();
  const [isCollecting, setIsCollecting] = useState(false);
  // While packages are collected each is an event: the folder is read once, after the last.
  const { data: packages, error } = useCall('shared.packages', {}, { fresh: true, enabled: !isCollecting });
  const [refusals, setRefusals] = useState<ReadonlyMap<string, string>>(new Map());
  const [picks, setPicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isPicked = (one: SharedPackage) =>
    isUsable(one, packages ?? []) && (picks.get(one.file) ?? ('isHere' in one && !one.isHere));
  const picked = (packages ?? []).filter(isPicked);

  const collect = async () => {
    setIsCollecting(true);
    const counts = { imported: 0, updated: 0, same: 0 };
    const refused = new Map<string, string>();
    for (const { file } of picked) {
      try {
        // One after the other: an id that two of them have is free for the first alone.
        // oxlint-disable-next-line no-await-in-loop
        const { updated, changes } = await api.call('shared.importPackage', { file });
        counts[changes === 0 ? 'same' : updated ? 'updated' : 'imported'] += 1;
      } catch (failure) {
        refused.set(file, tell(failure));
      }
    }
    setRefusals(refused);
    setPicks(new Map());
    setIsCollecting(false);
    notifyUndoable(
      sentence([
        counts.imported > 0 && t('shared.collectedNew', { count: counts.imported }),
        counts.updated > 0 && t('shared.collectedUpdated', { count: counts.updated }),
        counts.same > 0 && t('shared.collectedSame', { count: counts.same }),
        refused.size > 0 && t('shared.collectedRefused', { count: refused.size }),
      ]),
      counts.imported + counts.updated > 0,
    );
  };

  return (
    <Section
      title={t('shared.packages')}
      note={t('shared.collectNote')}
      end={
        <Button disabled={picked.length === 0 || isCollecting} onClick={() => void collect()}>
          {t('shared.collect', { count: picked.length })}
        </Button>
      }
    >
      {error && <Note kind="info">{tell(error)}</Note>}
      {packages?.length === 0 && <p>{t('shared.packagesNone')}</p>}
      {packages !== undefined && packages.length > 0 && (
        <Table>
          <thead>
            <tr>
              <th scope="col">{t('shared.picked')}</th>
              <th scope="col">{t('shared.file')}</th>
              <th scope="col">{t('shared.project')}</th>
              <th scope="col">{t('shared.becomes')}</th>
            </tr>
          </thead>
          <tbody>
            {packages.map((one) => (
              <tr key={one.file}>
                <td>
                  <Checkbox
                    checked={isPicked(one)}
                    disabled={isCollecting || !isUsable(one, packages)}
                    sx={{ padding: '2px' }}
                    onChange={(_, checked) => setPicks(new Map(picks).set(one.file, checked))}
                    slotProps={{ input: { 'aria-label': t('shared.pick', { name: one.file }) } }}
                  />
                </td>
                <th scope="row">{one.file}</th>
                <td>{'project' in one ? one.project.name : ''}</td>
                <td>
                  <Standing one={one} all={packages} refusal={refusals.get(one.file) ?? null} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}

interface StandingProps {
  readonly one: SharedPackage;
  readonly all: readonly SharedPackage[];
  readonly refusal: string | null;
}

function Standing({ one, all, refusal }: StandingProps) {
  const t = useText();
  if ('error' in one) return <Status kind="error">{errorText(t, one.error)}</Status>;
  if (refusal !== null) return <Status kind="error">{refusal}</Status>;
  if (isTwice(one, all)) return <Status kind="beyond">{t('shared.twice')}</Status>;
  return <Status kind="info">{t(one.isHere ? 'shared.update' : 'shared.new')}</Status>;
}

/** Two files of one project: which of them holds is for a person to say. */
function isTwice(one: SharedPackage, all: readonly SharedPackage[]): boolean {
  return (
    'project' in one && all.some((other) => other !== one && 'project' in other && other.project.id === one.project.id)
  );
}

function isUsable(one: SharedPackage, all: readonly SharedPackage[]): boolean {
  return 'project' in one && !isTwice(one, all);
}

/** What holds of some parts, as one sentence. */
function sentence(parts: readonly (string | false)[]): string {
  return `${parts.filter(Boolean).join(', ')}.`;
}

const Path = styled('div')({ maxWidth: 640 });

const Table = styled('table')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': {
    padding: `${tokens.space[2]}px ${tokens.space[4]}px ${tokens.space[2]}px 0`,
    borderBottom: `1px solid ${tokens.color.line}`,
    textAlign: 'left',
    fontWeight: 400,
  },
  '& thead th': { ...typography.small, color: tokens.color.ink2 },
}));
