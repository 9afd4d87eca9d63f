import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GWP_INDICATORS, type Declaration } from '#core/declaration/declaration.ts';
import { DECLARED_MODULES } from '#core/declaration/life-cycle-module.ts';
import { importTemplate, templateColumns } from '#core/report/import-template.ts';
import type { Cell, Workbook } from '#core/report/workbook.ts';
import { productColumn } from '#core/sheet/product-columns.ts';
import { meaningOf } from '#core/sheet/product-mapping.ts';
import { translator } from '#core/text/text.ts';
import { UNITS } from '#core/units/unit.ts';
import { createWorkbookWriter } from '#main/workbook/writer.ts';
import { openTestBackend } from '#test/support/workspace.ts';

const CONTROL = { signal: new AbortController().signal, progress: () => undefined };
const t = translator('nb');
const DECLARATIONS = 1000;

/** Texts as people write them, also those that a spreadsheet would take for a formula. */
const word = fc.oneof(
  fc.stringMatching(/^[A-Za-zÆØÅæøåäöüß0-9 ,.()/%"'&<>-]{1,40}$/),
  fc.stringMatching(/^[=+@-][A-Z0-9(){},!]{1,20}$/),
);
const text = word.map((written) => written.trim()).filter((written) => /[A-Za-zÆØÅæøå]{3}/.test(written));
const figure = fc.oneof(
  fc.constant(0),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0),
  fc.double({ min: 1e-9, max: 1e-3, noNaN: true }),
);
const positive = fc.double({ min: 0.001, max: 100_000, noNaN: true });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** Modules of an indicator: A1-A3 whole or apart, since parts that speak against the whole are left out. */
const moduleFigures = fc
  .record({
    isWhole: fc.boolean(),
    figures: fc.dictionary(fc.constantFrom(...DECLARED_MODULES), figure, { minKeys: 1, maxKeys: 8 }),
  })
  .map(({ isWhole, figures }) =>
    Object.fromEntries(
      Object.entries(figures).filter(([module]) => (isWhole ? !/^A[123]$/.test(module) : module !== 'A1-A3')),
    ),
  );

const impacts = fc
  .dictionary(fc.constantFrom(...GWP_INDICATORS), moduleFigures, { minKeys: 1, maxKeys: 3 })
  .map((given) => Object.fromEntries(Object.entries(given).filter(([, figures]) => Object.keys(figures).length > 0)))
  .filter((given) => Object.keys(given).length > 0);

/** What a product's mass, area, volume, length and number are, in other units than its own. */
const equivalents = fc.record({
  kg: maybe(positive),
  m2: maybe(positive),
  m3: maybe(positive),
  m: maybe(positive),
  pcs: maybe(positive),
});

const declared = fc.record({
  kind: fc.constantFrom('epd', 'sector', 'generic'),
  name: text,
  manufacturer: maybe(text),
  programOperator: maybe(text),
  standard: maybe(fc.constantFrom('EN 15804+A1', 'EN 15804+A2')),
  validUntil: maybe(
    fc
      .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
  ),
  amount: positive,
  unit: fc.constantFrom(...UNITS),
  equivalents,
  serviceLife: maybe(fc.integer({ min: 1, max: 1200 }).map((tenths) => tenths / 10)),
  isLeast: fc.boolean(),
  reusedProduct: maybe(fc.boolean()),
  conservative: maybe(fc.boolean()),
  useStage: maybe(fc.constantFrom('perServiceLife', 'perYear')),
  biogenicCarbon: maybe(fc.double({ min: 0, max: 500, noNaN: true })),
  impacts,
});

type Declared = typeof declared extends fc.Arbitrary<infer T> ? T : never;

/** As the library holds it once it is read: a mass says nothing of what is declared in kg or tonnes, nor a unit of itself. */
function declarationOf(
  { amount, unit, isLeast, ...given }: Declared,
  index: number,
): Omit<Declaration, 'id' | 'source'> {
  const isMass = unit === 'kg' || unit === 't';
  const isVolume = unit === 'm3' || unit === 'l';
  const others = Object.entries(given.equivalents).filter(
    ([other, value]) =>
      value !== null && other !== unit && !(other === 'kg' && isMass) && !(other === 'm3' && isVolume),
  );
  const { reusedProduct, conservative, useStage, serviceLife, equivalents: _, ...plain } = given;
  return {
    ...plain,
    registration: `NEPD-${index}`,
    declaredUnit: { amount, unit },
    equivalents: others.length === 0 ? null : Object.fromEntries(others),
    ...(serviceLife === null ? {} : { serviceLife, serviceLifeBound: isLeast ? 'atLeast' : 'exact' }),
    ...(reusedProduct === null ? {} : { reusedProduct }),
    ...(conservative === null ? {} : { conservative }),
    ...(useStage === null ? {} : { useStage }),
  };
}

const KINDS = { epd: 'EPD', sector: 'Bransje', generic: 'Generisk' } as const;
const yesOrNo = (value: boolean | null | undefined) => (value == null ? null : value ? 'ja' : 'nei');

/** What a person writes in the column of a meaning. */
function written(declaration: Omit<Declaration, 'id' | 'source'>, meaning: string): Cell['value'] {
  const { declaredUnit, equivalents: other, serviceLife, serviceLifeBound, validUntil } = declaration;
  const fields: Record<string, Cell['value']> = {
    name: declaration.name,
    manufacturer: declaration.manufacturer ?? null,
    registration: declaration.registration ?? null,
    operator: declaration.programOperator ?? null,
    unit: declaredUnit.unit,
    amount: declaredUnit.amount,
    mass: other?.kg ?? null,
    area: other?.m2 ?? null,
    volume: other?.m3 ?? null,
    length: other?.m ?? null,
    count: other?.pcs ?? null,
    validUntil: validUntil == null ? null : new Date(`${validUntil}T00:00:00Z`),
    serviceLife:
      serviceLife != null && serviceLifeBound === 'atLeast'
        ? `> ${String(serviceLife).replace('.', ',')} år`
        : (serviceLife ?? null),
    standard: declaration.standard ?? null,
    biogenicCarbon: declaration.biogenicCarbon ?? null,
    kind: KINDS[declaration.kind],
    reusedProduct: yesOrNo(declaration.reusedProduct),
    conservative: yesOrNo(declaration.conservative),
    useStage: declaration.useStage == null ? null : declaration.useStage === 'perYear' ? 'per år' : 'per levetid',
  };
  const [indicator = '', module = ''] = meaning.split(' ');
  const known = GWP_INDICATORS.find((one) => one === indicator);
  const of = DECLARED_MODULES.find((one) => one === module);
  return known && of ? (declaration.impacts[known]?.[of] ?? null) : (fields[meaning] ?? null);
}

/** The template with a row for each declaration, as somebody fills it in. */
function filledIn(declarations: readonly Omit<Declaration, 'id' | 'source'>[]): Workbook {
  const template = importTemplate({ t, programVersion: '0', createdAt: '2026-11-23T08:00:00.000Z' });
  const meanings = templateColumns(t).map(({ meaning }) => meaning);
  const rows = declarations.map((declaration) =>
    meanings.map((meaning): Cell => ({ value: written(declaration, meaning), style: 'text', format: 'General' })),
  );
  return {
    ...template,
    sheets: template.sheets.map((sheet) => ({
      ...sheet,
      rows: [
        ...sheet.rows,
        ...rows.map((row) =>
          row.map((cell) => (cell.value instanceof Date ? { ...cell, format: 'dd.mm.yyyy' } : cell)),
        ),
      ],
    })),
  };
}

describe('the import template', () => {
  it.each(['nb', 'en'] as const)('has headings that are all recognised, in %s', (language) => {
    for (const { heading, meaning } of templateColumns(translator(language))) {
      expect([heading, meaningOf(productColumn(heading))]).toEqual([heading, meaning]);
    }
  });

  it('is handed over as a workbook, whose only products are those that somebody fills in', async () => {
    const backend = await openTestBackend();
    const { file, name } = await backend.job('imports.template', { language: 'nb' });
    expect(name).toBe('Mal for EPD-import.xlsx');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((backend.shelf.take(file)?.bytes ?? new Uint8Array()).buffer as ArrayBuffer);
    expect(workbook.worksheets[0]?.getRow(4).getCell(1).value).toBe('Produktnavn');
  });

  it(`gives back ${DECLARATIONS} declarations that were written in it, through a real workbook and the import`, async () => {
    const drawn = fc.sample(declared, { numRuns: DECLARATIONS, seed: 42 }).map(declarationOf);
    const bytes = await createWorkbookWriter().write(filledIn(drawn), CONTROL);
    const backend = await openTestBackend();
    const preview = await backend.job('imports.read', { upload: backend.shelf.put('mal.xlsx', bytes) });
    expect(preview.counts).toEqual({ new: DECLARATIONS, changed: 0, identical: 0, unusable: 0 });
    const read: unknown[] = [];
    while (read.length < DECLARATIONS) {
      const page = await backend.call('imports.rows', { import: preview.import, offset: read.length, limit: 500 });
      for (const { declaration } of page) {
        const { id: _id, source: _source, ...rest } = declaration ?? { id: '' };
        read.push(rest);
      }
    }
    expect(read).toEqual(drawn);
  }, 60_000);
});
