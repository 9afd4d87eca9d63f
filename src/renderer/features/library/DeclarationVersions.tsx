import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { DeclarationDetails } from '#core/api/contract.ts';
import { moduleName } from '#core/chart/module-name.ts';
import { declarationDifferences } from '#core/declaration/differences.ts';
import type { LibraryDeclaration } from '#core/declaration/library-declaration.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { DeclarationPart } from './DeclarationPart.tsx';
import { figureText } from './library.logic.ts';

export interface DeclarationVersionsProps {
  readonly details: DeclarationDetails;
  readonly onOpen: (id: string) => void;
}

/** The older and newer versions of a declaration, each with what it says otherwise. */
export function DeclarationVersions({ details, onOpen }: DeclarationVersionsProps) {
  const t = useText();
  const { declaration, older, newer } = details;
  if (older.length + newer.length === 0) return null;
  return (
    <DeclarationPart title={t('version.title')}>
      {newer.toReversed().map((one) => (
        <Version key={one.id} version={one} before={declaration} after={one} age="newer" onOpen={onOpen} />
      ))}
      {older.map((one) => (
        <Version key={one.id} version={one} before={one} after={declaration} age="older" onOpen={onOpen} />
      ))}
    </DeclarationPart>
  );
}

interface VersionProps {
  readonly version: LibraryDeclaration;
  readonly before: LibraryDeclaration;
  readonly after: LibraryDeclaration;
  readonly age: 'older' | 'newer';
  readonly onOpen: (id: string) => void;
}

/** Figures that are listed; a declaration may have forty. */
const FIGURES_SHOWN = 6;

function Version({ version, before, after, age, onOpen }: VersionProps) {
  const t = useText();
  const format = useFormat();
  const { fields, figures } = declarationDifferences(before, after);
  const day = version.source?.retrieved;
  return (
    <Frame>
      <Button variant="link" onClick={() => onOpen(version.id)}>
        {[t(`version.${age}`), version.name].join(': ')}
      </Button>
      {day != null && <span> {t('version.from', { day: format.day(day) })}</span>}
      <ul>
        {figures.slice(0, FIGURES_SHOWN).map((one) => (
          <li key={`${one.indicator} ${one.module}`}>
            {t('version.change', {
              what: `${moduleName(one.module)} ${t(`indicatorShort.${one.indicator}`)}`,
              before: figureText(one.before, format),
              after: figureText(one.after, format),
            })}
          </li>
        ))}
        {figures.length > FIGURES_SHOWN && <li>{t('version.more', { count: figures.length - FIGURES_SHOWN })}</li>}
        {fields.length > 0 && (
          <li>{t('version.also', { fields: fields.map((field) => t(`version.field.${field}`)).join(', ') })}</li>
        )}
      </ul>
    </Frame>
  );
}

const Frame = styled('div')(({ theme: { tokens } }) => ({
  padding: `${tokens.space[2]}px 0`,
  borderBottom: `1px solid ${tokens.color.line}`,
  '& > span, & li': { color: tokens.color.ink2 },
}));
