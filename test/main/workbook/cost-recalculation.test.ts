import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '#core/api/contract.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import type { CostLine, CostSettings } from '#core/cost/cost.ts';
import { documentCosts } from '#core/cost/document-cost.ts';
import { costWorkbook } from '#core/report/cost-workbook.ts';
import type { Workbook } from '#core/report/workbook.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { translator } from '#core/text/text.ts';
import { withValue } from '#test/core/report/input-changes.ts';
import { recalculated as recalculatedByUs } from '#test/core/report/recalculate.ts';
import { formulasOf, textsOf } from '#test/core/report/workbook-reading.ts';
import { SCHOOL, TODAY } from '#test/core/report/small-school.ts';
import { expectRecalculated, hasLibreOffice, WITHOUT_LIBREOFFICE } from '#test/support/recalculation.ts';

const lines = (scale: number): (CostLine & { id: string; position: number })[] =>
  [
    { post: '1' as const, name: 'Bygging', amount: 80e6 * scale, timing: 'once' as const, firstYear: 2027 },
    { post: '1' as const, name: 'Restverdi', amount: 9e6, timing: 'residual' as const },
    { post: '3' as const, name: 'Drift', amount: 700_000, timing: 'yearly' as const, firstYear: 2027, growth: 0.005 },
    { post: '4' as const, name: 'Tak', amount: 4e6, timing: 'every' as const, interval: 17, firstYear: 2031 },
    { post: '5' as const, name: 'Strøm', amount: 900_000, timing: 'yearly' as const, firstYear: 2030, growth: 0.01 },
    { post: '6' as const, name: 'Renhold uten beløp', timing: 'yearly' as const, firstYear: 2027 },
    { name: 'Støtte, uten post', amount: -2e6, timing: 'once' as const, firstYear: 2028 },
  ].map((line, index) => ({ ...line, id: `${scale}-${index}`, position: index }));

function described(
  cost: CostSettings,
  referenceStudyPeriod = 60,
  costLines?: ProjectDocument['alternatives'][number]['costLines'],
): Workbook {
  const { project } = SCHOOL;
  const document: ProjectDocument = {
    ...SCHOOL,
    project: { ...project, cost, method: { ...project.method, referenceStudyPeriod, startYear: 2027 } },
    alternatives: SCHOOL.alternatives.map((one, index) => ({ ...one, costLines: costLines ?? lines(index + 1) })),
  };
  const { accounts } = assessDocument(document, TODAY);
  const shown = documentCosts(document, accounts).flatMap((one) => {
    const alternative = document.alternatives.find(({ id }) => id === one.id);
    return alternative ? { name: alternativeName(alternative, translator('nb')), cost: one } : [];
  });
  return costWorkbook({ project, shown, accounts, language: 'nb', today: TODAY, programVersion: '0.2.0' });
}

/** The formulas of a workbook that use a function. */
const using = (workbook: Workbook, name: string) =>
  formulasOf(workbook).filter(({ formula }) => formula.formula.includes(`${name}(`));

