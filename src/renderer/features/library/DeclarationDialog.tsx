import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { moduleName } from '#core/chart/module-name.ts';
import type { DeclarationRow } from '#core/api/contract.ts';
import { GWP_INDICATORS, LEAST_SERVICE_LIFE_YEARS } from '#core/declaration/declaration.ts';
import { sameFigures } from '#core/declaration/figures.ts';
import { UNITS } from '#core/units/unit.ts';
import { useUndoableNotice } from '#renderer/app/actions/index.ts';
import { useChange } from '#renderer/client/queries.ts';
import { FormDialog } from '#renderer/components/feedback/FormDialog.tsx';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';
import { Field } from '#renderer/components/form/Field.tsx';
import { NumberField } from '#renderer/components/form/NumberField.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';
import {
  changedDeclaration,
  declarationOf,
  derivedOf,
  draftOf,
  draftProblems,
  EMPTY_DRAFT,
  HAND_MODULES,
  knownKgOf,
  showing,
  type Draft,
  type DraftProblems,
} from './declaration-draft.logic.ts';
import { amountText } from './library.logic.ts';

export interface DeclarationDialogProps {
  /** The stored declaration that is changed; null: a new one. */
  readonly stored: DeclarationRow | null;
  readonly onClose: () => void;
  readonly onDone: (id: string) => void;
}

const KINDS = ['epd', 'sector', 'generic'] as const;
const MATERIAL = [
  { field: 'densityKgPerM3', unit: 'kg/m³' },
  { field: 'grammageKgPerM2', unit: 'kg/m²' },
  { field: 'thicknessM', unit: 'm' },
] as const;
const STANDARDS = ['EN 15804+A2', 'EN 15804+A1'] as const;

