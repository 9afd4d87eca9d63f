import type { AlternativeDocument } from '#core/api/contract.ts';
import { declarationName } from '#core/declaration/reference-material.ts';
import type { PlacedDelivered } from '#renderer/client/row-change.logic.ts';
import type { DeclarationBook } from '#renderer/components/declaration/declaration-book.ts';
import { declarationEntry } from '#renderer/components/declaration/declaration-entry.ts';
import {
  declarationSuggestion,
  type SuggestionContext,
} from '#renderer/components/declaration/declaration-suggestion.tsx';
import { DeclarationMark } from '#renderer/components/declaration/DeclarationMark.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import type { GridColumn } from '#renderer/components/grid/column.ts';
import { dayEntry, textEntry } from '#renderer/components/grid/entries.logic.ts';
import { quantityColumns } from '#renderer/components/grid/quantity-columns.ts';
import { componentEntry, componentText } from '#renderer/components/project/component-entry.ts';
import { NO_VALUE } from '#renderer/components/text/format.ts';
import { registrationEntry } from './delivered-row.logic.ts';
import { CLASS_STATUS, type DeliveredCoverageRow } from './coverage-view.logic.ts';

export interface DeliveredContext extends SuggestionContext {
  readonly book: DeclarationBook;
  /** Those that a delivery may be of: the shown alternative's first, to be offered. */
  readonly components: AlternativeDocument['components'];
  /** Every alternative's, by id. */
  readonly componentsById: ReadonlyMap<string, AlternativeDocument['components'][number]>;
  readonly standings: ReadonlyMap<string, DeliveredCoverageRow>;
}

/** The columns of a delivered product: what was delivered, when, of which component, and with which EPD. */
export function deliveredColumns(context: DeliveredContext): readonly GridColumn<PlacedDelivered>[] {
  const { t, format, book, materials, standings } = context;
  const declared = ({ declaration }: PlacedDelivered) => (declaration == null ? undefined : book.get(declaration));
  const declaredText = (row: PlacedDelivered) => {
    const found = declared(row);
    return found ? (found.registration ?? declarationName(found, materials, format.language)) : '';
  };
  return [
    {
      id: 'name',
      label: t('coverage.column.name'),
      width: 150,
      grows: true,
      frozen: true,
      text: ({ name }) => name ?? '',
      entry: textEntry((row, name) => ({ ...row, name })),
    },
    {
      id: 'manufacturer',
      label: t('coverage.column.manufacturer'),
      width: 104,
      text: ({ manufacturer }) => manufacturer ?? '',
      placeholder: () => NO_VALUE,
      entry: textEntry((row, manufacturer) => ({ ...row, manufacturer })),
    },
    {
      id: 'registration',
      label: t('coverage.column.registration'),
      width: 138,
      text: ({ registration }) => registration ?? '',
      placeholder: () => NO_VALUE,
      entry: registrationEntry(book),
    },
    ...quantityColumns<PlacedDelivered>(
      {
        id: 'quantity',
        label: t('coverage.column.quantity'),
        value: ({ quantity }) => quantity,
        set: (row, quantity, unit) => ({ ...row, quantity, unit }),
      },
      context,
    ),
    {
      id: 'deliveryDate',
      label: t('coverage.column.delivery'),
      width: 84,
      text: ({ deliveryDate }) => (deliveryDate == null ? '' : format.day(deliveryDate)),
      placeholder: () => NO_VALUE,
      entry: dayEntry((row, deliveryDate) => ({ ...row, deliveryDate })),
    },
    {
      id: 'component',
      label: t('coverage.column.matched'),
      width: 140,
      grows: true,
      text: ({ component }) => {
        const found = component == null ? undefined : context.componentsById.get(component);
        return found ? componentText(found) : '';
      },
      exactText: ({ component }) => component ?? '',
      placeholder: () => NO_VALUE,
      entry: componentEntry(context.components, context.componentsById, (row, component) => ({ ...row, component })),
    },
    {
      id: 'declaration',
      label: t('coverage.column.library'),
      width: 136,
      text: declaredText,
      exactText: ({ declaration }) => declaration ?? '',
      placeholder: () => NO_VALUE,
      draw: (row) => (
        <>
          <DeclarationMark kind={declared(row)?.kind ?? 'generic'} />
          <span>{declaredText(row)}</span>
        </>
      ),
      entry: declarationEntry(book, (found) => declarationSuggestion(found, context)),
    },
    {
      id: 'class',
      label: t('coverage.column.class'),
      width: 106,
      text: ({ id }) => {
        const found = standings.get(id)?.class;
        return found ? t(`coverage.class.${found}`) : '';
      },
      draw: ({ id }) => {
        const found = standings.get(id)?.class;
        return found && <Status kind={CLASS_STATUS[found]}>{t(`coverage.class.${found}`)}</Status>;
      },
    },
    {
      id: 'note',
      label: t('coverage.column.note'),
      width: 96,
      text: ({ note }) => note ?? '',
      placeholder: () => NO_VALUE,
      entry: textEntry((row, note) => ({ ...row, note })),
    },
  ];
}
