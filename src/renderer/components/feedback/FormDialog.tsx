import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, type ReactNode, type SyntheticEvent } from 'react';
import { styled } from '@mui/material/styles';
import { useText } from '../text/TextProvider.tsx';
import { Note } from './Note.tsx';

export interface FormDialogProps {
  readonly open: boolean;
  readonly title: string;
  /** What pressing the button does, in its own words. */
  readonly submitLabel: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** The work is under way: it cannot be sent twice. */
  readonly busy?: boolean;
  /** Why it was refused. */
  readonly error?: string | undefined;
  readonly width?: number;
  readonly children: ReactNode;
}

/** A few fields and one answer. Enter sends, Esc closes and changes nothing. */
export function FormDialog({
  open,
  title,
  submitLabel,
  onSubmit,
  onClose,
  busy = false,
  error,
  width = 520,
  children,
}: FormDialogProps) {
  const t = useText();
  const titleId = useId();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!busy) onSubmit();
  };
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby={titleId} maxWidth={false}>
      <form ref={focusFirstField} onSubmit={submit} noValidate style={{ width, maxWidth: '100%' }}>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>{children}</DialogContent>
        {error && (
          <Refusal role="alert">
            <Note kind="error">{error}</Note>
          </Refusal>
        )}
        <DialogActions>
          <Button variant="quiet" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button variant="primary" type="submit" disabled={busy}>
            {submitLabel}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** A dialog begins in its first field; one that only asks begins at its answer. */
function focusFirstField(form: HTMLFormElement | null): void {
  const fields = form?.querySelectorAll<HTMLElement>('input, select, textarea, button[type=submit]');
  fields?.[0]?.focus();
}

const Refusal = styled('div')(({ theme: { tokens } }) => ({ padding: `0 ${tokens.space[6]}px` }));
