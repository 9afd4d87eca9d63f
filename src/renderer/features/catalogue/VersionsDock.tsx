import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { writeRate } from '#core/chart/figure.ts';
import { differingFields, requirementField } from '#core/report/requirement-field.ts';
import type { CatalogueRequirement } from '#core/requirements/requirement.ts';
import type { CatalogueField } from '#core/sheet/catalogue-columns.ts';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { Dock } from '#renderer/components/layout/Dock.tsx';
import { NO_VALUE } from '#renderer/components/text/format.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';

export interface VersionsDockProps {
  /** All of one number, at least two. */
  readonly versions: readonly CatalogueRequirement[];
  readonly onClose: () => void;
}

/** Two versions of a requirement side by side: what differs, and nothing else. */
export function VersionsDock({ versions, onClose }: VersionsDockProps) {
  const t = useText();
  const newestFirst = versions.toSorted((a, b) => b.version - a.version);
  const [left, setLeft] = useState(newestFirst[1]?.version);
  const [right, setRight] = useState(newestFirst[0]?.version);
  const [a, b] = [left, right].map((wanted) => versions.find(({ version }) => version === wanted));
  if (!a || !b) return null;
  const differing = differingFields(a, b);
  const choice = (label: string, value: CatalogueRequirement, onChange: (version: number) => void) => (
    <SelectField
      label={label}
      hideLabel
      value={String(value.version)}
      options={newestFirst.map(({ version }) => ({
        value: String(version),
        label: t('catalogue.versionOf', { version }),
      }))}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
  return (
    <Dock title={t('catalogue.compareOf', { number: b.number, title: b.title })} onClose={onClose}>
      <Table>
        <thead>
          <tr>
            <th scope="col">{t('catalogue.compareField')}</th>
            <th scope="col">{choice(t('catalogue.compareEarlier'), a, setLeft)}</th>
            <th scope="col">{choice(t('catalogue.compareLater'), b, setRight)}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map((field) => (
            <tr key={field}>
              <th scope="row">{t(`catalogueField.${field}`)}</th>
              <FieldCell field={field} requirement={a} />
              <FieldCell field={field} requirement={b} />
            </tr>
          ))}
        </tbody>
      </Table>
      {differing.length === 0 && <None>{t('catalogue.compareSame')}</None>}
    </Dock>
  );
}

function FieldCell({
  field,
  requirement,
}: {
  readonly field: CatalogueField;
  readonly requirement: CatalogueRequirement;
}) {
  const t = useText();
  const format = useFormat();
  const { version, minimumArea, target } = requirement;
  const said = () => {
    switch (field) {
      case 'version':
        return String(version);
      case 'minimumArea':
        return minimumArea == null ? null : `${format.number(minimumArea)}\u00A0${t('unit.m2')}`;
      case 'target':
        return target == null ? null : writeRate(target, { t, language: format.language });
      case 'validFrom':
      case 'validTo': {
        const day = requirement[field];
        return day == null ? null : format.day(day);
      }
      default:
        return requirementField(field, requirement, t);
    }
  };
  return <td>{said() ?? NO_VALUE}</td>;
}

const Table = styled('table')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  '& th, & td': {
    padding: `${tokens.space[3]}px ${tokens.space[4]}px ${tokens.space[3]}px 0`,
    borderBottom: `1px solid ${tokens.color.line}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: 400,
    whiteSpace: 'pre-line',
  },
  '& th:first-of-type': { width: 180, paddingLeft: tokens.space[7], color: tokens.color.ink2 },
}));

const None = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  padding: `${tokens.space[4]}px ${tokens.space[7]}px`,
  color: tokens.color.ink2,
}));
