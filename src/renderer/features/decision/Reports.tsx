import { styled } from '@mui/material/styles';
import { FileSearch } from 'lucide-react';
import { useState } from 'react';
import type { UploadedFile } from '#core/api/bridge.ts';
import { reportCheckText } from '#core/report/report-check-words.ts';
import type { ReportCheck } from '#core/report/report-stamp.ts';
import { loggedText } from '#core/text/logged-text.ts';
import { ActionButton, useActions, type WorkbookExport } from '#renderer/app/actions/index.ts';
import { files } from '#renderer/client/files.ts';
import { useCall, useChange } from '#renderer/client/queries.ts';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';
import { Progress } from '#renderer/components/feedback/Progress.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { useFileDrop } from '#renderer/components/form/use-file-drop.ts';
import { Section } from '#renderer/components/layout/Section.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';

export interface ReportsProps {
  /** Id of the project. */
  readonly project: string;
  readonly workbook: WorkbookExport;
  readonly paper: WorkbookExport;
}

/** The reports that leave the program: which were made and whether they still hold, those that are being made, and one that comes back. */
export function Reports({ project, workbook, paper }: ReportsProps) {
  const t = useText();
  const format = useFormat();
  const notify = useNotify();
  const errorText = useErrorText();
  const made = useCall('reports.made', { project });
  const checkReport = useChange('reports.check');
  const [checked, setChecked] = useState<{ readonly file: string; readonly check: ReportCheck } | null>(null);

  const check = async ({ upload, name }: UploadedFile) => {
    setChecked({ file: name, check: await checkReport.mutateAsync({ project, upload }) });
  };
  const { dragging, zone } = useFileDrop(([file]) => {
    if (!file) return;
    void files
      .put(file)
      .then(check)
      .catch((error: unknown) => notify({ kind: 'error', text: errorText(error) }));
  });
  useActions([
    {
      id: 'report.check',
      label: { key: 'reportCheck.open' },
      icon: FileSearch,
      run: async () => {
        const file = await files.open('report');
        if (file) await check(file);
      },
    },
  ]);

  if (made.error) throw made.error;
  return (
    <Frame title={t('reportCheck.title')}>
      <Zone {...zone} data-dragging={dragging}>
        {workbook.progress && (
          <Progress label={t('comparison.makingWorkbook')} {...workbook.progress} onCancel={workbook.cancel} />
        )}
        {paper.progress && <Progress label={t('paper.making')} {...paper.progress} onCancel={paper.cancel} />}
        {made.data?.map(({ kind, madeAt, isCurrent }) => (
          <Status key={kind} kind={isCurrent ? 'ok' : 'beyond'}>
            {t(isCurrent ? 'reportCheck.madeCurrent' : 'reportCheck.madeChanged', {
              kind: t(`reportCheck.kind.${kind}`),
              when: format.dateTime(madeAt),
            })}
          </Status>
        ))}
        <ActionButton action="report.check" variant="quiet" />
        {checked && <Checked {...checked} />}
      </Zone>
    </Frame>
  );
}

/** What a report is to the project, and what was done since. */
function Checked({ file, check }: { readonly file: string; readonly check: ReportCheck }) {
  const t = useText();
  const format = useFormat();
  const changes = check.standing === 'changed' ? check.changes : [];
  const more = check.standing === 'changed' ? check.count - changes.length : 0;
  return (
    <div role="status">
      <Note kind={check.standing === 'unchanged' ? 'ok' : 'beyond'}>
        {reportCheckText(check, { t, file, when: format.dateTime })}
        {changes.length > 0 && (
          <Changes>
            {changes.map((entry) => (
              <li key={entry.id}>
                {format.dateTime(entry.at)} {loggedText(entry, t)}
              </li>
            ))}
            {more > 0 && <li>{t('reportCheck.more', { count: more })}</li>}
          </Changes>
        )}
      </Note>
    </div>
  );
}

/** Of no use on the paper that is printed. */
const Frame = styled(Section)({ '@media print': { display: 'none' } });

const Zone = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  justifyItems: 'start',
  gap: tokens.space[3],
  '&[data-dragging="true"]': { outline: `1px dashed ${tokens.color.accent}`, outlineOffset: tokens.space[2] },
}));

const Changes = styled('ul')(({ theme: { tokens } }) => ({
  margin: `${tokens.space[2]}px 0 0`,
  paddingLeft: tokens.space[5],
}));
