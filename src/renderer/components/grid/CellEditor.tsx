import {
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
} from 'react';
import { styled } from '@mui/material/styles';
import { useText } from '../text/TextProvider.tsx';
import type { GridColumn, GridEntry, GridRecord, Offer } from './column.ts';
import { LIST_PX, listStyles } from './grid-styles.ts';
import { leavesEditor } from './keys.logic.ts';
import type { Editor, GridAction } from './state.logic.ts';

export interface EditorHandle {
  /** Takes the text as it stands. */
  readonly finish: (then: GridAction | null) => void;
}

export interface CellEditorProps<Row extends GridRecord> {
  readonly column: GridColumn<Row>;
  readonly editor: Editor;
  /** Where the list has room. */
  readonly opensUp: boolean;
  readonly atEnd: boolean;
  readonly onCommit: (text: string, then: GridAction | null) => void;
  readonly onCancel: () => void;
  readonly ref: Ref<EditorHandle>;
}

/** A cell while it is typed in, with what the text may mean listed below. */
export function CellEditor<Row extends GridRecord>({
  column,
  editor,
  opensUp,
  atEnd,
  onCommit,
  onCancel,
  ref,
}: CellEditorProps<Row>) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(editor.text);
  const [mode, setMode] = useState(editor.mode);
  const [chosen, setChosen] = useState<number | null>(null);
  const done = useRef(false);
  const listId = useId();
  const isTyped = text !== editor.text;
  const { offer, isCurrent } = useOffer(column.entry, isTyped ? text : '');
  const { list, more = 0, isOne = false } = offer;
  const index = chosen ?? (isTyped && text.trim() !== '' && isOne ? 0 : -1);
  const suggestion = isCurrent ? list[index] : undefined;

  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true });
    if (editor.mode === 'edit') input.current?.setSelectionRange(editor.text.length, editor.text.length);
  }, [editor]);

  const finish = (value: string, then: GridAction | null) => {
    if (done.current) return;
    done.current = true;
    onCommit(value, then);
  };
  useImperativeHandle(ref, () => ({ finish: (then) => finish(text, then) }));

  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const isListKey = list.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp');
    if (isListKey) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      return setChosen(Math.max(0, Math.min(list.length - 1, index + step)));
    }
    if (event.key === 'F2') return setMode(mode === 'edit' ? 'overwrite' : 'edit');
    if (event.key === 'Escape') {
      event.preventDefault();
      done.current = true;
      return onCancel();
    }
    const then = leavesEditor(event, mode);
    if (!then) return;
    event.preventDefault();
    finish(suggestion?.text ?? text, then);
  };

  const hasList = column.entry?.suggest !== undefined;
  const listProps = { id: listId, role: 'listbox', 'aria-label': column.label };
  const optionProps = (at: number) => ({ id: `${listId}-${at}`, role: 'option', 'aria-selected': at === index });
  return (
    <>
      <input
        ref={input}
        value={text}
        aria-label={column.label}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setText(event.target.value);
          setChosen(null);
        }}
        onKeyDown={press}
        onBlur={() => finish(text, null)}
        {...(hasList && {
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': list.length > 0,
          'aria-controls': listId,
          'aria-activedescendant': suggestion ? `${listId}-${index}` : undefined,
        })}
      />
      {hasList && (
        <List data-up={opensUp} data-end={atEnd} {...listProps}>
          {list.map((offered, at) => (
            <Option
              key={offered.text}
              {...optionProps(at)}
              tabIndex={-1}
              ref={at === index ? showInList : null}
              onPointerDown={(event) => {
                event.preventDefault();
                event.stopPropagation();
                finish(offered.text, null);
              }}
            >
              {offered.mark}
              <span>{offered.label}</span>
              {offered.hint !== undefined && <small>{offered.hint}</small>}
            </Option>
          ))}
          {more > 0 && <p data-more>{t('grid.moreSuggestions', { count: more })}</p>}
          {isCurrent && isTyped && text.trim() !== '' && list.length === 0 && <p>{t('grid.noSuggestion')}</p>}
        </List>
      )}
    </>
  );
}

function showInList(option: HTMLElement | null) {
  option?.scrollIntoView({ block: 'nearest' });
}

const NOTHING: Offer = { list: [] };

/** What is offered for the text; until an answer is here, the list shows the one before, and Enter takes none of it. */
function useOffer<Row>(entry: GridEntry<Row> | undefined, text: string) {
  const asked = useMemo(() => entry?.suggest?.(text.trim()) ?? NOTHING, [entry, text]);
  const [answer, setAnswer] = useState<{ readonly to: unknown; readonly offer: Offer } | null>(null);
  useEffect(() => {
    if (!(asked instanceof Promise)) return;
    let isWanted = true;
    asked.then(
      (offer) => isWanted && setAnswer({ to: asked, offer }),
      () => isWanted && setAnswer({ to: asked, offer: NOTHING }),
    );
    return () => {
      isWanted = false;
    };
  }, [asked]);
  if (!(asked instanceof Promise)) return { offer: asked, isCurrent: true };
  return { offer: answer?.offer ?? NOTHING, isCurrent: answer?.to === asked };
}

const List = styled('div')(({ theme }) => ({
  ...listStyles(theme),
  width: 'max-content',
  minWidth: '100%',
  maxWidth: LIST_PX.width,
  maxHeight: LIST_PX.height,
  overflow: 'auto',
  '&:empty': { display: 'none' },
  // How many more there are is in sight however far the list is scrolled.
  '& p[data-more]': { position: 'sticky', bottom: 0, margin: 0, backgroundColor: theme.tokens.color.surface },
  '& p': { ...theme.typography.small, padding: theme.tokens.space[3], color: theme.tokens.color.ink2 },
}));

const Option = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[3],
  minHeight: tokens.size.target,
  padding: `${tokens.space[1]}px ${tokens.space[3]}px`,
  cursor: 'pointer',
  '&:hover': { backgroundColor: tokens.color.hover },
  '&[aria-selected=true]': { backgroundColor: tokens.color.accentSoft },
  // The end of a name may be all that tells two declarations apart, so it is never cut.
  '& span': { overflowWrap: 'anywhere' },
  '& small': {
    ...typography.small,
    flex: 'none',
    whiteSpace: 'nowrap',
    marginLeft: 'auto',
    paddingLeft: tokens.space[3],
    color: tokens.color.ink2,
  },
}));
