import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { FileDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { Carrier } from '#core/project/codes.ts';
import { fleetChange, FUELS } from '#core/site/fleet-change.ts';
import {
  canBeTaken,
  FLEET_OUTCOMES,
  FLEET_PROBLEMS,
  planFleet,
  type FleetOutcome,
  type FleetProblemCode,
} from '#core/site/fleet-plan.ts';
import { ActionButton, useTakeIn } from '#renderer/app/actions/index.ts';
import { useChange } from '#renderer/client/queries.ts';
import { positionOf } from '#renderer/client/row-change.logic.ts';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';
import { Progress } from '#renderer/components/feedback/Progress.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { useFileDrop } from '#renderer/components/form/use-file-drop.ts';
import { Dock } from '#renderer/components/layout/Dock.tsx';
import { DockHalves } from '#renderer/components/layout/DockParts.tsx';
import { isShown, listProblemKind } from '#renderer/components/list/checked-rows.logic.ts';
import { ListSummary } from '#renderer/components/list/ListSummary.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';
import { FLEET_STATUS } from './fleet-status.ts';
import { FleetTable } from './FleetTable.tsx';
import type { SiteFiles } from './use-site-files.ts';

export interface FleetDockProps {
  readonly document: ProjectDocument;
  readonly files: SiteFiles;
  readonly onClose: () => void;
}

const UNKNOWN = 'unknown';
/** The machines of the fleets that were read: which are taken, what they burn, and what their counters make of entries. */
export function FleetDock({ document, files: { work, snapshots }, onClose }: FleetDockProps) {
  const t = useText();
  const format = useFormat();
  const notify = useNotify();
  const errorText = useErrorText();
  const apply = useChange('siteEntries.apply');
  const [fuel, setFuel] = useState<Carrier | null>(null);
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const [filter, setFilter] = useState<FleetOutcome | FleetProblemCode | null>(null);
  const { project, siteMachines, siteEntries } = document;
  const planned = useMemo(
    () => planFleet({ snapshots, machines: siteMachines, entries: siteEntries }),
    [snapshots, siteMachines, siteEntries],
  );
  const taken = useMemo(() => planned.filter(canBeTaken).filter(({ key }) => !refused.has(key)), [planned, refused]);
  const machines = taken.filter(({ known }) => known === null).length;
  const entries = taken.reduce((sum, { periods }) => sum + periods.length, 0);
  useTakeIn({
    action: 'fleet.apply',
    done: 'fleet.applied',
    source: snapshots.map(({ file }) => file).join(', '),
    count: machines + entries,
    params: {
      machines: t('fleet.newMachines', { count: machines }),
      entries: t('fleet.entries', { count: entries }),
    },
    isReady: !apply.isPending,
    store: () => {
      const first = { machine: positionOf(siteMachines, 'end'), entry: positionOf(siteEntries, 'end') };
      const change = fleetChange(taken, { fuel, first }, newId);
      return apply.mutateAsync({ project: project.id, label: 'fleet', remove: [], ...change });
    },
    onDone: onClose,
  });

  const telling = (done: Promise<void>) =>
    void done.catch((error: unknown) => notify({ kind: 'error', text: errorText(error) }));
  const { zone } = useFileDrop(([file]) => file && telling(work.drop(file)));
  const counted = (has: (one: (typeof planned)[number]) => boolean) => format.number(planned.filter(has).length);
  return (
    <Dock
      title={t('fleet.title')}
      end={t('fleet.files', { count: snapshots.length })}
      onClose={onClose}
      foot={
        <>
          <span>{t(snapshots.length === 1 ? 'fleet.oneReading' : 'fleet.oneStep')}</span>
          <ActionButton action="fleet.apply" variant="primary" />
        </>
      }
    >
      <DockHalves
        summary={
          <ListSummary
            rows={planned}
            unit={t('fleet.machines', { count: planned.length })}
            about={t('fleet.about', {
              fuel: counted(({ reading }) => reading.fuelLitres !== null),
              hours: counted(({ reading }) => reading.hours !== null),
            })}
            outcomes={{
              values: FLEET_OUTCOMES,
              kind: (outcome) => FLEET_STATUS[outcome],
              label: (outcome) => t(`fleet.outcome.${outcome}`),
            }}
            problems={{ values: FLEET_PROBLEMS, kind: listProblemKind, label: (code) => t(`fleet.problem.${code}`) }}
            filter={filter}
            onFilter={setFilter}
          />
        }
      >
        <Choices {...zone}>
          <SelectField<Carrier | typeof UNKNOWN>
            label={t('fleet.fuel')}
            value={fuel ?? UNKNOWN}
            options={[
              { value: UNKNOWN, label: t('fleet.fuelUnknown') },
              ...FUELS.map((value) => ({ value, label: t(`carrier.${value}`) })),
            ]}
            onChange={(value) => setFuel(value === UNKNOWN ? null : value)}
          />
          {work.stage.stage === 'reading' ? (
            <Progress
              label={t('list.reading', { file: work.stage.file })}
              {...(work.progress ?? { done: 0, total: null })}
              onCancel={work.cancel}
            />
          ) : (
            <Button startIcon={<FileDown size={16} aria-hidden />} onClick={() => telling(work.choose())}>
              {t('fleet.addFile')}
            </Button>
          )}
        </Choices>
        <FleetTable
          machines={siteMachines}
          planned={planned.filter((one) => isShown(one, filter))}
          taken={new Set(taken.map(({ key }) => key))}
          onTake={(keys, isTaken) => setRefused(withKeys(refused, keys, !isTaken))}
        />
      </DockHalves>
    </Dock>
  );
}

function withKeys(known: ReadonlySet<string>, keys: readonly string[], holds: boolean): ReadonlySet<string> {
  const changed = new Set(known);
  for (const key of keys) {
    if (holds) changed.add(key);
    else changed.delete(key);
  }
  return changed;
}

const Choices = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'end',
  gap: tokens.space[5],
  padding: `${tokens.space[3]}px ${tokens.space[5]}px`,
}));
