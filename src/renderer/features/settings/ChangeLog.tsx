import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { loggedText } from '#core/text/logged-text.ts';
import { useCall } from '#renderer/client/queries.ts';
import { Empty } from '#renderer/components/feedback/Empty.tsx';
import { Waiting } from '#renderer/components/feedback/Waiting.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';

const SHOWN_ENTRIES = 200;

/** All that was done in the workspace, undone steps too: it is read, never changed. */
export function ChangeLog() {
  const t = useText();
  const format = useFormat();
  const log = useCall('history.list', { limit: SHOWN_ENTRIES });
  if (log.error) throw log.error;
  if (!log.data) return <Waiting />;
  if (log.data.length === 0) return <Empty title={t('settings.logEmptyTitle')}>{t('settings.logEmpty')}</Empty>;
  return (
    <Section title={t('settings.log')} note={t('settings.logNote')}>
      <Table>
        <TableHead>
          <TableRow>
            <TableCell>{t('settings.logAt')}</TableCell>
            <TableCell>{t('settings.logWhat')}</TableCell>
            <TableCell>{t('settings.logWho')}</TableCell>
            <TableCell align="right">{t('settings.logChanges')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {log.data.map((entry) => (
            <TableRow key={entry.id}>
              <TableCell>{format.dateTime(entry.at)}</TableCell>
              <TableCell>{loggedText(entry, t)}</TableCell>
              <TableCell>{entry.who}</TableCell>
              <TableCell align="right">{format.number(entry.changes)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
