import { styled } from '@mui/material/styles';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import type { CallOutput, ProjectDocument } from '#core/api/contract.ts';
import { bidOf } from '#core/award/delivered-account.ts';
import { MODULES } from '#core/declaration/life-cycle-module.ts';
import type { Words } from '#core/chart/figure.ts';
import { bidderName } from '#core/report/award-words.ts';
import { moduleList, moduleCode } from '#core/report/report-words.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { ActionButton, useActions, useUndoableNotice } from '#renderer/app/actions/index.ts';
import { useChange } from '#renderer/client/queries.ts';
import { positionOf, type PlacedBid } from '#renderer/client/row-change.logic.ts';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { Dock } from '#renderer/components/layout/Dock.tsx';

export interface PackageDockProps {
  readonly document: ProjectDocument;
  readonly read: CallOutput<'bids.readPackage'>;
  readonly words: Words;
  readonly onClose: () => void;
}

const NEW = '';

/** A bidder's project package on its way into the project: which of its accounts is the bid, and of whom. */
export function PackageDock({ document: { project, bids }, read, words, onClose }: PackageDockProps) {
  const { t } = words;
  const apply = useChange('bids.apply');
  const notify = useUndoableNotice();
  // The file is the bidder's; the project in it is ours.
  const bidder = read.file.replace(/\.[^.]*$/, '');
  const [chosen, setChosen] = useState(read.accounts[0]?.alternative.id ?? '');
  const [bid, setBid] = useState(NEW);
  const account = read.accounts.find(({ alternative }) => alternative.id === chosen);
  useActions([
    {
      id: 'award.packageTake',
      label: { key: 'award.packageTake' },
      icon: Check,
      enabled: account !== undefined && !apply.isPending,
      run: async () => {
        if (!account) return;
        const made: PlacedBid = { id: newId(), position: positionOf(bids, 'end'), bidder };
        const before = bids.find(({ id }) => id === bid) ?? made;
        const put = [{ ...before, ...bidOf(account.delivered.account) }];
        await apply.mutateAsync({ project: project.id, label: 'import', put, remove: [] });
        notify(t('award.packageTaken', { file: read.file }));
        onClose();
      },
    },
  ]);
  const incomplete = MODULES.filter((module) => account?.delivered.account.incomplete[module] !== undefined);
  return (
    <Dock
      title={t('award.packageTitle')}
      end={read.file}
      onClose={onClose}
      foot={
        <>
          <span>{t('award.packageNote')}</span>
          <ActionButton action="award.packageTake" variant="primary" />
        </>
      }
    >
      <Form>
        {read.accounts.length === 0 && <p>{t('award.packageNone')}</p>}
        {read.accounts.length > 0 && (
          <>
            <SelectField
              label={t('award.packageChoose', { project: read.project })}
              value={chosen}
              options={read.accounts.map(({ alternative }) => {
                return {
                  value: alternative.id,
                  label: alternativeName({ ...alternative, name: alternative.name ?? null }, t),
                };
              })}
              onChange={setChosen}
            />
            <SelectField
              label={t('award.packageBid')}
              value={bid}
              options={[
                { value: NEW, label: t('award.packageNew', { name: bidder }) },
                ...bids.map((one) => ({ value: one.id, label: bidderName(one, words) })),
              ]}
              onChange={setBid}
            />
          </>
        )}
        {account && (
          <p>
            {t('award.packageModules', {
              modules:
                moduleList(MODULES.filter((module) => (account.delivered.account.modules[module] ?? null) !== null)) ||
                '–',
            })}
          </p>
        )}
        {incomplete.length > 0 && (
          <Note kind="beyond">{t('award.packageIncomplete', { modules: incomplete.map(moduleCode).join(', ') })}</Note>
        )}
      </Form>
    </Dock>
  );
}

const Form = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gap: tokens.space[4],
  maxWidth: 560,
  padding: tokens.space[5],
}));
