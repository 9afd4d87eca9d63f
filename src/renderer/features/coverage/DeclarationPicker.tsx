import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import type { CallInput } from '#core/api/contract.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { declarationName } from '#core/declaration/reference-material.ts';
import type { MethodIndicator } from '#core/project/method.ts';
import type { Component } from '#core/project/project.ts';
import { noFigureText } from '#core/report/coverage-words.ts';
import { useCall } from '#renderer/client/queries.ts';
import { useReferenceMaterials } from '#renderer/client/reference-materials.ts';
import { searchText } from '#renderer/client/search-library.ts';
import { productStageText } from '#renderer/components/declaration/declaration-suggestion.tsx';
import { DeclarationMark } from '#renderer/components/declaration/DeclarationMark.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { SearchField } from '#renderer/components/form/SearchField.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';

export interface DeclarationPickerProps {
  /** Id of the one that is chosen now. */
  readonly chosen: string | null | undefined;
  /** `YYYY-MM-DD`: an EPD is to be valid on it. */
  readonly day: string;
  readonly indicator: MethodIndicator;
  /** Whose figure is to be by the declaration; null: what was delivered has none. */
  readonly component: Component | null;
  readonly onChoose: (declaration: Declaration) => void;
}

const SHOWN = 6;

/** Finds an EPD in the library while its name, maker or number is typed: those that are valid on the day, with what each would give. */
export function DeclarationPicker({ chosen, day, indicator, component, onChoose }: DeclarationPickerProps) {
  const t = useText();
  const format = useFormat();
  const materials = useReferenceMaterials();
  const toldOf = useId();
  const [text, setText] = useState('');
  const isAsked = text.trim() !== '';
  const search: CallInput<'declarations.search'> = {
    text: searchText(text),
    kind: 'epd',
    validity: 'valid',
    today: day,
    limit: SHOWN + 1,
  };
  const { data } = useCall('declarations.search', search, { enabled: isAsked, keepPrevious: true });
  const rows = data?.rows ?? [];
  const others = rows.filter(({ id }) => id !== chosen);
  const found = others.slice(0, SHOWN);
  const more = (data?.total ?? 0) - (rows.length - others.length) - found.length;
  return (
    <>
      <SearchField label={t('coverage.drawer.search')} value={text} onChange={setText} width={282} />
      {isAsked && data && (
        <>
          <List aria-label={t('coverage.drawer.found')}>
            {found.map(({ id, declaration }) => {
              const name = declarationName(declaration, materials, format.language);
              const noFigure = component && noFigureText(component, declaration, { t, language: format.language });
              return (
                <li key={id}>
                  <button
                    type="button"
                    aria-label={t('coverage.drawer.use', { name })}
                    aria-describedby={`${toldOf}-${id}`}
                    onClick={() => {
                      setText('');
                      onChoose(declaration);
                    }}
                  >
                    <span>
                      <DeclarationMark kind={declaration.kind} />
                      {name}
                    </span>
                    <Told id={`${toldOf}-${id}`}>
                      <small>
                        {[
                          declaration.registration ?? t(`library.kind.${declaration.kind}`),
                          declaration.manufacturer,
                          declaration.validUntil && format.day(declaration.validUntil),
                        ]
                          .filter(Boolean)
                          .join(' · ')}
                      </small>
                      <small>{productStageText(declaration, { t, format, indicator })}</small>
                      {noFigure !== null && (
                        <Status kind="beyond">
                          {t('coverage.noFigureClaim')} {noFigure}
                        </Status>
                      )}
                    </Told>
                  </button>
                </li>
              );
            })}
          </List>
          <Said aria-live="polite">
            {found.length === 0
              ? t('coverage.drawer.nothing')
              : more > 0
                ? t('coverage.drawer.more', { count: more })
                : ''}
          </Said>
        </>
      )}
    </>
  );
}

const List = styled('ul')(({ theme: { tokens, typography } }) => ({
  margin: `${tokens.space[2]}px 0 0`,
  padding: 0,
  listStyle: 'none',
  '& li': { borderBottom: `1px solid ${tokens.color.line}` },
  '& button': {
    ...typography.small,
    display: 'grid',
    width: '100%',
    padding: `${tokens.space[2]}px 0`,
    border: 0,
    background: 'none',
    color: tokens.color.ink,
    textAlign: 'left',
    cursor: 'pointer',
    '&:hover': { backgroundColor: tokens.color.hover },
  },
  '& button b': { display: 'inline-block' },
}));

const Told = styled('span')(({ theme: { tokens, typography } }) => ({
  display: 'grid',
  paddingLeft: 14,
  '& small': { ...typography.micro, color: tokens.color.ink2 },
}));

const Said = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginTop: tokens.space[2],
  color: tokens.color.ink2,
}));
