import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { FactorId } from '#core/climate/factor-ids.ts';
import type { FactorRow } from '#core/project/factor-set.ts';
import { FIRST_YEAR, LAST_YEAR } from '#core/sheet/path-table.ts';
import { factorName } from '#core/text/factor-name.ts';
import { FormDialog } from '#renderer/components/feedback/FormDialog.tsx';
import { Field } from '#renderer/components/form/Field.tsx';
import { NumberField } from '#renderer/components/form/NumberField.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { today } from '#renderer/components/text/today.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';
import {
  draftOf,
  reshaped,
  rowOf,
  SHAPES,
  unitsLike,
  writtenUnit,
  type FactorDraft,
  type YearValue,
} from './factor-draft.logic.ts';

export interface FactorDialogProps {
  /** One that the set lacks has an id and a unit. */
  readonly row: FactorRow | FactorId;
  readonly error: Error | null;
  readonly busy: boolean;
  readonly onSave: (row: FactorRow) => void;
  /** Null: there is nothing to take out. */
  readonly onRemove: (() => void) | null;
  readonly onClose: () => void;
}

const BOUNDARIES = ['life-cycle', 'direct'] as const;
const MARKS = ['check', 'verified'] as const;

/** One factor: its value, the same every year or along a path, and where it is from. */
export function FactorDialog({ row, error, busy, onSave, onRemove, onClose }: FactorDialogProps) {
  const t = useText();
  const { language } = useFormat();
  const errorText = useErrorText();
  const [draft, setDraft] = useState<FactorDraft>(() => draftOf(row, language));
  // Complaints wait until the person has tried: an empty form has done nothing wrong.
  const [tried, setTried] = useState(false);
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set());
  const change = (fields: Partial<FactorDraft>) => setDraft((now) => ({ ...now, ...fields }));
  const validity = (field: string) => (valid: boolean) =>
    setUnread((now) => new Set(valid ? [...now].filter((one) => one !== field) : [...now, field]));
  const before = 'value' in row ? row : null;
  const made = rowOf({ id: row.id, before }, draft, language);
  const problems = tried && 'problems' in made ? made.problems : {};
  const submit = () => {
    setTried(true);
    if ('row' in made && unread.size === 0) onSave(made.row);
  };
  const name = factorName(row.id, t);
  return (
    <FormDialog
      open
      title={t('value' in row ? 'factors.edit' : 'factors.fillInOne', { factor: name })}
      submitLabel={t('factors.save')}
      onSubmit={submit}
      onClose={onClose}
      busy={busy}
      error={error ? errorText(error) : undefined}
      width={600}
    >
      <Fields>
        <Wide>
          <Segmented
            label={t('factors.shape')}
            showLabel="above"
            value={draft.shape}
            options={SHAPES.map((value) => ({ value, label: t(`factors.shape.${value}`) }))}
            onChange={(shape) => {
              // The fields of the other shapes go, and what could not be read in them.
              setUnread(new Set());
              setDraft(reshaped(draft, shape, Number(today().slice(0, 4)), language));
            }}
          />
        </Wide>
        <Figure
          draft={draft}
          onChange={change}
          validity={validity}
          problem={problems.figure && t(problems.figure.key, problems.figure.params)}
        />
        <SelectField
          label={t('factors.unit')}
          value={draft.unit}
          options={unitsLike(row.unit).map((unit) => ({ value: unit, label: writtenUnit(unit) }))}
          onChange={(unit) => change({ unit })}
        />
        <Segmented
          label={t('factors.boundary')}
          showLabel="above"
          value={draft.boundary}
          options={BOUNDARIES.map((value) => ({ value, label: t(`factors.boundary.${value}`) }))}
          onChange={(boundary) => change({ boundary })}
        />
        <NumberField
          label={t('factors.year')}
          plain
          whole
          min={FIRST_YEAR}
          max={LAST_YEAR}
          value={draft.year}
          onChange={(year) => change({ year })}
          onValidity={validity('year')}
        />
        <Field label={t('factors.geography')} value={draft.geography} onChange={(geography) => change({ geography })} />
        <Wide>
          <Field
            label={t('factors.source')}
            required
            value={draft.source}
            onChange={(source) => change({ source })}
            error={problems.source && t(problems.source.key)}
          />
          {(draft.sourceHolds || problems.source?.key === 'factors.sourceOfOldValue') && (
            <Tick>
              <Checkbox checked={draft.sourceHolds} onChange={(_, sourceHolds) => change({ sourceHolds })} />
              {t('factors.sourceHolds')}
            </Tick>
          )}
        </Wide>
        <Wide>
          <Segmented
            label={t('factors.status')}
            showLabel="above"
            value={draft.check ? 'check' : 'verified'}
            options={MARKS.map((value) => ({
              value,
              label: t(value === 'check' ? 'common.check' : 'factors.verified'),
            }))}
            onChange={(mark) => change({ check: mark === 'check' })}
          />
        </Wide>
        {onRemove && (
          <Wide>
            <Button variant="link" onClick={onRemove}>
              {t('factors.toRemove')}
            </Button>
          </Wide>
        )}
      </Fields>
    </FormDialog>
  );
}

