import Dialog from '@mui/material/Dialog';
import InputBase from '@mui/material/InputBase';
import useAutocomplete from '@mui/material/useAutocomplete';
import { styled } from '@mui/material/styles';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { foldText } from '#core/text/fold.ts';
import { Spoken } from '#renderer/components/text/Spoken.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { isMac, shortcutText, useAllActions, useRunAction, type Action } from '../actions/index.ts';

export interface CommandPaletteProps {
  readonly onClose: () => void;
  /** Only actions whose id begins with this: the projects to switch between. */
  readonly only?: string | undefined;
}

/** Every action that can be done here, every page and every project, found by typing a part of its name. */
export function CommandPalette({ onClose, only = '' }: CommandPaletteProps) {
  const t = useText();
  const run = useRunAction();
  const [text, setText] = useState('');
  const actions = useAllActions();
  const offered = actions
    .filter((action) => !action.hidden && action.enabled !== false && action.id.startsWith(only))
    .map((action): Offered => ({ action, name: t(action.label.key, action.label.params) }));

  const { getRootProps, getInputProps, getListboxProps, getOptionProps, groupedOptions } = useAutocomplete<Offered>({
    id: 'palette',
    open: true,
    options: offered,
    autoHighlight: true,
    value: null,
    inputValue: text,
    getOptionLabel: ({ name }) => name,
    getOptionKey: ({ action }) => action.id,
    filterOptions: (options) => matching(options, text),
    isOptionEqualToValue: (a, b) => a.action.id === b.action.id,
    onInputChange: (_, typed, reason) => {
      if (reason === 'input') setText(typed);
    },
    // Esc is for closing the list, and the list is the palette.
    onClose: (_, reason) => {
      if (reason === 'escape') onClose();
    },
    onChange: (_, chosen) => {
      if (!chosen) return;
      onClose();
      run(chosen.action);
    },
  });
  const found = groupedOptions.filter((option) => 'action' in option);

  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby="palette-title"
      maxWidth={false}
      slotProps={{ container: { sx: { alignItems: 'flex-start', pt: 12 } }, paper: { sx: { width: 560, m: 0 } } }}
    >
      <Spoken as="h2" id="palette-title">
        {t('palette.title')}
      </Spoken>
      <Line {...getRootProps()}>
        <Search size={16} aria-hidden />
        <InputBase
          fullWidth
          placeholder={t('palette.placeholder')}
          inputProps={{ ...getInputProps(), 'aria-label': t('palette.placeholder'), spellCheck: false }}
          inputRef={focus}
        />
      </Line>
      <List {...getListboxProps()} aria-label={t('palette.title')}>
        {found.map((option, index) => {
          const { key, ...optionProps } = getOptionProps({ option, index });
          const { icon: Icon, shortcuts } = option.action;
          return (
            <li key={key} {...optionProps}>
              {Icon ? <Icon size={16} aria-hidden /> : <Gap />}
              <span>{option.name}</span>
              {shortcuts?.[0] && <kbd>{shortcutText(shortcuts[0], isMac())}</kbd>}
            </li>
          );
        })}
      </List>
      <Result>
        {found.length === 0 ? t('palette.none', { text }) : t('palette.results', { count: found.length })}
      </Result>
    </Dialog>
  );
}

interface Offered {
  readonly action: Action;
  readonly name: string;
}

/** Those that hold every word typed, in any order; names that begin with one of them come first. */
function matching(offered: readonly Offered[], text: string): Offered[] {
  const words = foldText(text.trim()).split(/\s+/);
  const hits = offered.filter(({ name }) => words.every((word) => foldText(name).includes(word)));
  const rank = ({ name }: Offered) => (words.some((word) => foldText(name).startsWith(word)) ? 0 : 1);
  return hits.toSorted((a, b) => rank(a) - rank(b));
}

function focus(input: HTMLInputElement | null): void {
  input?.focus();
}

const Line = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  flex: 'none',
  gap: tokens.space[3],
  padding: `${tokens.space[3]}px ${tokens.space[4]}px`,
  borderBottom: `1px solid ${tokens.color.line}`,
  color: tokens.color.ink2,
}));

const List = styled('ul')(({ theme: { tokens, typography } }) => ({
  ...typography.body,
  margin: 0,
  padding: `${tokens.space[2]}px 0`,
  minHeight: 0,
  maxHeight: 360,
  overflow: 'auto',
  listStyle: 'none',
  '& li': {
    display: 'flex',
    alignItems: 'center',
    gap: 10,
    minHeight: 30,
    padding: `0 ${tokens.space[4]}px`,
    cursor: 'pointer',
    borderLeft: '3px solid transparent',
    '& > svg': { flex: 'none', color: tokens.color.ink2 },
    '& > span': { flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
    '&.Mui-focused': { backgroundColor: tokens.color.accentSoft, borderLeftColor: tokens.color.accent },
    '& kbd': { ...typography.micro, color: tokens.color.ink2 },
  },
  '@media (forced-colors: active)': { '& li.Mui-focused': { outline: '2px solid Highlight', outlineOffset: -2 } },
}));

const Gap = styled('i')({ width: 16, flex: 'none' });

const Result = styled('output')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  padding: `${tokens.space[3]}px ${tokens.space[4]}px`,
  borderTop: `1px solid ${tokens.color.line}`,
  color: tokens.color.ink2,
}));
