import { styled } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import type { AlternativeDocument } from '#core/api/contract.ts';
import { ALTERNATIVE_KINDS } from '#core/project/codes.ts';
import type { AlternativeHead } from '#core/project/project.ts';
import { useAlternativeChange } from '#renderer/app/actions/index.ts';
import { KeptField } from '#renderer/components/form/KeptField.tsx';
import { NumberField } from '#renderer/components/form/NumberField.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { DeliveredBy } from './DeliveredBy.tsx';

export interface AboutAlternativeProps {
  /** Its id. */
  readonly project: string;
  readonly alternative: AlternativeDocument;
  /** Counts the times a new name was asked for; each puts the focus on the name. 0: not asked for. */
  readonly renamed: number;
}

/** The alternative's own fields. Each is stored as it is left. */
export function AboutAlternative({ project, alternative, renamed }: AboutAlternativeProps) {
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (renamed === 0) return;
    name.current?.focus();
    name.current?.select();
  }, [renamed]);
  const t = useText();
  const change = useAlternativeChange(project, alternative.id);
  const set = (fields: Partial<AlternativeHead>) => change((head) => ({ ...head, ...fields }));
  return (
    <Fields disabled={alternative.locked === true}>
      <Section title={t('alternatives.about')}>
        <Grid>
          <KeptField
            label={t('alternatives.alternativeName')}
            value={alternative.name ?? ''}
            inputRef={name}
            onLeave={(name) => set({ name })}
          />
          <SelectField
            label={t('alternatives.kind')}
            value={alternative.kind}
            options={ALTERNATIVE_KINDS.map((value) => ({ value, label: t(`alternativeKind.${value}`) }))}
            onChange={(kind) => set({ kind })}
          />
          <KeptField
            label={t('alternatives.function')}
            hint={t('alternatives.functionHint')}
            value={alternative.function ?? ''}
            onLeave={(text) => set({ function: text === '' ? null : text })}
          />
        </Grid>
      </Section>
      {alternative.reported && (
        <Section title={t('newAlternative.delivered')}>
          <DeliveredBy
            reported={alternative.reported}
            onChange={(fields) =>
              change((head) => (head.reported ? { ...head, reported: { ...head.reported, ...fields } } : head))
            }
          />
        </Section>
      )}
      <Section title={t('alternatives.sizes')}>
        <Grid>
          <NumberField
            label={t('alternatives.grossFloorArea')}
            unit={t('unit.m2')}
            min={0}
            value={alternative.grossFloorArea ?? null}
            onChange={(grossFloorArea) => set({ grossFloorArea })}
          />
          <NumberField
            label={t('alternatives.usableFloorArea')}
            unit={t('unit.m2')}
            min={0}
            value={alternative.usableFloorArea ?? null}
            onChange={(usableFloorArea) => set({ usableFloorArea })}
          />
          <NumberField
            label={t('alternatives.users')}
            min={0}
            value={alternative.users ?? null}
            onChange={(users) => set({ users })}
          />
        </Grid>
      </Section>
    </Fields>
  );
}

/** Closed as a whole while the alternative is locked. */
const Fields = styled('fieldset')(({ theme: { tokens } }) => ({
  margin: 0,
  border: 0,
  overflow: 'auto',
  minHeight: 0,
  maxWidth: 640,
  // Where the grid's first column of words begins.
  padding: `0 0 0 ${tokens.space[3]}px`,
}));

const Grid = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  gap: tokens.space[5],
  marginTop: tokens.space[3],
}));
