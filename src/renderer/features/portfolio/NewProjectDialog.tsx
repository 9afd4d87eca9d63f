import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { BUILDING_TYPES, type BuildingType } from '#core/project/codes.ts';
import { useChange } from '#renderer/client/queries.ts';
import { FormDialog } from '#renderer/components/feedback/FormDialog.tsx';
import { Field } from '#renderer/components/form/Field.tsx';
import { NumberField } from '#renderer/components/form/NumberField.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';

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
  const [name, setName] = useState('');
  const [nameAsked, setNameAsked] = useState(false);
  const [buildingType, setBuildingType] = useState<BuildingType | ''>('');
  const [municipality, setMunicipality] = useState('');
  const [need, setNeed] = useState('');
  const [sizes, setSizes] = useState<Readonly<Record<SizeName, number | null>>>({
    grossFloorArea: null,
    usableFloorArea: null,
    users: null,
  });
  const [invalid, setInvalid] = useState<ReadonlySet<SizeName>>(new Set());

  const submit = () => {
    setNameAsked(true);
    if (name.trim() === '' || invalid.size > 0) return;
    const shared = { ...sizes, function: need.trim() || null };
    create.mutate(
      {
        project: {
          name: name.trim(),
          buildingType: buildingType || null,
          municipality: municipality.trim() || null,
          method: { preset: 'ns3720' },
        },
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
      <Grid>
        <Wide>
          <Field
            label={t('newProject.name')}
            value={name}
            onChange={setName}
            required
            error={nameAsked && name.trim() === '' ? t('newProject.nameMissing') : undefined}
          />
        </Wide>
        <Half>
          <SelectField
            label={t('newProject.buildingType')}
            value={buildingType}
            options={[
              { value: '', label: t('newProject.notChosen') },
              ...BUILDING_TYPES.map((type) => ({ value: type, label: t(`buildingType.${type}`) })),
            ]}
            onChange={setBuildingType}
          />
        </Half>
        <Half>
          <Field label={t('newProject.municipality')} value={municipality} onChange={setMunicipality} />
        </Half>
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
      </Grid>
      <Told>
        {t('newProject.alternatives', {
          renovation: t('alternativeKind.renovation'),
          newBuild: t('alternativeKind.newBuild'),
        })}
      </Told>
    </FormDialog>
  );
}

const Grid = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(6, 1fr)',
  alignItems: 'start',
  gap: `${tokens.space[4]}px ${tokens.space[5]}px`,
}));
const Wide = styled('div')({ gridColumn: 'span 6' });
const Half = styled('div')({ gridColumn: 'span 3' });
const Third = styled('div')({ gridColumn: 'span 2' });

const Told = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginTop: tokens.space[5],
  color: tokens.color.ink2,
}));
