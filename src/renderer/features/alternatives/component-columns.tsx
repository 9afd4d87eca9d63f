import { styled } from '@mui/material/styles';
import { TriangleAlert } from 'lucide-react';
import type { ComponentAccount } from '#core/climate/account.ts';
import { completenessOf } from '#core/climate/completeness.ts';
import { LEAST_SERVICE_LIFE_YEARS } from '#core/declaration/declaration.ts';
import type { MethodIndicator } from '#core/project/method.ts';
import { declarationName, type ReferenceMaterial } from '#core/declaration/reference-material.ts';
import { ORIGINS } from '#core/project/codes.ts';
import { plainNumber } from '#core/sheet/clipboard.ts';
import type { Translate } from '#core/text/text.ts';
import { DeclarationMark } from '#renderer/components/declaration/DeclarationMark.tsx';
import { declarationEntry } from '#renderer/components/declaration/declaration-entry.ts';
import { declarationSuggestion } from '#renderer/components/declaration/declaration-suggestion.tsx';
import { OriginTag } from '#renderer/components/feedback/OriginTag.tsx';
import type { GridColumn } from '#renderer/components/grid/column.ts';
import { choiceEntry, dayEntry, numberEntry, shareEntry, textEntry } from '#renderer/components/grid/entries.logic.ts';
import { Spoken } from '#renderer/components/text/Spoken.tsx';
import { NO_VALUE, type Format } from '#renderer/components/text/format.ts';
import { elementEntry, figureText, originLetters, serviceLifeText } from './component-row.logic.ts';
import type { DeclarationBook } from '#renderer/components/declaration/declaration-book.ts';
import { quantityColumns } from '#renderer/components/grid/quantity-columns.ts';
import type { PlacedComponent } from '#renderer/client/row-change.logic.ts';

type Column = GridColumn<PlacedComponent>;

export interface ColumnContext {
  readonly t: Translate;
  readonly format: Format;
  readonly book: DeclarationBook;
  /** What the program knows of its own generic declarations. */
  readonly materials: ReadonlyMap<string, ReferenceMaterial>;
  readonly accounts: ReadonlyMap<string, ComponentAccount>;
  readonly indicator: MethodIndicator;
}

/** Words for years that may follow a number of them. */
const YEARS = /\s*(år|years?|yrs?|a)\.?$/i;

/** The columns of a component as they stand in the grid; those few need stand after the figures. */
export function componentColumns(context: ColumnContext, showMore: boolean): readonly Column[] {
  const entries = [...partAndName(context), ...quantity(context), declaration(context), ...overTime(context)];
  return [...entries, ...figures(context), ...(showMore ? more(context) : [])];
}

function partAndName({ t, format }: ColumnContext): Column[] {
  return [
    {
      id: 'element',
      label: t('alternatives.element'),
      width: 40,
      frozen: true,
      text: (row) => row.element ?? '',
      placeholder: () => NO_VALUE,
      entry: elementEntry(t),
    },
    {
      id: 'name',
      label: t('alternatives.name'),
      // With this and the declaration's width, the figures stand whole beside an open drawer at 1366 px.
      width: 120,
      grows: true,
      frozen: true,
      text: (row) => row.name ?? '',
      entry: textEntry((row, name) => ({ ...row, name })),
    },
    {
      id: 'origin',
      label: t('alternatives.origin'),
      width: 58,
      align: 'center',
      text: (row) => t(`origin.${row.origin ?? 'new'}`),
      draw: (row) => <OriginTag origin={row.origin ?? 'new'} />,
      entry: choiceEntry({
        choices: ORIGINS.map((value) => ({
          value,
          label: t(`origin.${value}`),
          hint: t(`origin.${value}.long`),
          alsoWritten: originLetters(format.language)[value],
        })),
        set: (row, origin) => ({ ...row, origin }),
        hasDefault: true,
      }),
    },
  ];
}

function quantity(context: ColumnContext): readonly Column[] {
  return quantityColumns<PlacedComponent>(
    {
      id: 'quantity',
      label: context.t('alternatives.quantity'),
      value: (row) => row.quantity,
      set: (row, value, unit) => ({ ...row, quantity: value, unit }),
    },
    context,
  );
}

function declaration(context: ColumnContext): Column {
  const { t, format, book, accounts, materials } = context;
  const declared = (row: PlacedComponent) => (row.declaration == null ? undefined : book.get(row.declaration));
  const textOf = (row: PlacedComponent) => {
    const found = declared(row);
    return found ? (found.registration ?? declarationName(found, materials, format.language)) : '';
  };
  return {
    id: 'declaration',
    label: t('alternatives.declaration'),
    width: 144,
    text: (row) => textOf(row),
    exactText: (row) => row.declaration ?? '',
    placeholder: () => NO_VALUE,
    draw: (row) => (
      <>
        <DeclarationMark kind={declared(row)?.kind ?? 'generic'} />
        <span>{textOf(row)}</span>
        {accounts.get(row.id)?.quality === 'expired' && (
          <Expired title={t('library.status.expired')}>
            <TriangleAlert size={14} aria-hidden />
            <Spoken>{t('library.status.expired')}</Spoken>
          </Expired>
        )}
      </>
    ),
    entry: declarationEntry(book, (found) => declarationSuggestion(found, context)),
  };
}

