import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { styled } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import type { FactorSetRow, ProjectDocument } from '#core/api/contract.ts';
import { factorDifferences, successorOf } from '#core/comparison/factor-change.ts';
import { useUndoableNotice } from '#renderer/app/actions/index.ts';
import { useChange } from '#renderer/client/queries.ts';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { FactorEffects } from '#renderer/components/project/FactorEffects.tsx';
import { useFactorEffects } from '#renderer/components/project/use-factor-effects.ts';
import { today } from '#renderer/components/text/today.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';

export interface ProjectFactorsProps {
  readonly sets: readonly FactorSetRow[];
  readonly projects: readonly ProjectDocument[];
}

/** Which factors each project was calculated with, and what another set would change there. */
export function ProjectFactors({ sets, projects }: ProjectFactorsProps) {
  const t = useText();
  return (
    <Section title={t('factors.inProjects')} note={t('factors.inProjectsNote')}>
      {projects.length === 0 ? (
        <Quiet>{t('factors.noProjects')}</Quiet>
      ) : (
        <Tall>
          <TableHead>
            <TableRow>
              <TableCell>{t('factors.project')}</TableCell>
              <TableCell>{t('factors.carries')}</TableCell>
              <TableCell>{t('factors.compareWith')}</TableCell>
              <TableCell>{t('factors.difference')}</TableCell>
              <TableCell>{t('factors.action')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {projects.map((document) => (
              <ProjectRow key={document.project.id} document={document} sets={sets} />
            ))}
          </TableBody>
        </Tall>
      )}
    </Section>
  );
}

interface ProjectRowProps {
  readonly document: ProjectDocument;
  readonly sets: readonly FactorSetRow[];
}

function ProjectRow({ document, sets }: ProjectRowProps) {
  const t = useText();
  const notify = useNotify();
  const notifyUndoable = useUndoableNotice();
  const errorText = useErrorText();
  const use = useChange('projects.useFactors');
  const [chosen, setChosen] = useState<string | null>(null);
  const { project, factors, carriesFactors } = document;
  const other = sets.find(({ id }) => id === chosen) ?? successorOf(factors, sets);
  const differing = useMemo(() => (other ? factorDifferences(factors, other).length : 0), [factors, other]);
  const differs = differing > 0;
  const effects = useFactorEffects(document, differs ? other : null, today());
  if (!other) return null;
  const { name } = project;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {name}
      </TableCell>
      <TableCell>{carriesFactors ? factors.set : t('factors.follows', { set: factors.set })}</TableCell>
      <TableCell>
        <SelectField
          label={t('factors.compareWithIn', { project: name })}
          hideLabel
          value={other.id}
          options={sets.map(({ id, set }) => ({ value: id, label: set }))}
          onChange={setChosen}
        />
      </TableCell>
      <TableCell>
        {differs ? t('factors.differing', { count: differing }) : t('factors.noDifference')}
        {differs && <FactorEffects document={document} effects={effects} />}
      </TableCell>
      <TableCell align="right">
        <Button
          disabled={!differs && carriesFactors && factors.set === other.set}
          aria-label={t('factors.useIn', { set: other.set, project: name })}
          onClick={() =>
            use.mutate(
              { project: project.id, set: other.id },
              {
                onSuccess: () => notifyUndoable(t('factors.used', { project: name, set: other.set })),
                onError: (error) => notify({ kind: 'error', text: errorText(error) }),
              },
            )
          }
        >
          {t('factors.use')}
        </Button>
      </TableCell>
    </TableRow>
  );
}

const Tall = styled(Table)(({ theme: { tokens, typography } }) => ({
  '& td': { paddingTop: tokens.space[2], paddingBottom: tokens.space[2] },
  '& ul, & p': { ...typography.small, color: tokens.color.ink2 },
}));

const Quiet = styled('p')(({ theme: { tokens, typography } }) => ({ ...typography.small, color: tokens.color.ink2 }));
