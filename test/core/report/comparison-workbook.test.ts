import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '#core/api/contract.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import type { MethodChoice, MethodOverrides } from '#core/project/method.ts';
import { comparisonFileName, comparisonWorkbook } from '#core/report/comparison-workbook.ts';
import type { Cell, Workbook } from '#core/report/workbook.ts';
import type { Language } from '#core/text/text.ts';
import { recalculated } from './recalculate.ts';
import { SCHOOL, TODAY } from './small-school.ts';
import { cellAt, formulaIn, formulasOf, sheetOf, shownIn, textsOf } from './workbook-reading.ts';

function workbookOf(document: ProjectDocument, language: Language = 'nb'): Workbook {
  const { accounts, comparison } = assessDocument(document, TODAY);
  return comparisonWorkbook({ document, accounts, comparison, language, today: TODAY, programVersion: '0.1.0' });
}

/** The school with one alternative changed. */
function schoolWith(index: number, change: Partial<ProjectDocument['alternatives'][number]>): ProjectDocument {
  const alternatives = SCHOOL.alternatives.map((alternative, at) =>
    at === index ? { ...alternative, ...change } : alternative,
  );
  return { ...SCHOOL, alternatives };
}

function withWastage(id: string): ProjectDocument {
  const components = SCHOOL.alternatives[0]?.components ?? [];
  return schoolWith(0, { components: components.map((one) => (one.id === id ? { ...one, wastage: 0.1 } : one)) });
}

const workbook = workbookOf(SCHOOL);
const renovation = sheetOf(workbook, 'Rehabilitering');
const newBuild = sheetOf(workbook, 'Nybygg');
const shown = (cell: Cell) => shownIn(cell);

