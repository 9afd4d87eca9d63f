import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { styled } from '@mui/material/styles';
import { Archive } from 'lucide-react';
import type { Settings, WorkspaceInfo } from '#core/api/contract.ts';
import { LANGUAGES } from '#core/text/text.ts';
import { ActionButton, useActions } from '#renderer/app/actions/index.ts';
import { useCall, useChange } from '#renderer/client/queries.ts';
import { transport } from '#renderer/client/transport.ts';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';
import { Waiting } from '#renderer/components/feedback/Waiting.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { NARROW } from '#renderer/components/layout/narrow.ts';
import { Section } from '#renderer/components/layout/Section.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';

const THEMES = ['light', 'dark', 'system'] as const satisfies readonly Settings['theme'][];
const BYTES_PER_MEGABYTE = 1_000_000;

export function General() {
  const settings = useCall('settings.get', {});
  const info = useCall('workspace.info', {});
  const failure = settings.error ?? info.error;
  if (failure) throw failure;
  if (!settings.data || !info.data) return <Waiting />;
  return (
    <Columns>
      <div>
        <Appearance settings={settings.data} />
        <Data info={info.data} />
      </div>
      <Backups backups={info.data.backups} />
    </Columns>
  );
}

function Appearance({ settings }: { readonly settings: Settings }) {
  const t = useText();
  const notify = useNotify();
  const errorText = useErrorText();
  const change = useChange('settings.set');
  const set = (changed: Partial<Settings>) =>
    change.mutate(changed, { onError: (error) => notify({ kind: 'error', text: errorText(error) }) });
  return (
    <Section title={t('settings.appearance')}>
      <Choices>
        <Segmented
          label={t('settings.language')}
          showLabel
          value={settings.language}
          options={LANGUAGES.map((language) => ({ value: language, label: t(`settings.language.${language}`) }))}
          onChange={(language) => set({ language })}
        />
        <Segmented
          label={t('settings.theme')}
          showLabel
          value={settings.theme}
          options={THEMES.map((theme) => ({ value: theme, label: t(`settings.theme.${theme}`) }))}
          onChange={(theme) => set({ theme })}
        />
      </Choices>
    </Section>
  );
}

function Data({ info }: { readonly info: WorkspaceInfo }) {
  const t = useText();
  const format = useFormat();
  return (
    <Section title={t('settings.data')}>
      {info.notice !== null && (
        <Note kind="beyond" claim={t('settings.restored')}>
          {t('settings.restoredBody', { file: info.notice })}
        </Note>
      )}
      <Facts>
        <dt>{t('settings.dataFolder')}</dt>
        <dd>
          {transport.capabilities.tellsDataFolder && <code>{info.dataFolder}</code>}
          <p>{t(transport.capabilities.tellsDataFolder ? 'settings.dataFolderNote' : 'settings.dataFolderHidden')}</p>
        </dd>
        <dt>{t('settings.declarations')}</dt>
        <dd>{format.number(info.declarationCount)}</dd>
        <dt>{t('settings.version')}</dt>
        <dd>{info.programVersion}</dd>
      </Facts>
    </Section>
  );
}

function Backups({ backups }: { readonly backups: WorkspaceInfo['backups'] }) {
  const t = useText();
  const format = useFormat();
  const notify = useNotify();
  const backup = useChange('workspace.backup');
  useActions([
    {
      id: 'workspace.backup',
      label: { key: 'settings.backupNow' },
      icon: Archive,
      enabled: !backup.isPending,
      async run() {
        const { name } = await backup.mutateAsync({});
        notify({ text: t('settings.backupMade', { name }) });
      },
    },
  ]);
  return (
    <Section
      title={t('settings.backups')}
      note={t('settings.backupsNote')}
      end={<ActionButton action="workspace.backup" />}
    >
      {backups.length === 0 ? (
        <Quiet>{t('settings.noBackups')}</Quiet>
      ) : (
        <Table>
          <TableHead>
            <TableRow>
              <TableCell>{t('settings.backupName')}</TableCell>
              <TableCell>{t('settings.backupAt')}</TableCell>
              <TableCell align="right">
                {t('settings.backupSize')}
                <Unit>{t('settings.megabytes')}</Unit>
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {backups.map(({ name, at, bytes }) => (
              <TableRow key={name}>
                <TableCell>{name}</TableCell>
                <TableCell>{format.dateTime(at)}</TableCell>
                <TableCell align="right">{format.number(bytes / BYTES_PER_MEGABYTE, 1)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}

const Columns = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  alignItems: 'start',
  gap: tokens.space[8],
  [NARROW]: { gridTemplateColumns: '1fr' },
}));

const Choices = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gap: tokens.space[4],
  paddingTop: tokens.space[2],
  '& > [role=radiogroup] > span': { width: 60 },
}));

const Facts = styled('dl')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  display: 'grid',
  gridTemplateColumns: 'auto 1fr',
  gap: `${tokens.space[3]}px ${tokens.space[6]}px`,
  marginTop: tokens.space[3],
  '& dt': { fontWeight: 600 },
  '& code': { fontFamily: 'inherit', overflowWrap: 'anywhere' },
  '& p': { ...typography.small, color: tokens.color.ink2 },
}));

const Quiet = styled('p')(({ theme: { tokens, typography } }) => ({ ...typography.small, color: tokens.color.ink2 }));

const Unit = styled('span')(({ theme: { typography } }) => ({
  ...typography.micro,
  display: 'block',
  fontWeight: 400,
}));
