import { describe, expect, it } from 'vitest';
import type { LogEntry, ProjectDocument } from '#core/api/contract.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { comparisonWorkbook } from '#core/report/comparison-workbook.ts';
import { FOLLOWED } from '../followed-school.ts';
import { recalculated } from '../recalculate.ts';
import { SCHOOL, TODAY } from '../small-school.ts';
import { cellAt, formulaIn, formulasOf, sheetOf, shownIn, textsOf } from '../workbook-reading.ts';

const LOG: readonly LogEntry[] = [
  {
    id: 'l2',
    at: '2026-11-22T10:00:00Z',
    who: 'kari',
    label: { key: 'history.componentsEdit' },
    project: 'p1',
    kind: 'undo',
    changes: 3,
  },
  {
    id: 'l1',
    at: '2026-11-21T10:00:00Z',
    who: 'ola',
    label: { key: 'history.componentsPaste' },
    project: 'p1',
    kind: 'do',
    changes: 8,
  },
];

function workbookOf(document: ProjectDocument) {
  const { accounts, comparison } = assessDocument(document, TODAY);
  const given = { document, accounts, comparison, language: 'nb', today: TODAY, programVersion: '0.1.0' } as const;
  const stamp = {
    kind: 'workbook',
    project: document.project.id,
    dataHash: 'abc123',
    madeAt: '2026-11-23T08:00:00Z',
    programVersion: '0.1.0',
  } as const;
  return comparisonWorkbook({ ...given, log: LOG, stamp });
}

const followed = workbookOf(FOLLOWED);
const bare = workbookOf(SCHOOL);

describe('The cover', () => {
  it('carries the method stamp, what the accounts lack and the hash of the data', () => {
    const texts = textsOf(sheetOf(bare, 'Forside'));
    expect(texts).toContain('NS 3720 · 60 år · Hele utskiftinger');
    expect(texts).toContain('ufullstendig: =1+1 (A5, C1–C4), Dør uten EPD (alle moduler)');
    expect(texts).toContain('abc123');
  });

  it('names what is left out, and why', () => {
    const cover = sheetOf(bare, 'Forside');
    for (const [part, why] of [
      ['Avfall', 'verken ført avfallsplan eller leveringer'],
      ['Byggeplass', 'Energiloggen er tom'],
      ['Krav', 'ingen krav'],
      ['Kostnad', 'Ingen kostnader'],
      ['Tilbud', 'Ingen tilbud'],
    ] as const) {
      expect(cellAt(cover, part, 'Ark').value).toBe('utelatt');
      expect(cellAt(cover, part, 'Innhold').value).toContain(why);
    }
    expect(textsOf(sheetOf(followed, 'Forside'))).not.toContain('utelatt');
  });

  it('names every sheet of the workbook', () => {
    const texts = textsOf(sheetOf(followed, 'Forside'));
    for (const { name } of followed.sheets.slice(1)) expect(texts).toContain(name);
  });
});

