import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import { useNotify } from '../feedback/notifications.tsx';
import { Field } from '../form/Field.tsx';
import { useFileDrop } from '../form/use-file-drop.ts';
import { useText } from '../text/TextProvider.tsx';
import { useErrorText } from '../text/use-error-text.ts';

export interface ListSourceProps {
  readonly work: {
    /** Asks for a file and reads it. */
    readonly choose: () => Promise<void>;
    /** Reads a file that was dropped. */
    readonly drop: (file: File) => Promise<void>;
    /** Reads rows as a spreadsheet copies them. */
    readonly paste: (text: string) => Promise<void>;
  };
  /** What belongs in the file. */
  readonly body: string;
  /** Said while a file is held over. */
  readonly dropText: string;
  /** Label of the field for pasted rows. */
  readonly pasteText: string;
}

/** Where a list comes from: a file that is chosen or dropped, or rows that are pasted. */
export function ListSource({ work, body, dropText, pasteText }: ListSourceProps) {
  const t = useText();
  const notify = useNotify();
  const errorText = useErrorText();
  const [text, setText] = useState('');
  const telling = (done: Promise<void>) =>
    done.catch((error: unknown) => notify({ kind: 'error', text: errorText(error) }));

  const { dragging, zone } = useFileDrop(([file]) => file && void telling(work.drop(file)));

  return (
    <Halves {...zone}>
      <FromFile data-dragging={dragging}>
        <h3>{dragging ? dropText : t('list.chooseTitle')}</h3>
        <p>{body}</p>
        <Button startIcon={<FileSpreadsheet size={16} aria-hidden />} onClick={() => void telling(work.choose())}>
          {t('list.choose')}
        </Button>
      </FromFile>
      <FromClipboard>
        <Field
          label={pasteText}
          hint={t('list.pasteHint')}
          value={text}
          onChange={setText}
          multiline
          rows={8}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void telling(work.paste(text));
          }}
        />
        <Button variant="primary" disabled={text.trim() === ''} onClick={() => void telling(work.paste(text))}>
          {t('list.readPasted')}
        </Button>
      </FromClipboard>
    </Halves>
  );
}

const Halves = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
  gap: tokens.space[7],
  padding: tokens.space[7],
}));

const FromFile = styled('div')(({ theme: { tokens, typography } }) => ({
  display: 'grid',
  alignContent: 'center',
  justifyItems: 'start',
  gap: tokens.space[4],
  padding: tokens.space[6],
  border: `1px dashed ${tokens.color.lineStrong}`,
  '&[data-dragging=true]': { borderColor: tokens.color.accent, color: tokens.color.accent },
  '& h3': { ...typography.section },
  '& p': { ...typography.small, color: tokens.color.ink2 },
}));

const FromClipboard = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  alignContent: 'start',
  justifyItems: 'end',
  gap: tokens.space[4],
  '& > div': { width: '100%' },
}));