function overTime({ t, format, book, accounts }: ColumnContext): Column[] {
  return [
    {
      ...years(format, 'serviceLife', LEAST_SERVICE_LIFE_YEARS),
      label: t('alternatives.serviceLife'),
      unit: t('method.year'),
      width: 52,
      placeholder: (row) => {
        const declared = row.declaration == null ? undefined : book.get(row.declaration);
        const counted = accounts.get(row.id)?.serviceLife;
        return serviceLifeText(row, counted, declared, format.number) ?? NO_VALUE;
      },
    },
    {
      id: 'wastage',
      label: t('alternatives.wastage'),
      width: 46,
      align: 'end',
      text: (row) =>
        row.wastage == null ? '' : format.share(row.wastage, Math.round(row.wastage * 1000) % 10 === 0 ? 0 : 1),
      plainText: (row) => (row.wastage == null ? '' : `${plainNumber(row.wastage * 100, format.language)} %`),
      placeholder: () => NO_VALUE,
      entry: shareEntry(format.language, (row, wastage) => ({ ...row, wastage })),
    },
  ];
}

function figures({ t, format, accounts, indicator }: ColumnContext): Column[] {
  const unit = t('alternatives.kgCO2e');
  const productStage = (row: PlacedComponent) => accounts.get(row.id)?.modules['A1-A3'];
  const total = (row: PlacedComponent) => accounts.get(row.id)?.total.value;
  return [
    {
      id: 'A1-A3',
      label: 'A1–A3',
      unit,
      width: 76,
      align: 'end',
      text: (row) => figureText(productStage(row), format.number),
      plainText: (row) => plainFigure(productStage(row), format),
      placeholder: () => NO_VALUE,
      draw: (row) => (
        <Figure account={accounts.get(row.id)} text={figureText(productStage(row), format.number)} t={t} />
      ),
    },
    {
      id: 'total',
      label: 'A–C',
      unit,
      width: 80,
      align: 'end',
      text: (row) => figureText(total(row), format.number),
      plainText: (row) => plainFigure(total(row), format),
      placeholder: () => NO_VALUE,
      draw: (row) => {
        const account = accounts.get(row.id);
        const atLeast = account !== undefined && completenessOf(account.total, indicator) === 'atLeast';
        return <Figure account={account} text={figureText(total(row), format.number)} t={t} atLeast={atLeast} />;
      },
    },
  ];
}

function plainFigure(value: number | null | undefined, format: Format): string {
  return value == null ? '' : plainNumber(value, format.language);
}

interface FigureProps {
  readonly account: ComponentAccount | undefined;
  readonly text: string;
  readonly t: Translate;
  readonly atLeast?: boolean;
}

/** A row that the method leaves out has figures, and they count in no sum. */
function Figure({ account, text, t, atLeast = false }: FigureProps) {
  const isOutside = account?.inScope === false;
  return (
    <span {...(isOutside && { 'data-dim': true, title: t('alternatives.outsideMethod') })}>
      {atLeast && <AtLeast>≥</AtLeast>}
      {isOutside ? `(${text})` : text}
    </span>
  );
}

function more({ t, format }: ColumnContext): Column[] {
  return [
    {
      ...years(format, 'remainingLife', 'zero'),
      label: t('alternatives.remainingLife'),
      unit: t('method.year'),
      width: 68,
      placeholder: () => NO_VALUE,
    },
    {
      id: 'thickness',
      label: t('alternatives.thickness'),
      unit: format.unit('m'),
      width: 68,
      align: 'end',
      text: (row) => (row.thickness == null ? '' : format.number(row.thickness)),
      plainText: (row) => (row.thickness == null ? '' : plainNumber(row.thickness, format.language)),
      placeholder: () => NO_VALUE,
      entry: numberEntry({
        language: format.language,
        least: 'aboveZero',
        unit: 'm',
        set: (row, thickness) => ({ ...row, thickness }),
        unitText: () => format.unit('m'),
      }),
    },
    {
      id: 'deliveryDate',
      label: t('alternatives.deliveryDate'),
      width: 84,
      text: (row) => (row.deliveryDate == null ? '' : format.day(row.deliveryDate)),
      placeholder: () => NO_VALUE,
      entry: dayEntry((row, deliveryDate) => ({ ...row, deliveryDate })),
    },
  ];
}

function years(format: Format, field: 'serviceLife' | 'remainingLife', least: 'zero' | number) {
  return {
    id: field,
    align: 'end',
    text: (row: PlacedComponent) => {
      const value = row[field];
      return value == null ? '' : format.number(value);
    },
    entry: numberEntry<PlacedComponent>({
      language: format.language,
      least,
      suffix: YEARS,
      set: (row, value) => ({ ...row, [field]: value }),
    }),
  } as const;
}

const Expired = styled('i')(({ theme: { tokens } }) => ({
  display: 'inline-flex',
  marginLeft: 'auto',
  color: tokens.color.beyond,
}));

const AtLeast = styled('i')(({ theme: { tokens } }) => ({
  marginRight: tokens.space[1],
  fontStyle: 'normal',
  color: tokens.color.beyond,
}));