describe('The sheets of a followed project', () => {
  it('have formulas that give the program’s figures', () => {
    const numberAt = recalculated(followed);
    for (const { sheet, row, column, formula } of formulasOf(followed)) {
      const where = `${sheet} ${row}:${column} =${formula.formula}`;
      const apart = Math.abs(numberAt(sheet, row, column) - formula.result);
      expect(apart, where).toBeLessThan(1e-9 * Math.max(1, Math.abs(formula.result)));
    }
  });

  it('have the emissions beside the costs as the totals of the alternatives, in tonnes, under both mixes', () => {
    const sheet = sheetOf(followed, 'Kostnad');
    for (const [mix, total] of [
      ['Norge', 'Norsk strøm kg CO₂e'],
      ['Europa', 'Europeisk strøm kg CO₂e'],
    ] as const) {
      for (const alternative of ['Rehabilitering', 'Nybygg']) {
        const cell = cellAt(sheet, `Klimagassutslipp, ${mix}, t CO₂e`, alternative);
        const summed = cellAt(sheetOf(followed, 'Sammendrag'), alternative, total);
        expect(formulaIn(cell)).toBe(`${formulaIn(summed)}/1000`);
        expect(shownIn(cell)).toBe(Number(shownIn(summed)) / 1000);
      }
    }
    expect(textsOf(sheetOf(followed, 'Sammendrag'))).toContain('utslippenes pris');
  });

  it('have the replacements in their years', () => {
    // Nytt gulv lasts 20 years from 2027: 2047 and 2067, 26 340 kg each. Ombrukt gulv goes after 10: 2037, 2057, 2077 at 1 200.
    const sheet = sheetOf(followed, 'Utskiftninger');
    const of = (year: number) => {
      const cell = sheet.rows.find((cells) => cells[0]?.value === year)?.[1];
      return cell ? shownIn(cell) : null;
    };
    expect([2037, 2047, 2057, 2067, 2077].map(of)).toEqual([1200, 26_340, 1200, 26_340, 1200]);
    expect(shownIn(cellAt(sheet, 'Sum', 'Rehabilitering kg CO₂e'))).toBe(52_680 + 3600);
  });

  it('have the energy of all alternatives with what it is per m²', () => {
    // 100 000 kWh of 1 000 m²; district heating 50 000 · 0.05 · 60 = 150 000.
    const sheet = sheetOf(followed, 'Energi');
    expect(shownIn(cellAt(sheet, 'Elektrisitet', 'Per areal kWh/m²·år'))).toBe(100);
    const heat = cellAt(sheet, 'Fjernvarme', 'Norge kg CO₂e');
    expect(shownIn(heat)).toBeCloseTo(150_000, 6);
    expect(formulaIn(heat)).toMatch(/^'Rehabilitering'!/);
  });

  it('have a row for an alternative without energy, whose operation is not known', () => {
    const [renovated, built] = FOLLOWED.alternatives;
    if (!renovated || !built) throw new Error('The school has two alternatives');
    const sheet = sheetOf(workbookOf({ ...FOLLOWED, alternatives: [renovated, { ...built, energy: [] }] }), 'Energi');
    const own = (heading: string) => shownIn(cellAt(sheet, 'Nybygg', heading));
    expect(['Behov kWh/år', 'Norge kg CO₂e', 'Europa kg CO₂e'].map(own)).toEqual(['–', '–', '–']);
    expect(own('Merknad')).toBe('Energi i drift er ikke lagt inn.');
  });

  it('have the site’s shares by class, from the log', () => {
    // Diesel has 9.9 to 10.2 kWh a litre by every edition, so 100 l are about a quarter of 4 000 kWh.
    const sheet = sheetOf(followed, 'Byggeplass');
    const fossil = shownIn(cellAt(sheet, 'Fossil', 'Andel'));
    expect(Number(fossil)).toBeGreaterThan(0.24);
    expect(Number(fossil)).toBeLessThan(0.26);
    expect(textsOf(sheet)).toContain('Volvo EC250');
  });

  it('have the share that the site is to reach, and what it would be without what is asked to be excepted', () => {
    const project = {
      ...FOLLOWED.project,
      site: { requirement: { fossilFree: 0.9, denominator: 'machines' as const } },
    };
    const asked = {
      id: 'x1',
      position: 0,
      machine: 'm1',
      from: '2027-02-01',
      to: '2027-02-28',
      reason: 'Ingen elektrisk',
    };
    const sheet = sheetOf(workbookOf({ ...FOLLOWED, project, siteExceptions: [asked] }), 'Byggeplass');
    // The one machine runs on diesel.
    const row = sheet.rows.find((cells) => cells[0]?.value === 'Fossilfri');
    expect(row?.slice(1, 5).map((cell) => cell?.value)).toEqual([0, 'Ikke avgjort', 0.9, 'krav, av maskiner']);
    expect(textsOf(sheet)).toContain('hvis åpne fravik godkjennes, har alt som er brukt, fravik');
  });

  it('have the waste in its form, and the requirements as they stand', () => {
    // 9 t of wood sorted, 1 t mixed.
    const rate = sheetOf(followed, 'Sluttrapport')
      .rows.find((cells) => cells[0]?.value === 'Sorteringsgrad')
      ?.at(-1);
    expect(rate && shownIn(rate)).toBeCloseTo(0.9, 12);
    expect(followed.sheets.some((sheet) => textsOf(sheet).includes('K1'))).toBe(true);
  });

  it('have what was done in this project, undone steps too', () => {
    const sheet = sheetOf(followed, 'Endringslogg');
    expect(textsOf(sheet)).toContain('kari');
    expect(textsOf(sheet)).toContain('ola');
  });

  it('leave the log out where it is not told, and say where it is', () => {
    const { accounts, comparison } = assessDocument(SCHOOL, TODAY);
    const given = { document: SCHOOL, accounts, comparison, language: 'nb', today: TODAY } as const;
    const untold = comparisonWorkbook({ ...given, programVersion: '0.1.0' });
    expect(untold.sheets.map(({ name }) => name)).not.toContain('Endringslogg');
    expect(textsOf(sheetOf(untold, 'Forside'))).toContain('Loggen står på maskinen der prosjektet føres');
  });
});

describe('Names in the workbook', () => {
  it('lead to an alternative’s total, study period and area', () => {
    const places = new Map((bare.names ?? []).map((one) => [one.name, one]));
    const total = places.get('Rehabilitering_total_norsk_strøm');
    const cell = sheetOf(bare, 'Rehabilitering').rows[(total?.row ?? 0) - 1]?.[(total?.column ?? 0) - 1];
    // 84 349.075 + 3 500 + 270 000.
    expect(cell && shownIn(cell)).toBeCloseTo(357_849.075, 6);
    expect([...places.keys()]).toContain('Nybygg_areal');
  });

  it('are told apart, and hold no character that a formula reads as something else', () => {
    const [template] = SCHOOL.alternatives;
    if (!template) throw new Error('The school has alternatives');
    const names = ['Nybygg', 'nybygg', '50 % – «A1»', "Ola's", '🏫'];
    const alternatives = names.map((name, position) => ({ ...template, id: `a${position}`, position, name }));
    const made = (workbookOf({ ...SCHOOL, alternatives }).names ?? []).map(({ name }) => name);
    expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(made.length);
    for (const name of made) expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_]*$/u);
  });
});
