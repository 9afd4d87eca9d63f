import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { FileDown, Paperclip, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import type { Attachment } from '#core/project/attachment.ts';
import { useFormat, useText } from '../text/TextProvider.tsx';
import { useErrorText } from '../text/use-error-text.ts';
import { Note } from '../feedback/Note.tsx';
import { IconButton } from '../form/IconButton.tsx';
import { useFileDrop } from '../form/use-file-drop.ts';

/** Where files come from and go to. */
export interface AttachmentFiles {
  /** Asks for a file and keeps it. Null when the person cancels. */
  readonly choose: () => Promise<Attachment | null>;
  /** Keeps a file that was dropped. */
  readonly keep: (file: File) => Promise<Attachment>;
  readonly fetch: (attachment: Attachment) => Promise<void>;
}

export interface AttachmentsDialogProps {
  /** Of what the files are. */
  readonly of: string;
  readonly attachments: readonly Attachment[];
  readonly files: AttachmentFiles;
  readonly onChange: (attachments: readonly Attachment[], onRefused: (error: unknown) => void) => void;
  readonly onClose: () => void;
}

/** The files that document a row: added, fetched and taken off. What is taken off comes back by undo. */
export function AttachmentsDialog({ of, attachments, files, onChange, onClose }: AttachmentsDialogProps) {
  const t = useText();
  const format = useFormat();
  const errorText = useErrorText();
  const titleId = useId();
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  // One thing at a time: what is added comes to the files as they were when it began.
  const tried = async (work: () => Promise<void>) => {
    setProblem(null);
    setBusy(true);
    try {
      await work();
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const add = (kept: readonly Attachment[]) => {
    if (kept.length === 0) return;
    // The same file twice is one.
    const all = new Map([...attachments, ...kept].map((attachment) => [attachment.sha256, attachment]));
    onChange([...all.values()], setProblem);
  };
  const choose = async () => {
    const kept = await files.choose();
    if (kept) add([kept]);
  };
  // One step for all that is dropped together; those before one that is refused are kept.
  const drop = async (dropped: readonly File[]) => {
    const kept: Attachment[] = [];
    try {
      for (const file of dropped) kept.push(await files.keep(file));
    } finally {
      add(kept);
    }
  };
  const { dragging, zone } = useFileDrop((dropped) => !busy && void tried(() => drop(dropped)));

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth={false}>
      <DialogTitle id={titleId}>{t('attachments.title', { of })}</DialogTitle>
      <DialogContent>
        <Zone {...zone} data-dragging={dragging}>
          {attachments.length === 0 && <p>{t('attachments.none')}</p>}
          <ul>
            {attachments.map((attachment) => (
              <li key={attachment.sha256}>
                <Paperclip size={16} aria-hidden />
                <span>
                  {attachment.name}
                  <small>
                    {[
                      t('attachments.size', { kb: format.number(Math.ceil(attachment.bytes / 1024)) }),
                      attachment.added == null ? null : format.day(attachment.added),
                    ]
                      .filter((part) => part !== null)
                      .join(' · ')}
                  </small>
                </span>
                <IconButton
                  label={t('attachments.fetch', { name: attachment.name })}
                  icon={FileDown}
                  disabled={busy}
                  onClick={() => void tried(() => files.fetch(attachment))}
                />
                <IconButton
                  label={t('attachments.remove', { name: attachment.name })}
                  icon={Trash2}
                  disabled={busy}
                  onClick={() =>
                    onChange(
                      attachments.filter((one) => one !== attachment),
                      setProblem,
                    )
                  }
                />
              </li>
            ))}
          </ul>
        </Zone>
        {problem !== null && <Note kind="error">{errorText(problem)}</Note>}
      </DialogContent>
      <DialogActions>
        <Button variant="quiet" onClick={onClose}>
          {t('attachments.done')}
        </Button>
        {/* Not `disabled`, as IconButton. */}
        <Button
          variant="primary"
          aria-disabled={busy || undefined}
          onClick={busy ? undefined : () => void tried(choose)}
        >
          {t('attachments.add')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const Zone = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  width: 480,
  maxWidth: '100%',
  padding: tokens.space[3],
  border: `1px dashed ${tokens.color.ink3}`,
  '&[data-dragging="true"]': { borderColor: tokens.color.accent },
  '& p': { ...typography.small, color: tokens.color.ink2 },
  '& ul': { margin: 0, padding: 0, listStyle: 'none' },
  '& li': { display: 'flex', alignItems: 'center', gap: tokens.space[3], padding: `${tokens.space[1]}px 0` },
  '& li > span': { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  '& small': { ...typography.small, display: 'block', color: tokens.color.ink2 },
}));