describe('The material list', () => {
  it('has a new component as quantity times factor, module by module', () => {
    // Nytt gulv: 200 m² · 100 = 20 000; A5 = 200 · 2 + 10 % · (20 000 + 800 + 200 · (3 + 6 + 4)) = 2 740.
    // One replacement = 20 000 + 800 + 2 740 + 200 · (1 + 3 + 6 + 4) = 26 340; twice in 60 years = 52 680.
    const figures = [
      'A1–A3',
      'A4',
      'A5',
      'B4',
      'C1',
      'C2',
      'C3',
      'C4',
      'Sum',
      'D, ved siden av',
      'Én ut- skifting',
    ].map((module) => cellAt(renovation, 'Nytt gulv', module));
    expect(figures.map(shown)).toEqual([20_000, 800, 2740, 52_680, 200, 600, 1200, 800, 79_020, -6000, 26_340]);
    expect(figures.every((cell) => formulaIn(cell) !== null)).toBe(true);
    expect(formulaIn(cellAt(renovation, 'Nytt gulv', 'A1–A3'))).toMatch(/^O(\d+)\*P\1$/);
  });

  it('says what each row is and where its factor comes from', () => {
    const texts = [
      'Bygningsdel',
      'Del',
      'Opphav',
      'Mengde',
      'Enhet',
      'Deklarasjon',
      'EPD-nummer eller id',
      'Datatype',
      'Grunnlag',
    ];
    expect(texts.map((heading) => shown(cellAt(renovation, 'Nytt gulv', heading)))).toEqual([
      '25 Dekker',
      255,
      'NY',
      200,
      'm²',
      'Vinylgulv, homogent',
      'NEPD-100-200-NO',
      'EPD',
      'GWP-IOBC',
    ]);
    expect(shown(cellAt(renovation, 'Nytt gulv', 'Gyldig til'))).toEqual(new Date('2028-05-31T00:00:00Z'));
  });

  it('has a column for what is said of a component alone: an empty list says nothing, but that a product is not transported', () => {
    const headsOf = (change: object) => {
      const components = SCHOOL.alternatives[0]?.components ?? [];
      const changed = schoolWith(0, { components: components.map((one) => ({ ...one, ...change })) });
      return sheetOf(workbookOf(changed), 'Rehabilitering').rows[4]?.map((cell) => cell?.value);
    };
    expect(headsOf({ notRelevant: [], transport: null })).not.toContain('Ikke relevante\nmoduler');
    expect(headsOf({ notRelevant: [], transport: null })).not.toContain('Transport til\nbyggeplass');
    expect(headsOf({ notRelevant: [{ module: 'C3', reason: '' }] })).toContain('Ikke relevante\nmoduler');
    expect(headsOf({ transport: [] })).toContain('Transport til\nbyggeplass');
  });

  it('converts to declared units in a column of its own', () => {
    // 300 m² of plaster at 0.1 m² a kg: 10 declared units a m², 3 000 in all. 2 t of steel declared per 1 000 kg: 2.
    const conversion = 'Dekl. enheter per enhet';
    const amount = 'Mengde i dekl. enheter';
    expect(shown(cellAt(renovation, '=1+1', conversion))).toBe(10);
    expect(shown(cellAt(renovation, '=1+1', amount))).toBe(3000);
    expect(shown(cellAt(renovation, 'Bjelker som står', amount))).toBe(2);
    expect(formulaIn(cellAt(renovation, '=1+1', amount))).toMatch(/^IF\(K(\d+)="",NA\(\),K\1\)\*N\1$/);
  });

  it('keeps the zero of a decision apart from what is not known', () => {
    // What stands has no production; what is torn out has its end of life alone: 50 · (1 + 3 + 6 + 4) = 700.
    expect(shown(cellAt(renovation, 'Bjelker som står', 'A1–A3'))).toBe(0);
    expect(shown(cellAt(renovation, 'Gammelt gulv', 'A1–A3'))).toBe(0);
    expect(shown(cellAt(renovation, 'Gammelt gulv', 'Sum'))).toBe(700);
    expect(shown(cellAt(renovation, '=1+1', 'C1'))).toBe('–');
    expect(shown(cellAt(renovation, 'Dør uten EPD', 'A1–A3'))).toBe('–');
    expect(shown(cellAt(renovation, 'Dør uten EPD', 'Sum'))).toBe('–');
  });

  it('replaces what is reused by new products', () => {
    // 10 m² with 10 years left and 20 after: years 10, 30 and 50. One new floor 10 · (100 + 4 + 2 + 14) = 1 200, three = 3 600.
    expect(shown(cellAt(renovation, 'Ombrukt gulv', 'A1–A3'))).toBe(0);
    expect(shown(cellAt(renovation, 'Ombrukt gulv', 'Én ut- skifting'))).toBe(1200);
    expect(shown(cellAt(renovation, 'Ombrukt gulv', 'B4'))).toBe(3600);
  });

  it('keeps transport by own legs in proportion to the quantity', () => {
    // 260 m² · 3 kg = 0.78 t; · 100 km · 0.1 = 7.8.
    const cell = cellAt(newBuild, 'Gulv', 'A4');
    expect(shown(cell)).toBeCloseTo(7.8, 12);
    expect(formulaIn(cell)).toMatch(/^O\d+\*0\.03/);
  });

  it('marks what makes the sum incomplete, beside the row and in words', () => {
    expect(shown(cellAt(renovation, '=1+1', 'Merknad'))).toMatch(/^ufullstendig: A5, C1–C4\. /);
    expect(shown(cellAt(renovation, 'Dør uten EPD', 'Merknad'))).toMatch(
      /^ufullstendig: alle moduler\. Ingen deklarasjon/,
    );
    expect(cellAt(renovation, 'Bjelker som står', 'Gyldig til').style).toBe('warning');
  });

  it('leaves what the method’s building parts leave out outside its sums', () => {
    const method: MethodChoice = { preset: 'tek17', startYear: 2027, elements: ['25'] };
    const sheet = sheetOf(workbookOf({ ...SCHOOL, project: { ...SCHOOL.project, method } }), 'Nybygg');
    // Floors alone: 260 · 100 + 40 · 100 = 30 000; the steel's 5 000 is shown below the sum.
    expect(shown(cellAt(sheet, 'Sum materialposter', 'A1–A3'))).toBe(30_000);
    expect(shown(cellAt(sheet, 'Stål', 'A1–A3'))).toBe(5000);
    expect(textsOf(sheet).indexOf('Stål')).toBeGreaterThan(textsOf(sheet).indexOf('Sum materialposter'));
  });
});

