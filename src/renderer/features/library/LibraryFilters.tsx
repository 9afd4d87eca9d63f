import { styled } from '@mui/material/styles';
import type { DeclarationCounts, DeclarationFilter } from '#core/api/contract.ts';
import { STANDARDS } from '#core/declaration/declaration.ts';
import { DECLARATION_STANDINGS } from '#core/declaration/library-declaration.ts';
import { groupName } from '#core/declaration/reference-material.ts';
import { UNITS } from '#core/units/unit.ts';
import { useReferenceMaterials } from '#renderer/client/reference-materials.ts';
import { useCall } from '#renderer/client/queries.ts';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { ANY, isNarrowedBeside, withFacet } from './library-filter.logic.ts';

export interface LibraryFiltersProps {
  /** What is searched for. */
  readonly text: string;
  readonly filter: DeclarationFilter;
  readonly counts: DeclarationCounts | undefined;
  /** How many the search and the filter leave. */
  readonly found: { readonly total: number; readonly hasMore: boolean } | undefined;
  readonly onChange: (filter: DeclarationFilter) => void;
}

const KINDS = ['epd', 'sector', 'generic'] as const;

/** What narrows the library beside the search: one list a facet, each beginning with all of it. */
export function LibraryFilters({ text, filter, counts, found, onChange }: LibraryFiltersProps) {
  const t = useText();
  const format = useFormat();
  const { data: groups = [] } = useCall('declarations.groups', {});
  const materials = useReferenceMaterials();
  const choose = (facet: 'kind' | 'unit' | 'standard' | 'group') => (value: string) =>
    onChange(withFacet(filter, facet, value));
  /** The name of a choice, with its count where that is of what the list would show. */
  const counted = (facet: 'status' | 'group', name: string, count: number | undefined) =>
    count === undefined || isNarrowedBeside(facet, text, filter)
      ? name
      : t('library.counted', { name, count: format.number(count) });
  return (
    <Row aria-label={t('library.filters')}>
      <SelectField<string>
        label={t('library.kind')}
        hideLabel
        value={filter.kind ?? ANY}
        options={[
          { value: ANY, label: t('library.anyKind') },
          ...KINDS.map((kind) => ({ value: kind, label: t(`library.kind.${kind}`) })),
        ]}
        onChange={choose('kind')}
      />
      <SelectField<string>
        label={t('library.unit')}
        hideLabel
        value={filter.unit ?? ANY}
        options={[
          { value: ANY, label: t('library.anyUnit') },
          ...UNITS.map((unit) => ({ value: unit, label: format.unit(unit) })),
        ]}
        onChange={choose('unit')}
      />
      <SelectField<string>
        label={t('library.standard')}
        hideLabel
        value={filter.standard ?? ANY}
        options={[
          { value: ANY, label: t('library.anyStandard') },
          ...STANDARDS.map((standard) => ({ value: standard, label: standard })),
          { value: 'notStated', label: t('library.standardNotStated') },
        ]}
        onChange={choose('standard')}
      />
      {groups.length > 0 && (
        <SelectField<string>
          label={t('library.group')}
          hideLabel
          width={220}
          value={filter.group ?? ANY}
          options={[
            { value: ANY, label: t('library.anyGroup') },
            ...groups.map(({ group, count }) => ({
              value: group,
              label: counted('group', groupName(group, materials, format.language), count),
            })),
          ]}
          onChange={choose('group')}
        />
      )}
      <SelectField
        label={t('library.standing')}
        hideLabel
        value={filter.status}
        options={DECLARATION_STANDINGS.map((standing) => ({
          value: standing,
          label: counted(
            'status',
            t(`library.standing.${standing}`),
            counts?.[standing === 'current' ? 'all' : standing],
          ),
        }))}
        onChange={(status) => onChange({ ...filter, status })}
      />
      <Found>{found && t(found.hasMore ? 'library.moreFound' : 'library.found', { count: found.total })}</Found>
    </Row>
  );
}

const Row = styled('fieldset')(({ theme: { tokens } }) => ({
  margin: 0,
  padding: 0,
  border: 0,
  display: 'flex',
  flexWrap: 'wrap',
  flexBasis: '100%',
  gap: tokens.space[3],
  '& > *': { flex: '0 1 auto' },
}));

const Found = styled('output')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  alignSelf: 'center',
  marginLeft: 'auto',
  color: tokens.color.ink2,
}));
