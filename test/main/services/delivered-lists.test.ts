import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { registrationKey } from '#core/declaration/registration.ts';
import { confirmed, planDelivered, type PlannedRow } from '#core/coverage/delivered-plan.ts';
import { findDeliveredSheet } from '#core/sheet/delivered-header.ts';
import { readDelivered } from '#core/sheet/delivered-rows.ts';
import { importSchool, TIMBER, upload } from '#test/support/school.ts';
import { dump, openTestBackend, type TestBackend } from '#test/support/workspace.ts';

const TODAY = '2027-06-01';

/** As the page does it: reads a list, looks the numbers up, and plans what the rows become in the school's renovation. */
async function plan(
  backend: TestBackend,
  content: string | Uint8Array,
  name = 'leveranser.csv',
): Promise<PlannedRow[]> {
  const { lines } = await backend.job('deliveredProducts.read', { upload: upload(backend, content, name) });
  const sheet = findDeliveredSheet(lines);
  const { rows } = readDelivered(sheet, { mapping: sheet.proposed, marks: {} });
  const numbers = rows.flatMap(({ registration }) => registration ?? []);
  const found = await backend.call('declarations.byNumber', { numbers });
  const { alternatives, deliveredProducts } = await backend.call('projects.get', { id: 'school' });
  return planDelivered({
    rows,
    components: alternatives[0]?.components ?? [],
    componentsById: new Map(alternatives.flatMap((one) => one.components.map((row) => [row.id, row]))),
    deliveredProducts,
    byNumber: new Map(
      numbers.flatMap((number, index) => {
        const declaration = found[index];
        return declaration ? [[registrationKey(number) ?? '', declaration] as const] : [];
      }),
    ),
    ids: rows.map(({ row }) => `row-${row}`),
    today: TODAY,
  });
}

async function apply(backend: TestBackend, planned: readonly PlannedRow[], accepted = true): Promise<void> {
  const { put, components } = confirmed(planned.map((row) => ({ row, accepted })));
  await backend.call('deliveredProducts.apply', {
    project: 'school',
    label: 'import',
    put: [...put],
    remove: [],
    components: [...components],
  });
}

const delivered = async (backend: TestBackend) =>
  (await backend.call('projects.get', { id: 'school' })).deliveredProducts;

async function openSchool(): Promise<TestBackend> {
  const backend = await openTestBackend();
  await importSchool(backend);
  return backend;
}

const LIST = [
  'Leveranser Volla skole;;;;;;',
  'Produktnavn;Produsent;EPD-nr.;Mengde;Enhet;Leveringsdato;Gjelder post',
  'Bindingsverk C24;Moelven;nepd–308–179–no;118,5;m³;01.05.2027;Yttervegg',
  'Vinyl grå 2 mm;Gulvfabrikken;NEPD-9999-1-NO;1.234;m²;2027-05-04;',
  'Skruer;;;;;våren;',
  'Sum;;;1352,5;;;',
].join('\r\n');

