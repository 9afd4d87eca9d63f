import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';
import { Field } from '#renderer/components/form/Field.tsx';
import { useFileDrop } from '#renderer/components/form/use-file-drop.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';
import type { TakeOffWork } from './use-take-off.ts';

/** Where the list comes from: a file that is chosen or dropped, or rows that are pasted. */
export function TakeOffSource({ work }: { readonly work: TakeOffWork }) {
  const t = useText();
  const notify = useNotify();
  const errorText = useErrorText();
  const [text, setText] = useState('');
  const telling = (done: Promise<void>) =>
    done.catch((error: unknown) => notify({ kind: 'error', text: errorText(error) }));

  const { dragging, zone } = useFileDrop((file) => void telling(work.drop(file)));

  return (
    <Halves {...zone}>
      <FromFile data-dragging={dragging}>
        <h3>{dragging ? t('takeOff.drop') : t('takeOff.chooseTitle')}</h3>
        <p>{t('takeOff.chooseBody')}</p>
        <Button startIcon={<FileSpreadsheet size={16} aria-hidden />} onClick={() => void telling(work.choose())}>
          {t('takeOff.choose')}
        </Button>
      </FromFile>
      <FromClipboard>
        <Field
          label={t('takeOff.paste')}
          hint={t('takeOff.pasteHint')}
          value={text}
          onChange={setText}
          multiline
          rows={8}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void telling(work.paste(text));
          }}
        />
        <Button variant="primary" disabled={text.trim() === ''} onClick={() => void telling(work.paste(text))}>
          {t('takeOff.readPasted')}
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
