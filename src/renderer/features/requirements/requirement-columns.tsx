import { writeRate } from '#core/chart/figure.ts';
import type { RequirementStanding } from '#core/requirements/follow-up.ts';
import { REQUIREMENT_KINDS, REQUIREMENT_STATUSES } from '#core/requirements/requirement.ts';
import type { PlacedRequirement } from '#renderer/client/row-change.logic.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import type { GridColumn } from '#renderer/components/grid/column.ts';
import { choiceColumn, dayColumn, textColumn, type Words } from '#renderer/components/grid/field-columns.ts';
import { STATUS_KINDS } from './requirement-status.ts';

export interface RequirementContext extends Words {
  readonly standings: ReadonlyMap<string, RequirementStanding>;
}

/** The columns of the follow-up: what is asked, of whom, when, and how it stands. */
export function requirementColumns(context: RequirementContext): readonly GridColumn<PlacedRequirement>[] {
  const { t, format, standings } = context;
  const words = { t, language: format.language };
  return [
    {
      ...textColumn<PlacedRequirement>({
        id: 'number',
        label: t('requirements.column.number'),
        width: 60,
        of: ({ number }) => number,
        set: (row, number) => ({ ...row, number }),
      }),
      frozen: true,
    },
    {
      ...textColumn<PlacedRequirement>({
        id: 'title',
        label: t('requirements.column.title'),
        width: 230,
        of: ({ title }) => title,
        set: (row, title) => ({ ...row, title }),
      }),
      grows: true,
    },
    choiceColumn({
      id: 'kind',
      label: t('requirements.column.kind'),
      width: 130,
      choices: REQUIREMENT_KINDS.map((value) => ({ value, label: t(`requirements.kind.${value}`) })),
      of: ({ kind }) => kind,
      set: (row, kind) => ({ ...row, kind }),
    }),
    {
      id: 'measures',
      label: t('requirements.column.measures'),
      width: 70,
      text: ({ measures }) => (measures ?? []).join(', '),
    },
    statusColumn(context),
    {
      id: 'figure',
      label: t('requirements.column.figure'),
      width: 104,
      text: (row) => {
        const figure = standings.get(row.id)?.figure;
        if (!figure) return '';
        return t('requirements.figureOf', {
          value: writeRate(figure.value, words),
          target: writeRate(row.target ?? 1, words),
        });
      },
    },
    textColumn({
      id: 'responsible',
      label: t('requirements.column.responsible'),
      width: 110,
      of: ({ responsible }) => responsible,
      set: (row, responsible) => ({ ...row, responsible }),
    }),
    dayColumn(
      {
        id: 'deadline',
        label: t('requirements.column.deadline'),
        width: 86,
        of: ({ deadline }) => deadline,
        set: (row, deadline) => ({ ...row, deadline }),
      },
      context,
    ),
    textColumn({
      id: 'contract',
      label: t('requirements.column.contract'),
      width: 120,
      of: ({ contract }) => contract,
      set: (row, contract) => ({ ...row, contract }),
    }),
    {
      id: 'deviations',
      label: t('requirements.column.deviations'),
      width: 64,
      align: 'end',
      text: ({ id }) => {
        const open = standings.get(id)?.openDeviations ?? 0;
        return open === 0 ? '' : format.number(open);
      },
    },
  ];
}

/** Written by a person, unless a figure says how it stands. */
function statusColumn({ t, standings }: RequirementContext): GridColumn<PlacedRequirement> {
  const column = choiceColumn<PlacedRequirement, (typeof REQUIREMENT_STATUSES)[number]>({
    id: 'status',
    label: t('requirements.column.status'),
    width: 140,
    choices: REQUIREMENT_STATUSES.map((value) => ({ value, label: t(`requirements.status.${value}`) })),
    of: ({ status }) => status,
    set: (row, status) => ({ ...row, status }),
  });
  return {
    ...column,
    plainText: column.text,
    text: ({ id }) => {
      const status = standings.get(id)?.status;
      return status ? t(`requirements.status.${status}`) : '';
    },
    draw: ({ id }) => {
      const status = standings.get(id)?.status;
      return status && <Status kind={STATUS_KINDS[status]}>{t(`requirements.status.${status}`)}</Status>;
    },
  };
}