describe('a list of delivered products', () => {
  it('is read with its numbers looked up in the library, and what is in doubt told', async () => {
    const backend = await openSchool();
    const before = dump(backend.folder);
    const planned = await plan(backend, LIST);
    expect(planned.map(({ outcome, read }) => [outcome, read.name])).toEqual([
      ['new', 'Bindingsverk C24'],
      ['new', 'Vinyl grå 2 mm'],
      ['new', 'Skruer'],
    ]);
    // The number in other letters and with other dashes is the library's.
    expect(planned.map(({ declaration }) => declaration?.id)).toEqual(['timber', undefined, undefined]);
    expect(planned.map(({ proposal }) => proposal && [proposal.component.id, proposal.why])).toEqual([
      ['wall', 'declaration'],
      null,
      null,
    ]);
    expect(planned[0]?.product).toMatchObject({ quantity: 118.5, unit: 'm3', deliveryDate: '2027-05-01' });
    // 1.234 could be two numbers, and "våren" is no day: both stay empty.
    expect(planned[1]?.product).toMatchObject({ quantity: undefined, registration: 'NEPD-9999-1-NO' });
    expect(planned.flatMap(({ problems }) => problems.map(({ code, found }) => [code, found]))).toEqual([
      ['ambiguous-number', '1.234'],
      ['not-a-date', 'våren'],
    ]);
    expect(dump(backend.folder)).toEqual(before);
  });

  it('takes a dash and «N/A» for nothing, and not for the number of an EPD', async () => {
    const backend = await openSchool();
    const list = 'Produktnavn;EPD-nr.;Leveringsdato;Begrunnelse\nSkruer;N/A;–;Ingen EPD\nLister;-;;\n';
    const planned = await plan(backend, list);
    expect(planned.map(({ read, problems }) => [read.registration, read.deliveryDate, read.reason, problems])).toEqual([
      [null, null, 'Ingen EPD', []],
      [null, null, null, []],
    ]);
  });

  it('is stored as one step, with the components that were accepted and no others', async () => {
    const backend = await openSchool();
    const before = dump(backend.folder);
    await apply(backend, await plan(backend, LIST), false);
    expect((await delivered(backend)).map(({ component }) => component)).toEqual([undefined, undefined, undefined]);
    await backend.call('history.undo', {});
    expect(dump(backend.folder)).toEqual(before);
    await apply(backend, await plan(backend, LIST));
    const rows = await delivered(backend);
    expect(rows.map(({ name, component, declaration }) => [name, component, declaration])).toEqual([
      ['Bindingsverk C24', 'wall', 'timber'],
      ['Vinyl grå 2 mm', undefined, undefined],
      ['Skruer', undefined, undefined],
    ]);
  });

  it('changes nothing when it comes again', async () => {
    const backend = await openSchool();
    await apply(backend, await plan(backend, LIST));
    const before = dump(backend.folder);
    const again = await plan(backend, LIST);
    expect(again.map(({ outcome }) => outcome)).toEqual(['identical', 'identical', 'identical']);
    await apply(backend, again);
    expect(dump(backend.folder)).toEqual(before);
  });

  it('says that its validity is not the one of the library', async () => {
    const backend = await openSchool();
    const [row] = await plan(backend, 'Produkt;EPD;Gyldig til\nVirke;NEPD-308-179-NO;31.12.2030\n');
    expect(TIMBER.validUntil).toBe('2028-05-31');
    expect(row?.problems).toEqual([{ code: 'other-validity', row: 2, column: null, found: '2030-12-31' }]);
  });
});

