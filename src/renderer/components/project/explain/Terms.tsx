import { styled } from '@mui/material/styles';
import { placeKey, type Place } from '#core/climate/explain/place.ts';
import type { TermText } from '#core/report/explain/explanation-text.ts';
import { useText } from '../../text/TextProvider.tsx';
import { Part } from './Part.tsx';

export interface TermsProps {
  readonly title: string;
  readonly terms: readonly TermText[];
  /** How many there are beside these. */
  readonly more?: number;
  readonly onOpen: (at: Place) => void;
}

/** Figures that make up another, each a press from its own explanation. */
export function Terms({ title, terms, more = 0, onOpen }: TermsProps) {
  const t = useText();
  if (terms.length === 0) return null;
  return (
    <Part title={title} note={t('explain.unit.kg')}>
      <TermList>
        {terms.map(({ at, label, value, completeness, formula, note }) => (
          <li key={placeKey(at)}>
            <button type="button" data-place={placeKey(at)} onClick={() => onOpen(at)}>
              <b>{label}</b>
              <strong>
                {completeness === 'atLeast' && <i>≥ </i>}
                {value}
              </strong>
              {formula !== null && <span>{formula}</span>}
              {note !== null && <small>{note}</small>}
            </button>
          </li>
        ))}
      </TermList>
      {more > 0 && <Rest>{t('explain.andMore', { count: more })}</Rest>}
    </Part>
  );
}

const TermList = styled('ul')(({ theme: { tokens, typography } }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& li': { borderBottom: `${tokens.border.hair}px solid ${tokens.color.line}` },
  '& button': {
    ...typography.small,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.space[3],
    width: '100%',
    minHeight: 24,
    padding: `${tokens.space[2]}px 0`,
    border: 0,
    background: 'none',
    color: tokens.color.ink,
    textAlign: 'left',
    cursor: 'pointer',
    '&:hover': { backgroundColor: tokens.color.hover },
    '&:hover b': { textDecoration: 'underline' },
  },
  '& b': { fontWeight: 400, color: tokens.color.accent, overflowWrap: 'anywhere' },
  '& strong': { fontWeight: 600, whiteSpace: 'nowrap' },
  '& button span, & button small': {
    ...typography.micro,
    gridColumn: 1,
    fontWeight: 400,
    color: tokens.color.ink2,
    overflowWrap: 'anywhere',
  },
  '& i': { fontStyle: 'normal', color: tokens.color.beyond },
}));

const Rest = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  paddingTop: tokens.space[2],
  color: tokens.color.ink2,
}));
