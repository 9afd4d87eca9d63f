import { GRANT_SCHEMES, GRANT_STATES } from '#core/choices/choices.ts';
import { supportedShare } from '#core/choices/grants.ts';
import { plainNumber } from '#core/sheet/clipboard.ts';
import type { PlacedGrant } from '#renderer/client/row-change.logic.ts';
import type { GridColumn } from '#renderer/components/grid/column.ts';
import { numberEntry } from '#renderer/components/grid/entries.logic.ts';
import { choiceColumn, dayColumn, textColumn, type Words } from '#renderer/components/grid/field-columns.ts';
import { NO_VALUE } from '#renderer/components/text/format.ts';

type Text = 'name' | 'measure' | 'reference';
type Kr = 'extraCost' | 'applied' | 'granted';

/** The columns of a grant: from whom, for what, the amounts, and how it stands. */
export function grantColumns(words: Words): readonly GridColumn<PlacedGrant>[] {
  const { t, format } = words;
  const text = (field: Text, width: number) =>
    textColumn<PlacedGrant>({
      id: field,
      label: t(`grants.column.${field}`),
      width,
      of: (row) => row[field],
      set: (row, value) => ({ ...row, [field]: value }),
    });
  return [
    choiceColumn({
      id: 'scheme',
      label: t('grants.column.scheme'),
      width: 100,
      choices: GRANT_SCHEMES.map((value) => ({ value, label: t(`grants.scheme.${value}`) })),
      of: ({ scheme }) => scheme,
      set: (row, scheme) => ({ ...row, scheme }),
    }),
    { ...text('name', 130), grows: true },
    { ...text('measure', 130), grows: true },
    krColumn('extraCost', words),
    krColumn('applied', words),
    krColumn('granted', words),
    {
      id: 'share',
      label: t('grants.column.share'),
      width: 84,
      align: 'end',
      text: (row) => {
        const share = supportedShare(row);
        return share === null ? '' : format.share(share);
      },
    },
    choiceColumn({
      id: 'state',
      label: t('grants.column.state'),
      width: 92,
      choices: GRANT_STATES.map((value) => ({ value, label: t(`grants.state.${value}`) })),
      of: ({ state }) => state,
      set: (row, state) => ({ ...row, state }),
    }),
    dayColumn(
      {
        id: 'deadline',
        label: t('grants.column.deadline'),
        width: 84,
        of: ({ deadline }) => deadline,
        set: (row, deadline) => ({ ...row, deadline }),
      },
      words,
    ),
    text('reference', 84),
  ];
}

function krColumn(field: Kr, { t, format }: Words): GridColumn<PlacedGrant> {
  const kr = t('grants.kr');
  return {
    id: field,
    label: t(`grants.column.${field}`),
    unit: kr,
    width: 94,
    align: 'end',
    text: ({ [field]: amount }) => (amount == null ? '' : format.number(amount)),
    plainText: ({ [field]: amount }) => (amount == null ? '' : plainNumber(amount, format.language)),
    placeholder: () => NO_VALUE,
    entry: numberEntry({
      language: format.language,
      suffix: /\s*(kr|nok)\.?(,-)?$/i,
      isIn: kr,
      set: (row, amount) => ({ ...row, [field]: amount }),
      unitText: () => kr,
    }),
  };
}
