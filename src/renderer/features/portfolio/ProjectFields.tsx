import { styled } from '@mui/material/styles';
import { BUILDING_TYPES, type BuildingType } from '#core/project/codes.ts';
import { Field } from '#renderer/components/form/Field.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';

/** What a project is called, what it is and where it stands, as it is written. */
export interface ProjectEntry {
  readonly name: string;
  readonly buildingType: BuildingType | '';
  readonly municipality: string;
}

/** The same as it is stored; what is left empty is not known. */
export function projectOf({ name, buildingType, municipality }: ProjectEntry) {
  return { name: name.trim(), buildingType: buildingType || null, municipality: municipality.trim() || null };
}

interface ProjectFieldsProps {
  readonly value: ProjectEntry;
  readonly onChange: (value: ProjectEntry) => void;
  /** Whether to tell that the name is missing. */
  readonly nameAsked: boolean;
}

/** Cells of a {@link FieldGrid}. */
export function ProjectFields({ value, onChange, nameAsked }: ProjectFieldsProps) {
  const t = useText();
  return (
    <>
      <Wide>
        <Field
          label={t('newProject.name')}
          value={value.name}
          onChange={(name) => onChange({ ...value, name })}
          required
          error={nameAsked && value.name.trim() === '' ? t('newProject.nameMissing') : undefined}
        />
      </Wide>
      <Half>
        <SelectField
          label={t('newProject.buildingType')}
          value={value.buildingType}
          options={[
            { value: '', label: t('newProject.notChosen') },
            ...BUILDING_TYPES.map((type) => ({ value: type, label: t(`buildingType.${type}`) })),
          ]}
          onChange={(buildingType) => onChange({ ...value, buildingType })}
        />
      </Half>
      <Half>
        <Field
          label={t('newProject.municipality')}
          value={value.municipality}
          onChange={(municipality) => onChange({ ...value, municipality })}
        />
      </Half>
    </>
  );
}

/** Columns that do not grow with what stands in them: a sentence wraps within its own. */
export const FieldGrid = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
  alignItems: 'start',
  gap: `${tokens.space[4]}px ${tokens.space[5]}px`,
}));
export const Wide = styled('div')({ gridColumn: 'span 6' });
export const Half = styled('div')({ gridColumn: 'span 3' });
