import { styled } from '@mui/material/styles';
import { useNotify } from '../feedback/notifications.tsx';
import { SelectField } from '../form/SelectField.tsx';
import { useText } from '../text/TextProvider.tsx';
import { useErrorText } from '../text/use-error-text.ts';
import type { ListOrigin } from './list-origin.ts';

/** Which sheet of a workbook the list is; nothing where there is but one. */
export function SheetChoice({ list }: { readonly list: Pick<ListOrigin, 'sheetName' | 'sheets' | 'readSheet'> }) {
  const t = useText();
  const notify = useNotify();
  const errorText = useErrorText();
  if (list.sheets.length < 2) return null;
  return (
    <Above>
      <SelectField
        label={t('list.sheetChoice')}
        value={list.sheetName ?? ''}
        options={list.sheets.map((name) => ({ value: name, label: name }))}
        onChange={(name) =>
          void list.readSheet(name).catch((error: unknown) => notify({ kind: 'error', text: errorText(error) }))
        }
      />
    </Above>
  );
}

const Above = styled('div')(({ theme: { tokens } }) => ({ marginBottom: tokens.space[5] }));
