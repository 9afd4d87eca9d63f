import InputBase from '@mui/material/InputBase';
import { styled } from '@mui/material/styles';
import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import { useText } from '../text/TextProvider.tsx';
import { IconButton } from './IconButton.tsx';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly placeholder?: string;
  readonly width?: number;
}

/** A search that works while it is typed; Esc empties it. */
export function SearchField({ label, value, onChange, placeholder = label, width = 230 }: SearchFieldProps) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    onChange('');
    input.current?.focus();
  };
  return (
    <InputBase
      inputRef={input}
      value={value}
      placeholder={placeholder}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || value === '') return;
        event.stopPropagation();
        clear();
      }}
      inputProps={{ 'aria-label': label, type: 'text', role: 'searchbox', autoComplete: 'off', spellCheck: false }}
      startAdornment={<Glass size={16} aria-hidden />}
      endAdornment={value === '' ? null : <IconButton label={t('common.clearSearch')} icon={X} onClick={clear} />}
      // The button is as high as the field without its edge: the page does not move at the first letter.
      sx={{ width, '& button': { marginBlock: '-1px' } }}
    />
  );
}

const Glass = styled(Search)(({ theme: { tokens } }) => ({
  flex: 'none',
  marginLeft: tokens.space[3],
  color: tokens.color.ink2,
}));
