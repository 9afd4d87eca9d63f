import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Copy, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { FactorSetRow, ProjectDocument } from '#core/api/contract.ts';
import type { Translate } from '#core/text/text.ts';
import { ActionButton, useActions, useUndoableNotice } from '#renderer/app/actions/index.ts';
import { useChange } from '#renderer/client/queries.ts';
import { FormDialog } from '#renderer/components/feedback/FormDialog.tsx';
import { Field } from '#renderer/components/form/Field.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';

export interface FactorSetsProps {
  readonly sets: readonly FactorSetRow[];
  readonly projects: readonly ProjectDocument[];
  readonly shown: FactorSetRow;
  readonly onShow: (id: string) => void;
}

/** Every set, with what can be done to the one that is shown. */
export function FactorSets({ sets, projects, shown, onShow }: FactorSetsProps) {
  const t = useText();
  const format = useFormat();
  const notifyUndoable = useUndoableNotice();
  const remove = useChange('factorSets.remove');
  const [naming, setNaming] = useState<'copy' | 'rename' | null>(null);

  useActions([
    {
      id: 'factors.copy',
      label: { key: 'factors.copySet', params: { set: shown.set } },
      shortLabel: { key: 'factors.copy' },
      icon: Copy,
      run: () => setNaming('copy'),
    },
    {
      id: 'factors.rename',
      label: { key: 'factors.rename' },
      shortLabel: { key: 'factors.renameShort' },
      icon: Pencil,
      enabled: shown.isOwn,
      run: () => setNaming('rename'),
    },
    {
      id: 'factors.remove',
      label: { key: 'factors.remove' },
      icon: Trash2,
      enabled: shown.isOwn,
      run: async () => {
        await remove.mutateAsync({ id: shown.id });
        notifyUndoable(t('factors.removed', { name: shown.set }));
      },
    },
  ]);

  return (
    <Section
      title={t('factors.sets')}
      note={t('factors.setsNote')}
      end={
        <>
          {shown.isOwn && <ActionButton action="factors.remove" variant="quiet" />}
          {shown.isOwn && <ActionButton action="factors.rename" variant="quiet" />}
          <ActionButton action="factors.copy" />
        </>
      }
    >
      <Table>
        <TableHead>
          <TableRow>
            <TableCell>{t('factors.set')}</TableCell>
            <TableCell>{t('factors.origin')}</TableCell>
            <TableCell align="right">{t('factors.count')}</TableCell>
            <TableCell align="right">{t('factors.projects')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {sets.map((set, index) => (
            <TableRow key={set.id} selected={set.id === shown.id}>
              <TableCell component="th" scope="row">
                <Button variant="link" aria-pressed={set.id === shown.id} onClick={() => onShow(set.id)}>
                  {set.set}
                </Button>
              </TableCell>
              <TableCell>{index === 0 ? t('factors.newest') : originOf(set, t)}</TableCell>
              <TableCell align="right">{format.number(set.rows.length)}</TableCell>
              <TableCell align="right">
                {format.number(projects.filter(({ factors }) => factors.set === set.set).length)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {naming && <NameDialog set={shown} kind={naming} onClose={() => setNaming(null)} onShow={onShow} />}
    </Section>
  );
}

function originOf({ isOwn, basedOn }: FactorSetRow, t: Translate): string {
  if (!isOwn) return t('factors.fromProgram');
  return basedOn == null ? t('factors.own') : t('factors.copyOf', { set: basedOn });
}

interface NameDialogProps {
  readonly set: FactorSetRow;
  readonly kind: 'copy' | 'rename';
  readonly onClose: () => void;
  readonly onShow: (id: string) => void;
}

function NameDialog({ set, kind, onClose, onShow }: NameDialogProps) {
  const t = useText();
  const errorText = useErrorText();
  const notifyUndoable = useUndoableNotice();
  const copy = useChange('factorSets.copy');
  const put = useChange('factorSets.put');
  const [name, setName] = useState(kind === 'copy' ? '' : set.set);
  const error = copy.error ?? put.error;
  const submit = () => {
    if (name.trim() === '') return;
    if (kind === 'rename') {
      put.mutate({ id: set.id, set: name, basedOn: set.basedOn, rows: [...set.rows] }, { onSuccess: onClose });
      return;
    }
    copy.mutate(
      { from: set.id, name },
      {
        onSuccess: ({ id }) => {
          onShow(id);
          onClose();
          notifyUndoable(t('factors.copied', { name }));
        },
      },
    );
  };
  return (
    <FormDialog
      open
      title={kind === 'copy' ? t('factors.copySet', { set: set.set }) : t('factors.rename')}
      submitLabel={t(kind === 'copy' ? 'factors.copy' : 'factors.save')}
      onSubmit={submit}
      onClose={onClose}
      busy={copy.isPending || put.isPending}
      error={error ? errorText(error) : undefined}
    >
      <Field
        label={t(kind === 'copy' ? 'factors.copyName' : 'factors.name')}
        hint={t('factors.copyNameHint')}
        required
        value={name}
        onChange={setName}
      />
    </FormDialog>
  );
}
