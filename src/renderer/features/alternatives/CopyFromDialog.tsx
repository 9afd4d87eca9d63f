import { styled } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { AlternativeDocument } from '#core/api/contract.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { FormDialog } from '#renderer/components/feedback/FormDialog.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { alreadyHere, copyChange, partsWithRows, rowsOfPart } from './copy-from.logic.ts';
import type { RowChange } from '#renderer/client/row-change.logic.ts';
import { partText } from './row-difference-text.logic.ts';

export interface CopyFromDialogProps {
  readonly to: AlternativeDocument;
  /** The alternatives that have rows to give. */
  readonly sources: readonly AlternativeDocument[];
  readonly onCopy: (change: RowChange, from: AlternativeDocument) => void;
  readonly onClose: () => void;
}

const ALL = 'all';
const MOST_NAMED = 4;

/** Copies rows of another alternative, all or those of one part; what is here already is named, and doubled only when that is chosen. */
export function CopyFromDialog({ to, sources, onCopy, onClose }: CopyFromDialogProps) {
  const t = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const [wantedPart, setPart] = useState<string>(ALL);
  const [doubles, setDoubles] = useState<'leave' | 'double'>('leave');
  const from = sources.find(({ id }) => id === chosen) ?? sources[0];
  const parts = useMemo(() => (from ? partsWithRows(from) : []), [from]);
  const part = parts.some((one) => one.part === wantedPart) ? wantedPart : ALL;
  const rows = useMemo(() => (from ? rowsOfPart(from, part === ALL ? null : part) : []), [from, part]);
  const here = useMemo(() => alreadyHere(rows, to), [rows, to]);
  if (!from) return null;

  const copied = doubles === 'double' ? rows : rows.filter(({ id }) => !here.has(id));
  return (
    <FormDialog
      open
      title={t('copyFrom.title', { name: alternativeName(to, t) })}
      submitLabel={t('copyFrom.submit', { count: copied.length })}
      busy={copied.length === 0}
      onSubmit={() => onCopy(copyChange(copied, to, newId), from)}
      onClose={onClose}
    >
      <Fields>
        <SelectField
          label={t('copyFrom.from')}
          value={from.id}
          options={sources.map((one) => ({ value: one.id, label: alternativeName(one, t) }))}
          onChange={setChosen}
        />
        <SelectField
          label={t('copyFrom.what')}
          value={part}
          options={[
            { value: ALL, label: t('copyFrom.all', { count: from.components.length }) },
            ...parts.map((one) => ({
              value: one.part,
              label: t('copyFrom.part', { part: partText(one.part, t), count: one.count }),
            })),
          ]}
          onChange={setPart}
        />
        {here.size === 0 ? (
          <p>{t('copyFrom.noneHere')}</p>
        ) : (
          <>
            <p aria-live="polite">{t('copyFrom.here', { count: here.size, names: namesOf(here) })}</p>
            <Segmented
              label={t('copyFrom.whatIsHere')}
              showLabel="above"
              value={doubles}
              options={[
                { value: 'leave', label: t('copyFrom.leave') },
                { value: 'double', label: t('copyFrom.double') },
              ]}
              onChange={setDoubles}
            />
          </>
        )}
      </Fields>
    </FormDialog>
  );

  function namesOf(ids: ReadonlySet<string>): string {
    const names = rows.filter(({ id }) => ids.has(id)).map(({ name }) => name ?? t('alternatives.unnamedRow'));
    const shown = names.slice(0, MOST_NAMED).join(', ');
    return names.length <= MOST_NAMED
      ? shown
      : t('alternatives.andMore', { names: shown, count: names.length - MOST_NAMED });
  }
}

const Fields = styled('div')(({ theme: { tokens, typography } }) => ({
  display: 'grid',
  gap: tokens.space[4],
  '& p': { ...typography.body, color: tokens.color.ink2 },
}));
