import { createContext, use, useCallback, useState, type ReactNode } from 'react';
import Typography from '@mui/material/Typography';
import { FormDialog } from './FormDialog.tsx';

export interface Question {
  readonly title: string;
  /** What will happen, and whether it can be undone. */
  readonly body: string;
  /** What the button does: "Slett 12 poster". */
  readonly confirm: string;
}

type Confirm = (question: Question) => Promise<boolean>;

const ConfirmContext = createContext<Confirm | null>(null);

/** Asks before what cannot be undone. What can be undone is done, and the notice offers to undo it. */
export function useConfirm(): Confirm {
  const confirm = use(ConfirmContext);
  if (!confirm) throw new Error('ConfirmProvider is missing above this component');
  return confirm;
}

interface Asked extends Question {
  readonly answer: (confirmed: boolean) => void;
}

export function ConfirmProvider({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [open, setOpen] = useState(false);
  const confirm = useCallback<Confirm>(
    (question) =>
      new Promise((answer) => {
        setAsked({ ...question, answer });
        setOpen(true);
      }),
    [],
  );
  const close = (confirmed: boolean) => {
    asked?.answer(confirmed);
    // The words stay while the dialog leaves.
    setOpen(false);
  };
  return (
    <ConfirmContext value={confirm}>
      {children}
      {asked && (
        <FormDialog
          open={open}
          title={asked.title}
          submitLabel={asked.confirm}
          onSubmit={() => close(true)}
          onClose={() => close(false)}
          width={420}
        >
          <Typography variant="body">{asked.body}</Typography>
        </FormDialog>
      )}
    </ConfirmContext>
  );
}
