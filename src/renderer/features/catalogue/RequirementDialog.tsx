import { inPercent } from '#core/units/percent.ts';
import { styled } from '@mui/material/styles';
import Checkbox from '@mui/material/Checkbox';
import { useState } from 'react';
import { MEASURES } from '#core/requirements/measure.ts';
import {
  PHASES,
  REQUIREMENT_FIGURES,
  REQUIREMENT_KINDS,
  WORKS,
  type CatalogueRequirement,
  type RequirementFigure,
} from '#core/requirements/requirement.ts';
import { useChange } from '#renderer/client/queries.ts';
import { FormDialog } from '#renderer/components/feedback/FormDialog.tsx';
import { CheckGroup } from '#renderer/components/form/CheckGroup.tsx';
import { Field } from '#renderer/components/form/Field.tsx';
import { NumberField } from '#renderer/components/form/NumberField.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { today } from '#renderer/components/text/today.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';

export interface RequirementDialogProps {
  /** What gets a new version; null: a requirement is added. */
  readonly requirement: CatalogueRequirement | null;
  readonly onSaved: (number: string) => void;
  readonly onClose: () => void;
}

type Draft = Omit<CatalogueRequirement, 'version'>;

const NOT_MEASURED = '';
const NEW: Draft = {
  number: '',
  title: '',
  text: '',
  kind: 'contract',
  measures: [],
  phases: ['procurement', 'construction'],
  works: [...WORKS],
};

/** A requirement as it is written. What stood before stays as the version before it. */
export function RequirementDialog({ requirement, onSaved, onClose }: RequirementDialogProps) {
  const t = useText();
  const errorText = useErrorText();
  const save = useChange('requirements.revise');
  const [draft, setDraft] = useState<Draft>(() => draftOf(requirement));
  const [isAsked, setIsAsked] = useState(false);
  const put = (fields: Partial<Draft>) => setDraft((before) => ({ ...before, ...fields }));
  const isBlank = (text: string) => text.trim() === '';
  const lacks = isBlank(draft.number) || isBlank(draft.title) || isBlank(draft.text);
  const submit = () => {
    setIsAsked(true);
    if (!lacks) save.mutate(draft, { onSuccess: () => onSaved(draft.number.trim()) });
  };
  const missing = (text: string) => (isAsked && isBlank(text) ? t('catalogue.missing') : undefined);
  return (
    <FormDialog
      open
      title={t(requirement ? 'catalogue.revise' : 'catalogue.add')}
      submitLabel={t(requirement ? 'catalogue.saveVersion' : 'catalogue.save')}
      onSubmit={submit}
      onClose={onClose}
      busy={save.isPending}
      error={save.error ? errorText(save.error) : undefined}
      width={760}
    >
      <Fields>
        <Field
          label={t('requirements.column.number')}
          value={draft.number}
          disabled={requirement !== null}
          error={missing(draft.number)}
          onChange={(number) => put({ number })}
        />
        <SelectField
          label={t('requirements.column.kind')}
          value={draft.kind}
          options={REQUIREMENT_KINDS.map((value) => ({ value, label: t(`requirements.kind.${value}`) }))}
          onChange={(kind) => put({ kind })}
        />
        <Wide>
          <Field
            label={t('requirements.column.title')}
            value={draft.title}
            error={missing(draft.title)}
            onChange={(title) => put({ title })}
          />
        </Wide>
        <Wide>
          <Field
            label={t('requirements.drawer.text')}
            multiline
            rows={5}
            value={draft.text}
            error={missing(draft.text)}
            onChange={(text) => put({ text })}
          />
        </Wide>
        <Wide>
          <Field
            label={t('requirements.drawer.evidence')}
            multiline
            rows={2}
            value={draft.evidence ?? ''}
            onChange={(evidence) => put({ evidence: evidence || null })}
          />
        </Wide>
        <SelectField<RequirementFigure | typeof NOT_MEASURED>
          label={t('requirements.drawer.measuredBy')}
          value={draft.measuredBy ?? NOT_MEASURED}
          options={[
            { value: NOT_MEASURED, label: t('requirements.drawer.byPerson') },
            ...REQUIREMENT_FIGURES.map((value) => ({ value, label: t(`requirements.figure.${value}`) })),
          ]}
          onChange={(chosen) => put({ measuredBy: chosen === NOT_MEASURED ? null : chosen })}
        />
        <NumberField
          label={t('requirements.drawer.target')}
          unit="%"
          min={0}
          max={100}
          value={draft.target == null ? null : inPercent(draft.target)}
          onChange={(percent) => put({ target: percent === null ? null : percent / 100 })}
        />
        <CheckGroup label={t('requirements.works')}>
          {WORKS.map((one) => (
            <Choice
              key={one}
              label={t(`requirements.works.${one}`)}
              isChosen={draft.works.includes(one)}
              onToggle={() => put({ works: toggled(draft.works, one) })}
            />
          ))}
        </CheckGroup>
        <CheckGroup label={t('requirements.phase')}>
          {PHASES.map((one) => (
            <Choice
              key={one}
              label={t(`requirements.phase.${one}`)}
              isChosen={draft.phases.includes(one)}
              onToggle={() => put({ phases: toggled(draft.phases, one) })}
            />
          ))}
        </CheckGroup>
        <Wide>
          <CheckGroup label={t('requirements.column.measures')}>
            {MEASURES.map((one) => (
              <Choice
                key={one}
                label={one}
                isChosen={draft.measures.includes(one)}
                onToggle={() => put({ measures: toggled(draft.measures, one) })}
              />
            ))}
          </CheckGroup>
        </Wide>
        <Wide>
          <Field
            label={t('requirements.drawer.source')}
            value={draft.source ?? ''}
            onChange={(source) => put({ source: source || null })}
          />
        </Wide>
      </Fields>
    </FormDialog>
  );
}

/** The words in the other language are of what stood before, and do not follow what is written now. */
function draftOf(requirement: CatalogueRequirement | null): Draft {
  if (!requirement) return { ...NEW, validFrom: today() };
  const { version: _version, en: _en, ...draft } = requirement;
  return { ...draft, validFrom: today() };
}

function toggled<T>(list: readonly T[], one: T): T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

interface ChoiceProps {
  readonly label: string;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function Choice({ label, isChosen, onToggle }: ChoiceProps) {
  return (
    <label>
      <Checkbox size="small" checked={isChosen} onChange={onToggle} />
      {label}
    </label>
  );
}

const Fields = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  alignItems: 'start',
  gap: `${tokens.space[4]}px ${tokens.space[5]}px`,
}));

const Wide = styled('div')({ gridColumn: 'span 2' });