describe('The account of an alternative', () => {
  it('sums components, site energy and operation under both electricity mixes', () => {
    // A5 = 2 740 + 20 + 37.575 of the components + 1 000 l · 3.5 on site = 6 297.575.
    // B6 Norway = (100 000 · 0.02 + 50 000 · 0.05) · 60 = 270 000; Europe with 0.14: 990 000.
    const at = (label: string, heading: string) => cellAt(renovation, label, heading, 'Regnskapet etter modul');
    expect(shown(at('A5 Byggeplass, kapp og svinn', 'Norge kg CO₂e'))).toBeCloseTo(6297.575, 9);
    expect(shown(at('B6 Energi i drift', 'Norge kg CO₂e'))).toBeCloseTo(270_000, 6);
    expect(shown(at('B6 Energi i drift', 'Europa kg CO₂e'))).toBeCloseTo(990_000, 6);
    // Components 79 020 + 700 + 40 + 3 800 + 789.075 = 84 349.075.
    expect(shown(at('Sum', 'Norge kg CO₂e'))).toBeCloseTo(84_349.075 + 3500 + 270_000, 6);
    expect(shown(at('Sum', 'Europa kg CO₂e'))).toBeCloseTo(84_349.075 + 3500 + 990_000, 6);
    expect(shown(at('Sum', 'Merknad'))).toBe('ufullstendig: =1+1 (A5, C1–C4), Dør uten EPD (alle moduler)');
  });

  it('is live from the quantity to the total per m² and year', () => {
    for (const label of [
      'A1–A3 Produksjon',
      'B6 Energi i drift',
      'Sum',
      'kg CO₂e/m²',
      'kg CO₂e/m² og år',
      'kg CO₂e per bruker',
    ]) {
      expect(formulaIn(cellAt(renovation, label, 'Norge kg CO₂e', 'Regnskapet etter modul')), label).not.toBeNull();
    }
  });

  it('sums by two-digit part', () => {
    const sum = (label: string) => cellAt(renovation, label, 'Sum', 'Etter bygningsdel');
    expect(shown(sum('25 Dekker'))).toBe(79_020 + 700 + 3800);
    expect(shown(sum('22 Bæresystemer'))).toBe(40);
    expect(formulaIn(sum('25 Dekker'))).toMatch(/^SUMIF\(\$A\$6:\$A\$11,\$A\d+,/);
  });

  it('keeps D, avoided production and exported energy beside the total', () => {
    // D: 3 · 200 · −10 − 500 − 400 + 4 · 10 · −10 = −7 300. Reuse avoids 10 · 100. Export 1 000 kWh · 0.05 · 60.
    const beside = (label: string) =>
      shown(cellAt(renovation, label, 'Norge kg CO₂e', 'Ved siden av totalen, aldri i den'));
    expect(beside('D – utenfor systemgrensen')).toBe(-7300);
    expect(beside('Unngått produksjon ved ombruk')).toBe(-1000);
    expect(beside('Eksportert energi')).toBe(-3000);
  });

  it('leaves out modules that nothing is declared of', () => {
    expect(textsOf(renovation)).not.toContain('B1 Bruk');
  });
});

describe('Energy, site energy and travel', () => {
  it('of the site follow the mix: 1 000 l · 3.5 and 10 000 kWh · 0.02 or 0.14', () => {
    const sheet = sheetOf(
      workbookOf(
        schoolWith(0, {
          siteEnergy: [
            { carrier: 'diesel', amount: 1000, unit: 'l' },
            { carrier: 'electricity', amount: 10_000, unit: 'kWh' },
          ],
        }),
      ),
      'Rehabilitering',
    );
    const both = (label: string, after?: string) =>
      ['Norge kg CO₂e', 'Europa kg CO₂e'].map((heading) => cellAt(sheet, label, heading, after));
    expect(both('Sum byggeplass').map(shown)).toEqual([3700, expect.closeTo(4900, 9)]);
    // A5 of the components is 2 797.575.
    const a5 = both('A5 Byggeplass, kapp og svinn', 'Regnskapet etter modul');
    expect(a5.map(shown)).toEqual([expect.closeTo(6497.575, 9), expect.closeTo(7697.575, 9)]);
    expect(a5.map(formulaIn)).toEqual([expect.stringMatching(/\+O\d+$/), expect.stringMatching(/\+P\d+$/)]);
  });

  it('a factor that both mixes share is blue once, and the other cell follows it', () => {
    const factors = (label: string) =>
      ['Faktor Norge', 'Faktor Europa'].map((heading) => cellAt(renovation, label, heading));
    expect(factors('Elektrisitet').map(({ style }) => style)).toEqual(['input', 'input']);
    expect(factors('Fjernvarme').map(({ style }) => style)).toEqual(['input', 'figure']);
    expect(factors('Fjernvarme').map(shown)).toEqual([0.05, 0.05]);
  });

  it('a carrier that lacks the factor of one mix counts in neither, and nothing in its row is blue', () => {
    const norway = SCHOOL.factors.rows.filter(({ id }) => id !== 'electricity-europe');
    const site = schoolWith(0, { siteEnergy: [{ carrier: 'electricity', amount: 10_000, unit: 'kWh' }] });
    const sheet = sheetOf(workbookOf({ ...site, factors: { ...SCHOOL.factors, rows: norway } }), 'Rehabilitering');
    const own = (heading: string) => cellAt(sheet, 'Elektrisitet', heading, 'Energi på byggeplassen (A5)');
    expect(['Mengde', 'Faktor Norge', 'Faktor Europa', 'Norge kg CO₂e'].map((heading) => shown(own(heading)))).toEqual([
      10_000,
      0.02,
      '–',
      '–',
    ]);
    expect(own('Mengde').style).toBe('figure');
    expect(shown(cellAt(sheet, 'Sum byggeplass', 'Norge kg CO₂e'))).toBe('–');
  });

  it('a demand that is not told stays unknown where only an export is', () => {
    const energy = [{ id: 'e1', position: 0, carrier: 'district-heating', annualExport: 1000 }] as const;
    const exporting = workbookOf(schoolWith(0, { energy }));
    const sheet = sheetOf(exporting, 'Rehabilitering');
    const told = ['Behov per år', 'Norge kg CO₂e', 'Europa kg CO₂e', 'Eksport per år', 'Eksportert kg CO₂e'];
    // 1 000 kWh · 0.05 · 60 years are spared beside the total.
    expect(told.map((heading) => shown(cellAt(sheet, 'Fjernvarme', heading)))).toEqual(['–', '–', '–', 1000, -3000]);
    expect(shown(cellAt(sheet, 'B6 Energi i drift', 'Norge kg CO₂e'))).toBe('–');
    expect(shown(cellAt(sheetOf(exporting, 'Energi'), 'Fjernvarme', 'Behov kWh/år'))).toBe('–');
  });
});

describe('What is blue', () => {
  it('is what figures rest on: the quantity and the wastage of a row without declaration are not', () => {
    expect(cellAt(renovation, 'Nytt gulv', 'Mengde').style).toBe('input');
    expect(cellAt(renovation, 'Dør uten EPD', 'Mengde')).toMatchObject({ value: 12, style: 'figure' });
    // What is torn out has no A5, and nothing replaces it.
    const torn = sheetOf(workbookOf(withWastage('r2')), 'Rehabilitering');
    expect(cellAt(torn, 'Gammelt gulv', 'Kapp og svinn')).toMatchObject({ value: 0.1, style: 'figure' });
  });

  it('says what it takes, as the program does', () => {
    const accepts = (label: string, heading: string, after?: string) =>
      cellAt(renovation, label, heading, after).accepts;
    expect(accepts('Nytt gulv', 'Mengde')).toBe('notNegative');
    expect(accepts('Nytt gulv', 'Kapp og svinn')).toBe('share');
    expect(accepts('Fjernvarme', 'Behov per år')).toBe('notNegative');
    expect(accepts('Fjernvarme', 'Faktor Norge')).toBe('number');
    expect(accepts('Bruttoareal (BTA), m²', 'Norge kg CO₂e')).toBe('positive');
    expect(accepts('Brukere', 'Norge kg CO₂e')).toBe('positive');
  });
});

describe('The summary and the comparison', () => {
  const summary = sheetOf(workbook, 'Sammendrag');
  const comparison = sheetOf(workbook, 'Sammenligning');

  it('shows totals, differences and payback under both mixes', () => {
    // New build: 5 300 + 90 503.4 + 4 800 + B6 72 000 or 504 000 + B8 1 000 · 0.15 · 60 = 9 000.
    const totals = (name: string) =>
      ['Norsk strøm kg CO₂e', 'Europeisk strøm kg CO₂e'].map((heading) => shown(cellAt(summary, name, heading)));
    expect(totals('Nybygg')).toEqual([expect.closeTo(181_603.4, 6), expect.closeTo(613_603.4, 6)]);
    const difference = (heading: string) => shown(cellAt(summary, 'Nybygg', heading, 'Forskjell fra Rehabilitering'));
    expect(difference('Norsk strøm kg CO₂e')).toBeCloseTo(181_603.4 - 357_849.075, 6);
    expect(difference('Norsk strøm prosent')).toBeCloseTo((181_603.4 - 357_849.075) / 357_849.075, 12);
    expect(difference('Merknad')).toBe('ufullstendig: Rehabilitering');
    // Starts 35 867.8 and 28 589.075; 4 500 against 1 350 a year in Norway, 16 500 against 8 550 in Europe.
    const years = (heading: string) => shown(cellAt(summary, 'Nybygg mot Rehabilitering', heading));
    expect(years('Norsk strøm år')).toBeCloseTo((35_867.8 - 28_589.075) / (4500 - 1350), 9);
    expect(years('Europeisk strøm år')).toBeCloseTo((35_867.8 - 28_589.075) / (16_500 - 8550), 9);
  });

  it('says what is missing beside the total, and that the order is provisional', () => {
    expect(shown(cellAt(summary, 'Rehabilitering', 'Fullstendig?'))).toBe(
      'ufullstendig: =1+1 (A5, C1–C4), Dør uten EPD (alle moduler)',
    );
    expect(shown(cellAt(summary, 'Nybygg', 'Fullstendig?'))).toBe('fullstendig');
    // 357 849 − 181 603 = 176 246 kg with Norwegian electricity; the same sentence as on the screen.
    expect(textsOf(summary)).toContain('Foreløpig: Nybygg slipper ut 176 t CO₂e mindre enn Rehabilitering over 60 år');
  });

  it('compares module by module and part by part, from the alternatives’ own sheets', () => {
    const heading = 'Nybygg minus Rehabilitering';
    const production = cellAt(comparison, 'A1–A3 Produksjon', heading);
    expect(shown(production)).toBe(35_000 - 20_750);
    expect(formulaIn(cellAt(comparison, 'A1–A3 Produksjon', 'Nybygg'))).toMatch(/^'Nybygg'!O\d+$/);
    // New build has no inner walls at all: nothing is missing there, and the difference is all that the other has.
    expect(shown(cellAt(comparison, '24 Innervegger', 'Nybygg'))).toBeNull();
    expect(shown(cellAt(comparison, '24 Innervegger', heading))).toBeCloseTo(-789.075, 9);
    expect(shown(cellAt(comparison, '24 Innervegger', 'Merknad'))).toBe('ufullstendig: Rehabilitering');
    // Transport in use is not known for the renovation, so there is no difference.
    expect(shown(cellAt(comparison, 'B8 Transport i bruk', heading))).toBe('–');
  });

  it('refuses a difference between alternatives that are not calculated alike, and says why', () => {
    const unlike = workbookOf(
      schoolWith(1, { method: { referenceStudyPeriod: 50 }, function: 'Skole for 400 elever' }),
    );
    for (const name of ['Sammendrag', 'Sammenligning']) {
      const texts = textsOf(sheetOf(unlike, name));
      expect(texts).toContain('Beregningsperiode: «60 år» i Rehabilitering, «50 år» i Nybygg.');
      expect(texts).toContain('Funksjon: «Skole for 350 elever» i Rehabilitering, «Skole for 400 elever» i Nybygg.');
      expect(texts).not.toContain('minus Rehabilitering');
    }
  });

  it('carries the method on every sheet that shows a figure of the account', () => {
    const stamped = workbook.sheets.filter((sheet) =>
      textsOf(sheet).includes('NS 3720 · 60 år · Hele utskiftinger · '),
    );
    expect(stamped.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Sammendrag', 'Sammenligning', 'Rehabilitering', 'Nybygg', 'Følsomhet']),
    );
  });

  it('has no difference, share or payback on any sheet where one alternative has a study period of 50 years', () => {
    const DIFFERENCES = /minus Rehabilitering|Nybygg mot Rehabilitering|Tilbakebetalingstid|Følsomhet/;
    const saysSo = (workbook: Workbook) =>
      // The cover names the sheets that are left out.
      workbook.sheets
        .filter((sheet) => sheet.name !== 'Forside' && DIFFERENCES.test(`${sheet.name} ${textsOf(sheet)}`))
        .map(({ name }) => name);
    expect(saysSo(workbook)).toEqual(['Sammendrag', 'Sammenligning', 'Følsomhet']);
    expect(saysSo(workbookOf(schoolWith(1, { method: { referenceStudyPeriod: 50 } })))).toEqual([]);
  });

  it('gives no difference and no payback where half of the rows have no figure, as the screen does not', () => {
    const [, newBuild] = SCHOOL.alternatives;
    const lacking = newBuild?.components.map((component) => ({ ...component, declaration: null })) ?? [];
    const undecided = workbookOf(schoolWith(1, { components: lacking }));
    const texts = textsOf(sheetOf(undecided, 'Sammendrag'));
    expect(texts).toContain('Kan ikke avgjøres ennå: tall mangler for');
    expect(texts).not.toContain('Nybygg mot Rehabilitering');
    expect(texts).toContain('Ingen tilbakebetalingstid gis');
    expect(textsOf(sheetOf(undecided, 'Sammenligning'))).toContain('Kan ikke avgjøres ennå');
    expect(undecided.sheets.map(({ name }) => name)).not.toContain('Følsomhet');
  });

  it('says what the difference hangs on, as figures that are no formulas', () => {
    const sheet = sheetOf(workbookOf(SCHOOL), 'Følsomhet');
    const chosen = 181_603.4 - 357_849.075;
    const ends = (setting: string) =>
      sheet.rows
        .find((row) => row[0]?.value === setting)
        ?.slice(1, 5)
        .map((cell) => cell?.value);
    const europe = shown(cellAt(summary, 'Nybygg', 'Europeisk strøm kg CO₂e', 'Forskjell fra Rehabilitering'));
    expect(ends('Strømmiks')).toEqual([
      'Europa',
      expect.closeTo(Number(europe), 6),
      'Norge',
      expect.closeTo(chosen, 6),
    ]);
    // B6 of the new build is 72 000 kg: a fifth of it to either side.
    expect(ends('Energibehov ±20\u00A0%, Nybygg')).toEqual([
      '−20\u00A0%',
      expect.closeTo(chosen - 14_400, 6),
      '+20\u00A0%',
      expect.closeTo(chosen + 14_400, 6),
    ]);
    expect(textsOf(sheet)).toContain('er derfor et tall og ikke en formel');
  });

  it('says that a method without operation gives no payback', () => {
    const texts = textsOf(
      sheetOf(workbookOf({ ...SCHOOL, project: { ...SCHOOL.project, method: { preset: 'tek17' } } }), 'Sammendrag'),
    );
    expect(texts).toContain('ikke energi i drift (B6)');
  });

  it('stands with one alternative, and with none', () => {
    const [first] = SCHOOL.alternatives;
    const alone = workbookOf({ ...SCHOOL, alternatives: first ? [first] : [] });
    expect(textsOf(sheetOf(alone, 'Sammendrag'))).toContain('bare ett alternativ');
    expect(textsOf(sheetOf(alone, 'Sammenligning'))).not.toContain('minus');
    expect(workbookOf({ ...SCHOOL, alternatives: [] }).sheets.map(({ name }) => name)).toEqual([
      'Forside',
      'Sammendrag',
      'Deklarasjoner',
      'Datakvalitet og mangler',
      'Forutsetninger og kilder',
    ]);
  });

  it('names an alternative whose method has no modules', () => {
    const texts = textsOf(sheetOf(workbookOf(schoolWith(1, { method: { preset: 'custom' } })), 'Sammendrag'));
    expect(texts).toContain('Nybygg: metoden mangler moduler');
  });
});

describe('Declarations, method and assumptions', () => {
  it('lists the declarations that are used, as declared', () => {
    const sheet = sheetOf(workbook, 'Deklarasjoner');
    expect(shown(cellAt(sheet, 'Vinylgulv, homogent', 'C3'))).toBe(8);
    expect(shown(cellAt(sheet, '=Gipsplate 13 mm', 'C3'))).toBe('–');
    expect(shown(cellAt(sheet, '=Gipsplate 13 mm', 'Levetid år'))).toBe('minst 50');
    // 1 kg of 800 kg/m³: a small amount keeps its figures and is never 0.
    expect(shown(cellAt(sheet, '=Gipsplate 13 mm', 'Omregning'))).toBe('= 0,1 m² = 0,00125 m³');
    expect(shown(cellAt(sheet, '=Gipsplate 13 mm', 'Kilde'))).toBe('Boverkets klimatdatabas, 02.06.000');
  });

  it('prints every setting, and what is to be verified', () => {
    const sheet = sheetOf(workbook, 'Forutsetninger og kilder');
    expect(shown(cellAt(sheet, 'Beregningsperiode', 'Rehabilitering'))).toBe('60 år');
    expect(shown(cellAt(sheet, 'Beregningsperiode', 'Merknad'))).toBe('kontroller');
    expect(shown(cellAt(sheet, 'Moduler som kreves', 'Nybygg'))).toBe('A1–A3, A4, A5, B4, B6, C1–C4');
    expect(shown(cellAt(sheet, 'Elektrisitet, Norge', 'Verdi'))).toBe(0.02);
    expect(shown(cellAt(sheet, 'Elektrisitet, Norge', 'Merknad'))).toBe('kontroller');
    expect(shown(cellAt(sheet, 'Elektrisitet, Norge', 'Kilde'))).toBe('NS 3720, tabell A.1');
    const quality = sheetOf(workbook, 'Datakvalitet og mangler');
    expect(shown(cellAt(quality, 'Dør uten EPD', 'Moduler uten tall', 'Det som mangler'))).toBe('alle moduler');
    expect(textsOf(quality)).toContain('Deklarasjonen gikk ut 01.01.2025 (vurdert 23.11.2026).');
  });

  it('a setting that the project gives itself needs no verifying', () => {
    const method = { preset: 'ns3720', referenceStudyPeriod: 60, startYear: 2027 } as const;
    const sheet = sheetOf(
      workbookOf({ ...SCHOOL, project: { ...SCHOOL.project, method } }),
      'Forutsetninger og kilder',
    );
    expect(shown(cellAt(sheet, 'Beregningsperiode', 'Merknad'))).toBeNull();
  });
});

describe('The mark of a figure that lacks something', () => {
  const summary = sheetOf(workbook, 'Sammendrag');
  const comparison = sheetOf(workbook, 'Sammenligning');
  const AT_LEAST = '"≥"\\ #,##0;"≥"\\ "−"#,##0;"≥"\\ 0';
  const differs = 'Nybygg minus Rehabilitering';
  const formatAt = (...where: Parameters<typeof cellAt>) => cellAt(...where).format;

  it('is ≥ in the number format of its cell, which stays a formula', () => {
    // Rehabilitering lacks the door and the plaster's A5 and C1–C4; Nybygg lacks nothing.
    const total = cellAt(summary, 'Rehabilitering', 'Norsk strøm kg CO₂e');
    expect(total.format).toBe(AT_LEAST);
    expect(formulaIn(total)).toMatch(/^'Rehabilitering'!/);
    for (const heading of ['Europeisk strøm kg CO₂e', 'Norsk strøm kg CO₂e/m²·år', 'Europeisk strøm kg CO₂e/m²·år']) {
      expect(formatAt(summary, 'Rehabilitering', heading)).toContain('≥');
      expect(formatAt(summary, 'Nybygg', heading)).not.toContain('≥');
    }
    for (const heading of ['Norsk strøm kg CO₂e/m²', 'Europeisk strøm kg CO₂e/bruker']) {
      expect(formatAt(summary, 'Rehabilitering', heading, 'Utslipp per areal og bruker')).toContain('≥');
      expect(formatAt(summary, 'Nybygg', heading, 'Utslipp per areal og bruker')).not.toContain('≥');
    }
  });

  it('stands at the modules and the parts that lack something, and at no others', () => {
    const isMarked = (label: string) => formatAt(comparison, label, 'Rehabilitering')?.includes('≥');
    expect(['A1–A3 Produksjon', 'B6 Energi i drift, norsk strøm', 'C1 Riving'].map(isMarked)).toEqual([
      true,
      false,
      true,
    ]);
    expect(['22 Bæresystemer', '24 Innervegger', '25 Dekker', 'Sum bygningsdeler'].map(isMarked)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('stands in the alternative’s own list: at a row, under its columns, and at the sum of the account', () => {
    expect(formatAt(renovation, '=1+1', 'Sum')).toContain('≥');
    expect(formatAt(renovation, 'Nytt gulv', 'Sum')).not.toContain('≥');
    expect(formatAt(renovation, 'Sum materialposter', 'A1–A3')).toBe(AT_LEAST);
    expect(formatAt(renovation, 'Sum materialposter', 'D, ved siden av')).not.toContain('≥');
    expect(formatAt(renovation, 'Sum B6', 'Norge kg CO₂e')).not.toContain('≥');
    expect(formatAt(renovation, 'Sum', 'Europa kg CO₂e', 'Regnskapet etter modul')).toBe(AT_LEAST);
    expect(formatAt(renovation, 'kg CO₂e/m²', 'Norge kg CO₂e')).toContain('≥');
  });

  it('is a word where what is missing may also subtract, as production may under GWP-total', () => {
    const method: MethodChoice = { preset: 'ns3720', startYear: 2027, indicator: 'gwpTotal' };
    const stored = workbookOf({ ...SCHOOL, project: { ...SCHOOL.project, method } });
    expect(formatAt(sheetOf(stored, 'Sammendrag'), 'Rehabilitering', 'Norsk strøm kg CO₂e')).toBe(
      '#,##0\\ "ufullst.";"−"#,##0\\ "ufullst.";0\\ "ufullst."',
    );
    // What is torn out later emits, whatever the indicator.
    expect(formatAt(sheetOf(stored, 'Sammenligning'), 'C1 Riving', 'Rehabilitering')).toBe(AT_LEAST);
  });

  it('is the same word at a difference, which what a side lacks may draw either way', () => {
    const marked = (sheet: typeof summary, label: string, heading: string, after?: string) =>
      formatAt(sheet, label, heading, after)?.includes('ufullst.');
    expect(marked(summary, 'Nybygg', 'Norsk strøm prosent', 'Forskjell fra Rehabilitering')).toBe(true);
    expect(marked(summary, 'Nybygg', 'Europeisk strøm kg CO₂e', 'Forskjell fra Rehabilitering')).toBe(true);
    expect(marked(comparison, 'Sum med norsk strøm', differs)).toBe(true);
    expect(marked(comparison, '24 Innervegger', differs)).toBe(true);
    expect(marked(comparison, '25 Dekker', differs)).toBe(false);
    expect(marked(sheetOf(workbook, 'Følsomhet'), 'Strømmiks', 'Forskjell kg CO₂e')).toBe(true);
  });

  it('has its reason in words: the same alternatives beside the same difference on every sheet', () => {
    const beside = shown(cellAt(summary, 'Nybygg', 'Merknad', 'Forskjell fra Rehabilitering'));
    expect(beside).toBe('ufullstendig: Rehabilitering');
    expect(shown(cellAt(comparison, 'Sum med norsk strøm', 'Merknad'))).toBe(beside);
    expect(shown(cellAt(comparison, 'Sum med europeisk strøm', 'Merknad'))).toBe(beside);
  });

  it('is nowhere where nothing is missing', () => {
    const [first, second] = SCHOOL.alternatives;
    if (!first || !second) throw new Error('The school has two alternatives');
    const twin = { ...second, id: 'a3', components: second.components.map((one) => ({ ...one, id: `${one.id}-3` })) };
    const whole = workbookOf({ ...SCHOOL, alternatives: [second, { ...twin, name: 'Tvilling' }] });
    // The cover's legend explains the marks.
    const formats = whole.sheets.slice(1).flatMap(({ rows }) => rows.flat().map((cell) => cell?.format ?? ''));
    expect(formats.filter((format) => /≥|ufullst/.test(format))).toEqual([]);
  });
});

describe('The formulas', () => {
  it('give the account’s own figures when they are worked out from the inputs alone', () => {
    const numberAt = recalculated(workbook);
    const formulas = formulasOf(workbook);
    expect(formulas.length).toBeGreaterThan(250);
    for (const { sheet, row, column, formula } of formulas) {
      expectSame(numberAt(sheet, row, column), formula.result, `${sheet} ${row}:${column} =${formula.formula}`);
    }
  });

  it('hold under each indicator, replacement rule and surcharge', () => {
    const changes: MethodOverrides[] = [
      { indicator: 'gwpTotal' },
      { replacement: { count: 'fractional' } },
      { genericSurcharge: 0.25 },
      { replacement: { modules: ['A1-A3', 'C3', 'C4'] } },
      { a5: 'cut-off' },
      { electricityScenario: 'europe' },
      { modules: ['A1-A3', 'B4'], modulesWhereDeclared: [] },
    ];
    for (const change of changes) {
      const varied = workbookOf({ ...SCHOOL, project: { ...SCHOOL.project, method: { ...change, preset: 'ns3720' } } });
      const numberAt = recalculated(varied);
      for (const { sheet, row, column, formula } of formulasOf(varied)) {
        expectSame(numberAt(sheet, row, column), formula.result, `${JSON.stringify(change)} ${sheet} ${row}:${column}`);
      }
    }
  });
});

describe('Names', () => {
  it('of sheets are short, unique and without what Excel refuses, and formulas find them', () => {
    const long = 'Rehabilitering med påbygg og nytt tak'.padEnd(40, '!');
    const hostile = [long, long, 'Å/B: [test]?*\\', "Ola's alternativ", 'Sammendrag', '🏫'.repeat(20)];
    const [template] = SCHOOL.alternatives;
    if (!template) throw new Error('The school has alternatives');
    const named = workbookOf({
      ...SCHOOL,
      alternatives: hostile.map((name, position) => ({
        ...template,
        id: `a${position}`,
        name,
        position,
        components: template.components.map((component) => ({ ...component, id: `${component.id}-${position}` })),
      })),
    });
    const names = named.sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[:\\/?*[\]']|\p{Cs}/u);
    }
    const numberAt = recalculated(named);
    for (const { sheet, row, column, formula } of formulasOf(named)) {
      expectSame(numberAt(sheet, row, column), formula.result, `${sheet} ${row}:${column} =${formula.formula}`);
    }
  });

  it('of the file suit every file system', () => {
    expect(comparisonFileName('Granlia skole', 'nb', TODAY)).toBe('Granlia skole – sammenligning 2026-11-23.xlsx');
    expect(comparisonFileName('A/B: "C" <D>|?*', 'en', TODAY)).toBe('A B C D – comparison 2026-11-23.xlsx');
  });

  it('that a person typed are texts, whatever they begin with', () => {
    expect(cellAt(renovation, '=1+1', 'Deklarasjon').value).toBe('=Gipsplate 13 mm');
  });
});

describe('In English', () => {
  it('every word is translated', () => {
    const english = workbookOf(SCHOOL, 'en');
    expect(english.sheets.map(({ name }) => name)).toEqual([
      'Cover',
      'Summary',
      'Comparison',
      'Sensitivity',
      'Rehabilitering',
      'Nybygg',
      'Replacements',
      'Energy',
      'EPD coverage',
      'Declarations',
      'Data quality and gaps',
      'Assumptions and sources',
    ]);
    expect(shown(cellAt(sheetOf(english, 'Summary'), 'Rehabilitering', 'Complete?'))).toBe(
      'incomplete: =1+1 (A5, C1–C4), Dør uten EPD (all modules)',
    );
  });
});

function expectSame(actual: number, expected: number, where: string): void {
  const tolerance = 1e-9 * Math.max(Math.abs(actual), Math.abs(expected));
  expect(Math.abs(actual - expected), `${where} gives ${actual}, shows ${expected}`).toBeLessThanOrEqual(tolerance);
}

describe('The decision case', () => {
  const summaryOf = (decisionCase: NonNullable<ProjectDocument['project']['decisionCase']>) =>
    textsOf(sheetOf(workbookOf({ ...SCHOOL, project: { ...SCHOOL.project, decisionCase } }), 'Sammendrag'));

  it('has the need, the recommendation and the decision with its day and reason', () => {
    const texts = summaryOf({
      need: 'Plass til 350 elever',
      studyDate: '2026-11-01',
      recommendation: { alternative: 'a1', reason: 'Lavest utslipp ved start' },
      decision: { alternative: 'a1', date: '2026-12-09', body: 'Formannskapet', reason: 'Som innstilt' },
    });
    for (const told of [
      'Plass til 350 elever',
      '01.11.2026',
      'Rehabilitering. Lavest utslipp ved start',
      'Rehabilitering. 09.12.2026. Formannskapet',
      'Som innstilt',
    ]) {
      expect(texts).toContain(told);
    }
    expect(texts).not.toContain('Vedtatt før utredning');
  });

  it('marks a new build that was decided before its study', () => {
    const texts = summaryOf({ studyDate: '2026-12-10', decision: { alternative: 'a2', date: '2026-12-09' } });
    expect(texts).toContain('Vedtatt før utredning');
    expect(texts).toContain('Nybygg ble vedtatt 09.12.2026, utredningen er fra 10.12.2026.');
  });

  it('says what is not told, and what is lacking before the decision', () => {
    const texts = summaryOf({});
    expect(texts).toContain('ikke oppgitt');
    expect(texts).toContain('Ikke besluttet');
    expect(texts).toContain('Behovet er ikke beskrevet.');
  });
});
