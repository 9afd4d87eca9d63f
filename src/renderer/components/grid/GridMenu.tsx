import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useText } from '../text/TextProvider.tsx';
import type { GridRecord, GridRowAction } from './column.ts';
import type { Sheet } from './sheet.logic.ts';
import type { GridRange } from './state.logic.ts';
import type { EntryGridControl } from './use-entry-grid.ts';

export interface MenuPlace {
  readonly left: number;
  readonly top: number;
}

export interface GridMenuProps<Row extends GridRecord> {
  /** Null: closed. */
  readonly place: MenuPlace | null;
  readonly sheet: Sheet<Row>;
  readonly range: GridRange | null;
  readonly actions: readonly GridRowAction[];
  readonly readOnly?: boolean | undefined;
  readonly container: () => Element;
  readonly onRun: EntryGridControl<Row>['run'];
  readonly onClose: () => void;
}

/** What can be done with the selected rows and cells, with the key for each. */
export function GridMenu<Row extends GridRecord>({
  place,
  sheet,
  range,
  actions,
  readOnly = false,
  container,
  onRun,
  onClose,
}: GridMenuProps<Row>) {
  const t = useText();
  const rows = range ? sheet.items.slice(range.top, range.bottom + 1).filter(({ kind }) => kind === 'row').length : 0;
  const choices = [
    { deed: 'insertRow', label: t('grid.insertRow'), keys: 'Ctrl +', disabled: readOnly || rows === 0 },
    {
      deed: 'removeRows',
      label: t('grid.removeRows', { count: rows }),
      keys: 'Ctrl −',
      disabled: readOnly || rows === 0,
    },
    { deed: 'fill', label: t('grid.fill'), keys: 'Ctrl D', disabled: readOnly },
    { deed: 'clear', label: t('grid.clear'), keys: 'Delete', disabled: readOnly },
  ] as const;
  return (
    <Menu
      open={place !== null}
      onClose={onClose}
      container={container}
      anchorReference="anchorPosition"
      {...(place && { anchorPosition: { left: place.left, top: place.top } })}
      slotProps={{ list: { 'aria-label': t('grid.rowMenu') } }}
    >
      {actions.map(({ label, keys, run }) => (
        <MenuItem
          key={label}
          disabled={rows !== 1}
          onClick={() => {
            onClose();
            run();
          }}
        >
          <ListItemText primary={label} />
          <kbd>{keys.join(' ')}</kbd>
        </MenuItem>
      ))}
      {choices.map(({ deed, label, keys, disabled }) => (
        <MenuItem
          key={deed}
          disabled={disabled}
          onClick={() => {
            onClose();
            onRun(deed);
          }}
        >
          <ListItemText primary={label} />
          <kbd>{keys}</kbd>
        </MenuItem>
      ))}
    </Menu>
  );
}
