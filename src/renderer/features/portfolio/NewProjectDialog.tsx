import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useChange } from '#renderer/client/queries.ts';
import { FormDialog } from '#renderer/components/feedback/FormDialog.tsx';
import { Field } from '#renderer/components/form/Field.tsx';
import { NumberField } from '#renderer/components/form/NumberField.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';
import { FieldGrid, ProjectFields, projectOf, Wide, type ProjectEntry } from './ProjectFields.tsx';

/** The kinds of alternative that a project begins with; the first is the reference. */
const FIRST_ALTERNATIVES = ['renovation', 'newBuild'] as const;

type SizeName = 'grossFloorArea' | 'usableFloorArea' | 'users';
const SIZES: readonly SizeName[] = ['grossFloorArea', 'usableFloorArea', 'users'];

/** What the two first alternatives share is asked once: their need and their size. */
export function NewProjectDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const errorText = useErrorText();
  const navigate = useNavigate();
  const create = useChange('projects.create');
  const [entry, setEntry] = useState<ProjectEntry>({ name: '', buildingType: '', municipality: '' });
  const [nameAsked, setNameAsked] = useState(false);
  const [need, setNeed] = useState('');
  const [sizes, setSizes] = useState<Readonly<Record<SizeName, number | null>>>({
    grossFloorArea: null,
    usableFloorArea: null,
    users: null,
  });
  const [invalid, setInvalid] = useState<ReadonlySet<SizeName>>(new Set());

  const submit = () => {
    setNameAsked(true);
    if (entry.name.trim() === '' || invalid.size > 0) return;
    const shared = { ...sizes, function: need.trim() || null };
    create.mutate(
      {
        project: { ...projectOf(entry), method: { preset: 'ns3720' } },
        alternatives: FIRST_ALTERNATIVES.map((kind) => ({ kind, name: t(`alternativeKind.${kind}`), ...shared })),
      },
      {
        onSuccess: ({ id }) => {
          onClose();
          void navigate(`/project/${id}/alternatives`);
        },
      },
    );
  };

  const told = (size: SizeName) => (valid: boolean) =>
    setInvalid((before) =>
      valid ? new Set([...before].filter((other) => other !== size)) : new Set([...before, size]),
    );

  return (
    <FormDialog
      open
      title={t('newProject.title')}
      submitLabel={t('newProject.submit')}
      onSubmit={submit}
      onClose={onClose}
      busy={create.isPending}
      error={create.error ? errorText(create.error) : undefined}
      width={560}
    >
      <FieldGrid>
        <ProjectFields value={entry} onChange={setEntry} nameAsked={nameAsked} />
        <Wide>
          <Field
            label={t('newProject.function')}
            value={need}
            onChange={setNeed}
            placeholder={t('newProject.functionPlaceholder')}
            hint={t('newProject.functionHint')}
          />
        </Wide>
        {SIZES.map((size) => (
          <Third key={size}>
            <NumberField
              label={t(`newProject.${size}`)}
              unit={t(`newProject.${size}Unit`)}
              value={sizes[size]}
              above={0}
              onChange={(value) => setSizes((before) => ({ ...before, [size]: value }))}
              onValidity={told(size)}
            />
          </Third>
        ))}
      </FieldGrid>
      <Told>
        {t('newProject.alternatives', {
          renovation: t('alternativeKind.renovation'),
          newBuild: t('alternativeKind.newBuild'),
        })}
      </Told>
    </FormDialog>
  );
}

const Third = styled('div')({ gridColumn: 'span 2' });

const Told = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginTop: tokens.space[5],
  color: tokens.color.ink2,
}));
