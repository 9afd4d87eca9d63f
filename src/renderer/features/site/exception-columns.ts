import { readChoice } from '#core/sheet/choice.ts';
import { CARRIER_WORDS, DECISION_WORDS, DRIVER_WORDS, SUBJECT_WORDS } from '#core/sheet/site-choice.ts';
import { EXCEPTION_DECISIONS, EXCEPTION_DRIVERS, EXCEPTION_SUBJECTS, type Machine } from '#core/site/site.ts';
import type { PlacedException } from '#renderer/client/row-change.logic.ts';
import { carrierChoices } from '#renderer/components/grid/carrier-choices.ts';
import type { GridColumn } from '#renderer/components/grid/column.ts';
import { choiceColumn, dayColumn, textColumn, yesNo, type Words } from '#renderer/components/grid/field-columns.ts';
import { machineColumn, periodColumn } from './period-columns.ts';

type Text = 'reason' | 'alternatives' | 'replacement' | 'compensation' | 'consequences';

/** The columns of an exception: of what and when, why, what was looked at, and what was decided. */
export function exceptionColumns(
  context: Words & { readonly machines: readonly Machine[] },
): readonly GridColumn<PlacedException>[] {
  const { t, machines } = context;
  const text = (field: Text, width: number) =>
    textColumn<PlacedException>({
      id: field,
      label: t(`site.column.${field}`),
      width,
      of: (row) => row[field],
      set: (row, value) => ({ ...row, [field]: value }),
    });
  return [
    choiceColumn({
      id: 'subject',
      label: t('site.column.subject'),
      width: 96,
      choices: EXCEPTION_SUBJECTS.map((value) => ({ value, label: t(`site.subject.${value}`) })),
      reads: (text) => readChoice(text, SUBJECT_WORDS),
      of: ({ subject }) => subject,
      set: (row, subject) => ({ ...row, subject }),
    }),
    machineColumn(machines, context),
    periodColumn('from', context),
    periodColumn('to', context),
    choiceColumn({
      id: 'driver',
      label: t('site.column.driver'),
      width: 84,
      choices: EXCEPTION_DRIVERS.map((value) => ({ value, label: t(`site.driver.${value}`) })),
      reads: (text) => readChoice(text, DRIVER_WORDS),
      of: ({ driver }) => driver,
      set: (row, driver) => ({ ...row, driver }),
    }),
    text('reason', 180),
    choiceColumn({
      id: 'marketChecked',
      label: t('site.column.marketChecked'),
      width: 92,
      choices: yesNo(t),
      of: ({ marketChecked }) => marketChecked,
      set: (row, marketChecked) => ({ ...row, marketChecked }),
    }),
    choiceColumn({
      id: 'decision',
      label: t('site.column.decision'),
      width: 92,
      choices: EXCEPTION_DECISIONS.map((value) => ({ value, label: t(`site.decision.${value}`) })),
      reads: (text) => readChoice(text, DECISION_WORDS),
      of: ({ decision }) => decision,
      set: (row, decision) => ({ ...row, decision }),
    }),
    dayColumn(
      {
        id: 'decided',
        label: t('site.column.decided'),
        width: 84,
        of: ({ decided }) => decided,
        set: (row, decided) => ({ ...row, decided }),
      },
      context,
    ),
    text('alternatives', 160),
    text('replacement', 120),
    choiceColumn({
      id: 'replacementCarrier',
      label: t('site.column.replacementCarrier'),
      width: 120,
      choices: carrierChoices(t),
      reads: (text) => readChoice(text, CARRIER_WORDS),
      of: ({ replacementCarrier }) => replacementCarrier,
      set: (row, replacementCarrier) => ({ ...row, replacementCarrier }),
    }),
    text('compensation', 160),
    text('consequences', 160),
  ];
}