describe('the list of EPDs to collect', () => {
  interface Answer {
    readonly registration?: string;
    readonly manufacturer?: string;
    readonly reason?: string;
  }

  /** The list as xlsx, with answers written into it by the name of the row. */
  async function filled(backend: TestBackend, answers: Readonly<Record<string, Answer>>, language: 'nb' | 'en' = 'nb') {
    const input = { project: 'school', alternative: 'renovate', language, today: TODAY } as const;
    const made = await backend.job('reports.epdRequests', input);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Uint8Array.from(backend.shelf.take(made.file)?.bytes ?? []).buffer);
    const [sheet] = workbook.worksheets;
    if (!sheet) throw new Error('The list has no sheet');
    const HEAD_ROW = 5;
    const heads = (sheet.getRow(HEAD_ROW).values as unknown[]).map(String);
    const column = (nb: string, en: string) => heads.indexOf(language === 'nb' ? nb : en);
    const names: string[] = [];
    sheet.eachRow((row, number) => {
      if (number <= HEAD_ROW) return;
      const name = row.getCell(column('Post eller produkt', 'Component or product')).text;
      names.push(name);
      const { registration, manufacturer, reason } = answers[name] ?? {};
      if (registration) row.getCell(column('EPD-nummer', 'EPD number')).value = registration;
      if (manufacturer) row.getCell(column('Produsent', 'Manufacturer')).value = manufacturer;
      if (reason) row.getCell(column('Hvis EPD ikke finnes: hvorfor', 'If no EPD exists: why')).value = reason;
    });
    return { names, sheet, name: made.name, bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
  }

  /** The school with its vinyl floor made generic: then the floor and the roof lack an EPD, and the wall has one. */
  async function openLacking(): Promise<TestBackend> {
    const backend = await openSchool();
    const floor = { id: 'floor', name: '=1+1', element: '255', quantity: 3000, unit: 'm2', position: 2 } as const;
    await backend.call('components.apply', { alternative: 'renovate', label: 'edit', put: [floor], remove: [] });
    return backend;
  }

  it('asks of what lacks an EPD and of nothing else, and no text in it is a formula', async () => {
    const backend = await openLacking();
    const { names, sheet, name } = await filled(backend, {});
    expect(names).toEqual(['=1+1', 'Tak']);
    expect(name).toBe(`Volla skole – EPD-er å hente inn ${TODAY}.xlsx`);
    sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()));
  });

  it.each(['nb', 'en'] as const)(
    'comes back filled in (%s): an EPD becomes a delivery, a reason documents that none exists',
    async (language) => {
      const backend = await openLacking();
      const { bytes } = await filled(
        backend,
        {
          '=1+1': { registration: 'NEPD-308-179-NO', manufacturer: 'Moelven' },
          Tak: { reason: 'Produsenten har ingen' },
        },
        language,
      );
      const planned = await plan(backend, bytes, 'svar.xlsx');
      expect(planned.map(({ outcome }) => outcome)).toEqual(['new', 'absent']);
      await apply(backend, planned);
      expect((await delivered(backend))[0]).toMatchObject({
        name: '=1+1',
        manufacturer: 'Moelven',
        component: 'floor',
        declaration: 'timber',
        quantity: 3000,
        unit: 'm2',
      });
      const { alternatives } = await backend.call('projects.get', { id: 'school' });
      const roof = alternatives[0]?.components.find(({ id }) => id === 'roof');
      expect(roof?.epdAbsent).toEqual({ reason: 'Produsenten har ingen', date: TODAY });
      // Nothing is left to ask for, and the same answer again changes nothing.
      const before = dump(backend.folder);
      const again = await plan(backend, bytes, 'svar.xlsx');
      expect(again.map(({ outcome }) => outcome)).toEqual(['identical', 'identical']);
      await apply(backend, again);
      expect(dump(backend.folder)).toEqual(before);
    },
  );

  it('says of what was not answered that it was not, and of a row that is gone that it is', async () => {
    const backend = await openLacking();
    const { bytes } = await filled(backend, { '=1+1': { registration: 'NEPD-1' } });
    await backend.call('components.apply', { alternative: 'renovate', label: 'remove', put: [], remove: ['floor'] });
    const planned = await plan(backend, bytes, 'svar.xlsx');
    expect(planned.map(({ outcome }) => outcome)).toEqual(['new', 'unanswered']);
    expect(planned[0]?.problems.map(({ code }) => code)).toEqual(['unknown-row']);
    expect(planned[0]?.proposal).toBeNull();
  });

  it('asks of a delivery instead of what it was planned as, and its answer changes the delivery', async () => {
    const backend = await openLacking();
    await backend.call('deliveredProducts.apply', {
      project: 'school',
      label: 'add',
      put: [{ id: 'sheet', position: 1, name: 'Takpapp', component: 'roof' }],
      remove: [],
    });
    const { names, bytes } = await filled(backend, { Takpapp: { registration: 'NEPD-308-179-NO' } });
    expect(names).toEqual(['=1+1', 'Takpapp']);
    const planned = await plan(backend, bytes, 'svar.xlsx');
    expect(planned.map(({ outcome }) => outcome)).toEqual(['unanswered', 'changed']);
    await apply(backend, planned);
    expect(await delivered(backend)).toEqual([
      {
        id: 'sheet',
        position: 1,
        name: 'Takpapp',
        component: 'roof',
        registration: 'NEPD-308-179-NO',
        declaration: 'timber',
      },
    ]);
  });

  it('takes the answer to another EPD for that EPD, and not for the one that was chosen before', async () => {
    const backend = await openLacking();
    await backend.call('declarations.put', { ...TIMBER, id: 'old', registration: 'NEPD-5', validUntil: '2020-01-01' });
    await backend.call('deliveredProducts.apply', {
      project: 'school',
      label: 'add',
      put: [{ id: 'sheet', position: 1, name: 'Takpapp', registration: 'NEPD-5', declaration: 'old' }],
      remove: [],
    });
    const { bytes } = await filled(backend, { Takpapp: { registration: 'NEPD-6' } });
    const planned = await plan(backend, bytes, 'svar.xlsx');
    await apply(backend, planned);
    expect(await delivered(backend)).toEqual([{ id: 'sheet', position: 1, name: 'Takpapp', registration: 'NEPD-6' }]);
  });

  it('refuses an alternative that is not the project’s before any work begins', async () => {
    const backend = await openSchool();
    const input = { project: 'school', alternative: 'nowhere', language: 'nb', today: TODAY };
    expect(await backend.refusal('reports.epdRequests', input)).toMatchObject({ code: 'not-found' });
  });
});
