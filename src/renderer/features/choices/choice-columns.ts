import { CHOICE_MEASURES, CHOICE_TOPICS } from '#core/choices/choices.ts';
import type { PlacedChoice } from '#renderer/client/row-change.logic.ts';
import type { GridColumn } from '#renderer/components/grid/column.ts';
import { choiceColumn, dayColumn, textColumn, yesNo, type Words } from '#renderer/components/grid/field-columns.ts';

/** The columns of what was considered: what it concerns, the solution, whether it was chosen, and why. */
export function choiceColumns(words: Words): readonly GridColumn<PlacedChoice>[] {
  const { t } = words;
  return [
    choiceColumn({
      id: 'topic',
      label: t('choices.column.topic'),
      width: 140,
      choices: CHOICE_TOPICS.map((value) => ({
        value,
        label: t(`choices.topic.${value}`),
        hint: CHOICE_MEASURES[value],
        alsoWritten: [CHOICE_MEASURES[value]],
      })),
      of: ({ topic }) => topic,
      set: (row, topic) => ({ ...row, topic }),
    }),
    {
      ...textColumn<PlacedChoice>({
        id: 'considered',
        label: t('choices.column.considered'),
        width: 220,
        of: ({ considered }) => considered,
        set: (row, considered) => ({ ...row, considered }),
      }),
      grows: true,
    },
    choiceColumn({
      id: 'chosen',
      label: t('choices.column.chosen'),
      width: 64,
      choices: yesNo(t),
      of: ({ chosen }) => chosen,
      set: (row, chosen) => ({ ...row, chosen }),
    }),
    {
      ...textColumn<PlacedChoice>({
        id: 'reason',
        label: t('choices.column.reason'),
        width: 240,
        of: ({ reason }) => reason,
        set: (row, reason) => ({ ...row, reason }),
      }),
      grows: true,
    },
    dayColumn(
      {
        id: 'date',
        label: t('choices.column.date'),
        width: 90,
        of: ({ date }) => date,
        set: (row, date) => ({ ...row, date }),
      },
      words,
    ),
    textColumn({
      id: 'responsible',
      label: t('choices.column.responsible'),
      width: 140,
      of: ({ responsible }) => responsible,
      set: (row, responsible) => ({ ...row, responsible }),
    }),
  ];
}
