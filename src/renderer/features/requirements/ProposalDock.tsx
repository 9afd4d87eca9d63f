import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import { styled } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { ProjectDocument } from '#core/api/contract.ts';
import { isMain } from '#core/project/alternative-set.ts';
import { isProposed, requirementWords, takenRequirement } from '#core/requirements/catalogue.ts';
import { PHASES, WORKS, type CatalogueRequirement, type Phase, type Works } from '#core/requirements/requirement.ts';
import type { PlacedRequirement } from '#renderer/client/row-change.logic.ts';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { Dock } from '#renderer/components/layout/Dock.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';

export interface ProposalDockProps {
  readonly document: ProjectDocument;
  /** The catalogue's newest versions. */
  readonly current: readonly CatalogueRequirement[];
  readonly onTake: (rows: readonly PlacedRequirement[]) => void;
  readonly onClose: () => void;
}

const ANY = '';

/** What the catalogue has for such a project that it has not taken yet: all of it is chosen, and what does not fit is left out. */
export function ProposalDock({ document, current, onTake, onClose }: ProposalDockProps) {
  const t = useText();
  const { language } = useFormat();
  const [works, setWorks] = useState<Works | typeof ANY>(() => worksOf(document));
  const [phase, setPhase] = useState<Phase | typeof ANY>(ANY);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const area = areaOf(document);
  const proposed = useMemo(() => {
    const taken = new Set(document.requirements.map(({ number }) => number));
    const context = { works: works === ANY ? WORKS : [works], phases: phase === ANY ? PHASES : [phase], area };
    return current.filter((one) => !taken.has(one.number) && isProposed(one, context));
  }, [document, current, works, phase, area]);
  const chosen = proposed.filter(({ number }) => !left.has(number));
  const toggle = (number: string) => {
    const next = new Set(left);
    if (!next.delete(number)) next.add(number);
    setLeft(next);
  };
  const take = () => {
    const last = document.requirements.reduce((most, { position }) => Math.max(most, position), 0);
    onTake(
      chosen.map((one, index) => ({ ...takenRequirement(one, language), id: newId(), position: last + 1 + index })),
    );
  };
  return (
    <Dock
      title={t('requirements.proposed')}
      onClose={onClose}
      foot={
        <>
          <span>{t('requirements.proposedNote')}</span>
          <Button variant="primary" disabled={chosen.length === 0} onClick={take}>
            {t('requirements.take', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <Choices>
        <SelectField<Works | typeof ANY>
          label={t('requirements.works')}
          value={works}
          options={[
            { value: ANY, label: t('requirements.allWorks') },
            ...WORKS.map((value) => ({ value, label: t(`requirements.works.${value}`) })),
          ]}
          onChange={setWorks}
        />
        <SelectField<Phase | typeof ANY>
          label={t('requirements.phase')}
          value={phase}
          options={[
            { value: ANY, label: t('requirements.allPhases') },
            ...PHASES.map((value) => ({ value, label: t(`requirements.phase.${value}`) })),
          ]}
          onChange={setPhase}
        />
      </Choices>
      {proposed.length === 0 && <None>{t('requirements.proposedNone')}</None>}
      <List>
        {proposed.map((one) => {
          const { title, text } = requirementWords(one, language);
          return (
            <li key={one.number}>
              <Checkbox
                size="small"
                checked={!left.has(one.number)}
                onChange={() => toggle(one.number)}
                slotProps={{ input: { 'aria-label': `${one.number} ${title}` } }}
              />
              <span>{one.number}</span>
              <div>
                <strong>{title}</strong>
                <p>{text}</p>
              </div>
              <small>
                {t(`requirements.kind.${one.kind}`)}
                <br />
                {t('requirements.measureNumbers', { numbers: one.measures.join(', ') })}
                {one.check && (
                  <>
                    <br />
                    {t('common.check')}
                  </>
                )}
              </small>
            </li>
          );
        })}
      </List>
    </Dock>
  );
}

/** What the decided or only kind of alternative says; where there are several kinds, all of it is proposed. */
function worksOf({ project, alternatives }: ProjectDocument): Works | typeof ANY {
  if (project.buildingType === 'civil-works') return 'civil';
  const decided = alternatives.find(({ id }) => id === project.decisionCase?.decision?.alternative);
  const kinds = new Set((decided ? [decided] : alternatives.filter(isMain)).map(({ kind }) => kind === 'newBuild'));
  if (kinds.size !== 1) return ANY;
  return kinds.has(true) ? 'newBuild' : 'renovation';
}

/** m² BTA, the largest of what is compared. */
function areaOf({ alternatives }: ProjectDocument): number | null {
  const known = alternatives.flatMap(({ grossFloorArea }) => grossFloorArea ?? []);
  return known.length === 0 ? null : Math.max(...known);
}

const Choices = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  gap: tokens.space[5],
  padding: `${tokens.space[4]}px ${tokens.space[7]}px`,
  '& > *': { width: 240 },
}));

const None = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  padding: `0 ${tokens.space[7]}px`,
  color: tokens.color.ink2,
}));

const List = styled('ul')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  margin: 0,
  padding: `0 ${tokens.space[7]}px ${tokens.space[5]}px`,
  listStyle: 'none',
  '& > li': {
    display: 'grid',
    gridTemplateColumns: '28px 44px minmax(0, 1fr) 180px',
    alignItems: 'start',
    gap: tokens.space[3],
    padding: `${tokens.space[3]}px 0`,
    borderBottom: `1px solid ${tokens.color.line}`,
  },
  '& > li > span:not([class])': { paddingTop: 2, color: tokens.color.ink2 },
  '& strong': { fontWeight: 600 },
  '& p': { ...typography.small, marginTop: tokens.space[1], color: tokens.color.ink2, maxWidth: '80ch' },
  '& small': { ...typography.small, color: tokens.color.ink2 },
}));