/** A declaration typed in or changed by hand: what an EPD's front page and one of its GWP lines say. */
export function DeclarationDialog({ stored, onClose, onDone }: DeclarationDialogProps) {
  const t = useText();
  const format = useFormat();
  const notify = useNotify();
  const notifyUndoable = useUndoableNotice();
  const errorText = useErrorText();
  const put = useChange('declarations.put');
  const [draft, setDraft] = useState<Draft>(() =>
    stored ? draftOf(stored.declaration, format.language) : EMPTY_DRAFT,
  );
  // Complaints wait until the person has tried: an empty form has done nothing wrong.
  const [tried, setTried] = useState(false);
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set());

  const change = (fields: Partial<Draft>) => setDraft((now) => ({ ...now, ...fields }));
  const validity = (field: string) => (valid: boolean) =>
    setUnread((now) => new Set(valid ? [...now].filter((one) => one !== field) : [...now, field]));
  const problems = tried ? draftProblems(draft, stored?.declaration ?? null) : {};
  const problemOf = (field: keyof DraftProblems) => {
    const problem = problems[field];
    return problem && t(problem.key, problem.params);
  };
  const submit = () => {
    setTried(true);
    const declaration = stored ? changed : declarationOf(draft, newId());
    if (!declaration || unread.size > 0) return;
    put.mutate(declaration, {
      onSuccess: ({ id, name }) => {
        if (stored) notifyUndoable(t('newDeclaration.saved', { name }));
        else notify({ text: t('newDeclaration.added', { name }) });
        onDone(id);
      },
    });
  };
  const changed = stored && changedDeclaration(stored.declaration, draft);
  const derived = derivedOf(draft, stored && knownKgOf(stored.declaration, draft));
  const equivalents = derived?.equivalents ?? {};
  const amounts = UNITS.flatMap((unit) => {
    const amount = equivalents[unit];
    return amount === undefined ? [] : [`${amountText(amount, format)}\u00A0${format.unit(unit)}`];
  });
  const sameAs = amounts.length === 0 ? null : t('newDeclaration.sameAs', { amounts: amounts.join(', ') });
  const hint = t((derived?.idle ?? []).length > 0 ? 'newDeclaration.materialIdle' : 'newDeclaration.materialHint');
  const alsoTyped = GWP_INDICATORS.flatMap((indicator) => {
    const figures = HAND_MODULES.flatMap((module) => {
      const figure = draft.others[indicator]?.[module];
      return figure == null ? [] : [`${moduleName(module)} ${format.number(figure)}`];
    });
    const named = { indicator: `GWP ${t(`indicatorShort.${indicator}`)}`, figures: figures.join(', ') };
    return figures.length === 0 ? [] : [t('newDeclaration.alsoTyped', named)];
  });
  const replacesInUse =
    stored !== null && stored.usedIn > 0 && changed !== null && !sameFigures(stored.declaration, changed);

  return (
    <FormDialog
      open
      title={t(stored ? 'library.edit' : 'library.new')}
      submitLabel={t(stored ? 'newDeclaration.save' : 'newDeclaration.submit')}
      onSubmit={submit}
      onClose={onClose}
      busy={put.isPending}
      error={put.error ? errorText(put.error) : undefined}
      width={640}
    >
      <Fields>
        <Wide>
          <Field
            label={t('newDeclaration.name')}
            required
            value={draft.name}
            onChange={(name) => change({ name })}
            error={problemOf('name')}
          />
        </Wide>
        <SelectField
          label={t('library.kind')}
          value={draft.kind}
          options={KINDS.map((value) => ({ value, label: t(`library.kind.${value}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <Field
          label={t('newDeclaration.number')}
          value={draft.registration}
          onChange={(registration) => change({ registration })}
        />
        <Wide>
          <Field
            label={t('library.manufacturer')}
            value={draft.manufacturer}
            onChange={(manufacturer) => change({ manufacturer })}
          />
        </Wide>
        <SelectField
          label={t('library.standard')}
          value={draft.standard}
          options={STANDARDS.map((value) => ({ value, label: value }))}
          onChange={(standard) => change({ standard })}
        />
        <Field
          label={t('library.validUntil')}
          placeholder={t('newDeclaration.datePattern')}
          value={draft.validUntil}
          onChange={(validUntil) => change({ validUntil })}
          error={problemOf('validUntil')}
        />
        <NumberField
          label={t('newDeclaration.amount')}
          value={draft.amount}
          above={0}
          onChange={(amount) => change({ amount })}
          onValidity={validity('amount')}
          error={problemOf('amount')}
        />
        <SelectField
          label={t('library.unit')}
          value={draft.unit}
          options={UNITS.map((value) => ({ value, label: format.unit(value) }))}
          onChange={(unit) => change({ unit })}
        />
        <NumberField
          label={t('library.serviceLife')}
          unit={t('library.years')}
          value={draft.serviceLife}
          min={LEAST_SERVICE_LIFE_YEARS}
          onChange={(serviceLife) => change({ serviceLife })}
          onValidity={validity('serviceLife')}
        />
        <Wide as="fieldset">
          <legend>{t('newDeclaration.material')}</legend>
          <Modules>
            {MATERIAL.map(({ field, unit }) => (
              <NumberField
                key={field}
                label={t(`newDeclaration.${field}`)}
                unit={unit}
                value={draft[field]}
                above={0}
                onChange={(value) => change({ [field]: value })}
                onValidity={validity(field)}
              />
            ))}
          </Modules>
          <p role={problems.material ? 'alert' : undefined} data-problem={problems.material !== undefined}>
            {problemOf('material') ?? sameAs ?? hint}
          </p>
        </Wide>
        <Wide as="fieldset">
          <legend>{t('newDeclaration.gwp')}</legend>
          <Row>
            <SelectField
              label={t('newDeclaration.indicator')}
              value={draft.indicator}
              options={GWP_INDICATORS.map((value) => ({ value, label: `GWP ${t(`indicatorShort.${value}`)}` }))}
              onChange={(indicator) => setDraft((now) => showing(now, indicator, stored?.declaration ?? null))}
            />
            <div>
              <span aria-hidden>{t('library.biogenic')}</span>
              <Segmented
                label={t('library.biogenic')}
                value={String(draft.holdsBiogenicCarbon)}
                options={[
                  { value: 'true', label: t('library.yes') },
                  { value: 'false', label: t('library.no') },
                  { value: 'null', label: t('library.unknown') },
                ]}
                onChange={(value) => change({ holdsBiogenicCarbon: value === 'null' ? null : value === 'true' })}
              />
            </div>
          </Row>
          <Modules>
            {HAND_MODULES.map((module) => (
              <NumberField
                key={`${draft.indicator} ${module}`}
                label={moduleName(module)}
                value={draft.figures[module] ?? null}
                onChange={(figure) => change({ figures: { ...draft.figures, [module]: figure } })}
                onValidity={validity(module)}
              />
            ))}
          </Modules>
          <p role={problems.figures ? 'alert' : undefined} data-problem={problems.figures !== undefined}>
            {problemOf('figures') ?? [t('newDeclaration.gwpHint'), ...alsoTyped].join(' ')}
          </p>
        </Wide>
      </Fields>
      {replacesInUse && (
        <InUse>
          <Note kind="beyond">{t('newDeclaration.inUse', { count: stored.usedIn })}</Note>
        </InUse>
      )}
    </FormDialog>
  );
}

const Fields = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
  alignItems: 'start',
  gap: tokens.space[4],
}));

const Wide = styled('div')(({ theme: { tokens, typography } }) => ({
  gridColumn: 'span 2',
  'fieldset&': { gridColumn: '1 / -1', margin: 0, padding: 0, border: 0 },
  '& legend': { ...typography.label, padding: 0, marginBottom: tokens.space[2] },
  '& > p': { ...typography.small, marginTop: tokens.space[3], color: tokens.color.ink2 },
  '& > p[data-problem=true]': { color: tokens.color.error },
}));

const InUse = styled('output')(({ theme: { tokens } }) => ({ display: 'block', marginTop: tokens.space[4] }));

const Row = styled('div')(({ theme: { tokens, typography } }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  gap: tokens.space[4],
  marginBottom: tokens.space[4],
  '& > div > span': { ...typography.label, display: 'block', marginBottom: tokens.space[2] },
}));

const Modules = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
  gap: tokens.space[3],
}));