describe('the workbook of the costs', () => {
  const banded = described({});
  const flat = described({ rates: [{ rate: 0.04 }] }, 30);

  it('has the present value by SUMPRODUCT and once more by NPV, a part for each rate', () => {
    const [check] = using(banded, 'NPV');
    expect(check?.formula.formula.match(/NPV\(/g)).toHaveLength(2);
    expect(using(flat, 'NPV')[0]?.formula.formula.match(/NPV\(/g)).toHaveLength(1);
    for (const workbook of [banded, flat]) {
      for (const { sheet, formula } of using(workbook, 'NPV')) {
        const total = formulasOf(workbook).find(
          (one) => one.sheet === sheet && one.column === 9 && one.formula.formula.startsWith('SUM('),
        );
        expect(Math.abs(formula.result / (total?.formula.result ?? 0) - 1)).toBeLessThan(1e-9);
      }
    }
  });

  it('has the emissions’ price marked where the account lacks something', () => {
    const priced = described({ carbonPrices: [{ year: 2027, value: 1700 }] });
    const row = priced.sheets[0]?.rows.find(
      ([first]) => typeof first?.value === 'string' && first.value.startsWith('Utslippenes pris'),
    );
    const [renovation, newBuild] = (row ?? []).slice(1, 3);
    expect(renovation?.format).toContain('ufullst.');
    expect(newBuild?.format).not.toContain('ufullst.');
  });

  it('has a band’s rate once, so that a change of it changes NPV too', () => {
    const rates = formulasOf(banded).filter(
      ({ sheet, row, column, formula }) =>
        row === 6 &&
        column > 10 &&
        sheet !== 'Kostnad' &&
        /^(IF\([A-Z]+6="",NA\(\),)?[A-Z]+6\)?$/.test(formula.formula),
    );
    // Two alternatives of 60 years, each with two bands that stand as figures.
    expect(rates).toHaveLength(2 * (60 - 2));
  });

  it('counts no blue cell that is emptied as 0', () => {
    const workbook = described({ rates: [{ until: 40, rate: 0.04 }, { rate: 0.03 }] });
    const before = recalculatedByUs(workbook);
    const blue = workbook.sheets.flatMap(({ name: sheet, rows }) =>
      rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) => (cell?.style === 'input' ? [{ sheet, row: row + 1, column: column + 1 }] : [])),
      ),
    );
    // Of two alternatives: two rates, six amounts, two growths and an area. The line without an amount has nothing blue.
    expect(blue).toHaveLength(2 * (2 + 6 + 2 + 1));
    for (const cell of blue) {
      const after = recalculatedByUs(withValue(workbook, { cells: [cell] }, null));
      const followed = formulasOf(workbook).flatMap(({ sheet, row, column }) => {
        const value = after(sheet, row, column);
        return value === before(sheet, row, column) ? [] : [value];
      });
      expect(followed.length, JSON.stringify(cell)).toBeGreaterThan(1);
      expect(followed.filter(Number.isFinite), JSON.stringify(cell)).toEqual([]);
    }
  });

  it('has nothing blue in a line that is in no sum', () => {
    const undated = {
      id: 'c1',
      position: 0,
      post: '3',
      name: 'Uten år',
      amount: 1000,
      timing: 'once',
      growth: 0.01,
    } as const;
    const [, sheet] = described({}, 60, [undated]).sheets;
    const row = sheet?.rows.find((cells) => cells.some((cell) => cell?.value === 'Uten år'));
    expect(row?.some((cell) => cell?.value === 1000)).toBe(true);
    expect(row?.some((cell) => cell?.style === 'input')).toBe(false);
  });

  it('says under which year what falls every year stands', () => {
    const [, lines] = banded.sheets;
    expect(lines && textsOf(lines)).toContain('betales når året er slutt, og står under året etter');
  });

  it('has the annual cost by PMT where one rate holds, and it is ours', () => {
    expect(using(banded, 'PMT')).toEqual([]);
    const [check] = using(flat, 'PMT');
    const annual = formulasOf(flat).find(({ sheet, row }) => sheet === check?.sheet && row === check.row - 1);
    expect(Math.abs((check?.formula.result ?? 0) / (annual?.formula.result ?? 1) - 1)).toBeLessThan(1e-9);
  });

  it('says what is in no sum, and prices no carbon into one', () => {
    const [summary] = banded.sheets;
    const texts = summary?.rows.flatMap((cells) =>
      cells.flatMap((cell) => (typeof cell?.value === 'string' ? cell.value : [])),
    );
    expect(texts).toContain('Linjer som mangler noe, og ikke er med');
    expect(texts).toContain('Ved siden av kostnaden');
    expect(texts).toContain('uten prisbane');
    expect(texts?.some((text) => text.includes('(kontroller)'))).toBe(true);
  });

  it('marks each sum that lacks something, in the number itself', () => {
    // Both alternatives have a line without an amount; the renovation's account lacks figures and the new build's is whole.
    const formats = (label: string) => {
      const row = banded.sheets[0]?.rows.find(
        ([first, second]) =>
          typeof first?.value === 'string' && first.value.startsWith(label) && second?.format !== undefined,
      );
      return (row ?? []).slice(1, 3).map((cell) => cell?.format ?? '');
    };
    for (const label of ['Nåverdi', 'Nåverdi per m²', 'Årskostnad', 'Årskostnad per m²']) {
      for (const format of formats(label)) expect(format, label).toContain('ufullst.');
    }
    // By post only the one with the line without an amount is marked.
    for (const format of formats('6 Renhold')) expect(format).toContain('ufullst.');
    for (const format of formats('3 Drift')) expect(format).not.toContain('ufullst.');
    const [renovation, newBuild] = formats('Klimagassutslipp');
    expect(renovation).toContain('≥');
    expect(newBuild).not.toContain('≥');
  });

  it.runIf(hasLibreOffice).each([
    ['rates by year band', banded],
    ['one rate', flat],
  ])(
    `is recalculated by LibreOffice to the same figures, NPV and PMT among them, with %s${WITHOUT_LIBREOFFICE}`,
    async (_, workbook) => {
      expect(formulasOf(workbook).length).toBeGreaterThan(200);
      await expectRecalculated(workbook);
    },
    120_000,
  );
});