interface FigureProps {
  readonly draft: FactorDraft;
  readonly onChange: (fields: Partial<FactorDraft>) => void;
  readonly validity: (field: string) => (valid: boolean) => void;
  readonly problem: string | undefined;
}

/** The figure itself: one value, two points, or a table. */
function Figure({ draft, onChange, validity, problem }: FigureProps) {
  const t = useText();
  const unit = writtenUnit(draft.unit);
  switch (draft.shape) {
    case 'constant':
      return (
        <Wide>
          <NumberField
            label={t('factors.value')}
            unit={unit}
            value={draft.value}
            onChange={(value) => onChange({ value })}
            onValidity={validity('value')}
            error={problem}
          />
        </Wide>
      );
    case 'line': {
      const point = (end: 'from' | 'to', fields: Partial<YearValue>) =>
        onChange({ [end]: { ...draft[end], ...fields } });
      return (
        <Wide>
          <Points>
            {(['from', 'to'] as const).map((end) => (
              <Points key={end}>
                <NumberField
                  label={t(`factors.${end}Year`)}
                  plain
                  whole
                  min={FIRST_YEAR}
                  max={LAST_YEAR}
                  value={draft[end].year}
                  onChange={(year) => point(end, { year })}
                  onValidity={validity(`${end} year`)}
                />
                <NumberField
                  label={t(`factors.${end}Value`)}
                  value={draft[end].value}
                  onChange={(value) => point(end, { value })}
                  onValidity={validity(`${end} value`)}
                />
              </Points>
            ))}
          </Points>
          <p role={problem ? 'alert' : undefined} data-problem={problem !== undefined}>
            {problem ?? `${t('factors.lineHint')} ${unit}`}
          </p>
        </Wide>
      );
    }
    case 'table':
      return (
        <Wide>
          <Field
            label={`${t('factors.table')} (${unit})`}
            hint={t('factors.tableHint')}
            multiline
            rows={6}
            value={draft.table}
            onChange={(table) => onChange({ table })}
            error={problem}
          />
        </Wide>
      );
  }
}

const Fields = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
  alignItems: 'start',
  gap: tokens.space[4],
}));

const Wide = styled('div')(({ theme: { tokens, typography } }) => ({
  gridColumn: '1 / -1',
  '& > p': { ...typography.small, marginTop: tokens.space[2], color: tokens.color.ink2 },
  '& > p[data-problem=true]': { color: tokens.color.error },
}));

const Tick = styled('label')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[2],
  marginLeft: -tokens.space[2],
  cursor: 'pointer',
}));

const Points = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  gap: tokens.space[4],
}));
