import { canBeTaken, type PlannedFleetMachine } from '#core/site/fleet-plan.ts';
import { machineNames } from '#core/site/machine-name.ts';
import type { Machine } from '#core/site/site.ts';
import { machineName } from '#core/site/telematics.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { ProposalCell, ProposalHead } from '#renderer/components/list/ProposalParts.tsx';
import { VirtualTable, type VirtualColumn } from '#renderer/components/table/VirtualTable.tsx';
import { NO_VALUE } from '#renderer/components/text/format.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { FLEET_STATUS } from './fleet-status.ts';

export interface FleetTableProps {
  readonly machines: readonly Machine[];
  readonly planned: readonly PlannedFleetMachine[];
  /** Keys. */
  readonly taken: ReadonlySet<string>;
  readonly onTake: (keys: readonly string[], isTaken: boolean) => void;
}

/** px: the columns with room for the problems. */
const MIN_WIDTH = 1130;
/** A day, or a moment of it, as files have it. */
const ISO_DAY = /\d{4}-\d\d-\d\d(T[\d:.]+Z?)?/g;
const ISO_DAY_LENGTH = 10;
const NOTHING_TO_FETCH = () => undefined;

/** Each machine once, with what its counters make of new periods. */
export function FleetTable(props: FleetTableProps) {
  const t = useText();
  const { planned } = props;
  return (
    <VirtualTable
      label={t('fleet.table')}
      ground="surface"
      headHeight={68}
      minWidth={MIN_WIDTH}
      total={planned.length}
      columns={useColumns(props)}
      rowAt={(index) => planned[index]}
      onRange={NOTHING_TO_FETCH}
    />
  );
}

/** Which machine it is, whether it is taken, what its counters say, and what they leave out. */
function useColumns({ machines, planned, taken, onTake }: FleetTableProps): VirtualColumn<PlannedFleetMachine>[] {
  const t = useText();
  const format = useFormat();
  const names = new Map(machineNames(machines).map(({ id, name }) => [id, name]));
  const nameOf = ({ known, reading }: PlannedFleetMachine) =>
    (known && names.get(known.id)) ??
    ([reading.maker, reading.model].filter((part) => part !== null).join(' ') || machineName(reading) || NO_VALUE);
  const open = planned.filter(canBeTaken).map(({ key }) => key);
  const sum = (values: readonly (number | null)[]) => {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? NO_VALUE : format.number(known.reduce((total, value) => total + value, 0));
  };
  const problemText = ({ code, found }: PlannedFleetMachine['problems'][number]) => {
    const problem = t(`fleet.problem.${code}`);
    const read = found.replaceAll(ISO_DAY, (day) => format.day(day.slice(0, ISO_DAY_LENGTH)));
    return read === '' ? problem : t('fleet.problemFound', { problem, found: read });
  };
  return [
    {
      id: 'machine',
      head: (
        <ProposalHead
          title={t('fleet.machine')}
          accepted={open.map((key) => taken.has(key))}
          onAccept={(isTaken) => onTake(open, isTaken)}
        />
      ),
      width: '230px',
      cell: (one) => {
        const name = nameOf(one);
        if (!canBeTaken(one)) return name;
        const { key } = one;
        return (
          <ProposalCell
            name={name}
            accepted={taken.has(key)}
            label={t('fleet.take', { name: `${name} ${machineName(one.reading) ?? ''}`.trim() })}
            title={name}
            remarks={[]}
            onAccept={(isTaken) => onTake([key], isTaken)}
          />
        );
      },
    },
    {
      id: 'number',
      head: t('fleet.number'),
      width: '110px',
      cell: ({ reading }) => reading.serialNumber ?? reading.equipmentId ?? NO_VALUE,
    },
    {
      id: 'outcome',
      head: t('list.becomes'),
      width: '160px',
      cell: ({ outcome }) => <Status kind={FLEET_STATUS[outcome]}>{t(`fleet.outcomeOfOne.${outcome}`)}</Status>,
    },
    {
      id: 'read',
      head: t('fleet.lastReading'),
      width: '110px',
      cell: ({ reading }) => (reading.readAt === null ? NO_VALUE : format.day(reading.readAt.slice(0, 10))),
    },
    {
      id: 'periods',
      head: t('fleet.periods'),
      width: '100px',
      align: 'right',
      cell: ({ periods }) => format.number(periods.length),
    },
    {
      id: 'fuel',
      head: t('fleet.fuelUsed'),
      width: '110px',
      align: 'right',
      cell: ({ periods }) => sum(periods.map(({ fuelLitres }) => fuelLitres)),
    },
    {
      id: 'hours',
      head: t('fleet.hoursUsed'),
      width: '70px',
      align: 'right',
      cell: ({ periods }) => sum(periods.map(({ hours }) => hours)),
    },
    {
      id: 'problems',
      head: t('list.problems'),
      width: 'minmax(240px, 1fr)',
      cell: ({ problems }) => problems.map(problemText).join(' · '),
    },
  ];
}
