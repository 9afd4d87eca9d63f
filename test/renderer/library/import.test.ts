import { describe, expect, it } from 'vitest';
import type { ImportPreview, ImportProblem, ImportRow } from '#core/api/import-preview.ts';
import { problemName, problemText } from '#core/text/import-problem-text.ts';
import { translator } from '#core/text/text.ts';
import { createFormat } from '#renderer/components/text/format.ts';
import {
  answersOf,
  countShown,
  askedCategories,
  changesOf,
  importBar,
  placeText,
  productStageWith,
  readyCount,
  remarksOf,
  unansweredCount,
  whyNoFigure,
} from '#renderer/features/library/import.logic.ts';
import { declaration } from '#test/support/build.ts';

const t = translator('nb');
const format = createFormat('nb', t);

const preview: Pick<ImportPreview, 'counts' | 'categories'> = {
  counts: { new: 190, changed: 1, identical: 14, unusable: 9 },
  categories: [
    { category: 'Holz', dataSets: 20, needAnswer: 12, proposal: true },
    { category: 'Farben', dataSets: 9, needAnswer: 9, proposal: null },
    { category: 'Metalle', dataSets: 30, needAnswer: 0, proposal: false },
  ],
};

describe('the preview of an import', () => {
  it('counts new and changed data sets as ready', () => {
    expect(readyCount(preview)).toBe(191);
  });

  it('divides its bar by ready, unusable and already there', () => {
    const widths = importBar(preview, 215).shapes.map((shape) => (shape.kind === 'rect' ? shape.width : null));
    // 214 data sets on 215 px, less 1 px between parts
    expect(widths.map((width) => Math.round((width ?? 0) + 1))).toEqual([192, 9, 14]);
  });

  it('says what was found, and where', () => {
    const problem: ImportProblem = {
      code: 'unknown-unit',
      severity: 'error',
      sheet: null,
      row: 1520,
      column: 'Bezugseinheit',
      found: 'a',
    };
    expect(problemText(t, 'nb', problem)).toBe('Ukjent enhet: «a»');
    expect(placeText(problem, null, t)).toBe('rad 1520, Bezugseinheit');
    expect(problemText(t, 'nb', { ...problem, code: 'no-name', found: '' })).toBe('Navn mangler');
    expect(placeText({ ...problem, column: null }, null, t)).toBe('rad 1520');
    expect(placeText(problem, 'processes/a.xml', t)).toBe('fil processes/a.xml, Bezugseinheit');
  });

  it('tells a row that is refused from a field that is left out, where both are no number', () => {
    const names = (['error', 'warning'] as const).map((severity) => problemName(t, { code: 'not-a-number', severity }));
    expect(names).toEqual(['Ikke et tall', 'Ikke et tall; feltet er utelatt']);
  });
});

describe('the remarks on a row', () => {
  it('come the gravest first, each with its place and what to do', () => {
    const at = { sheet: null, row: 7, column: 'GWP', found: 'x' } as const;
    const problems: ImportProblem[] = [
      { ...at, code: 'expired', severity: 'warning', column: null, found: '2020-01-01' },
      { ...at, code: 'not-a-number', severity: 'error' },
    ];
    expect(remarksOf({ problems, part: null, before: null, declaration: null }, null, { t, format })).toEqual([
      {
        kind: 'error',
        text: 'Ikke et tall: «x»',
        full: 'Ikke et tall: «x» (rad 7, GWP). Skriv et tall alene, eller tøm cellen hvis verdien ikke er kjent.',
      },
      {
        kind: 'beyond',
        text: 'Utløpt: «2020-01-01»',
        full: 'Utløpt: «2020-01-01» (rad 7). Be leverandøren om en gyldig deklarasjon. Den settes inn som utløpt.',
      },
    ]);
  });

  it('have what says that a figure may be wrong before the rest', () => {
    const at = { severity: 'warning', sheet: null, row: 7, column: null, found: 'x' } as const;
    const problems: ImportProblem[] = [
      { ...at, code: 'not-a-date' },
      { ...at, code: 'expired' },
      { ...at, code: 'implausible-per-kg', found: '' },
      { ...at, code: 'total-not-sum' },
      { ...at, code: 'no-unit', severity: 'error' },
    ];
    const remarks = remarksOf({ problems, part: null, before: null, declaration: null }, null, { t, format });
    expect(remarks.map(({ text }) => text)).toEqual([
      'Enhet mangler: «x»',
      'Usannsynlig utslipp per kg for materialet',
      'GWP-total er ikke summen av delene: «x»',
      'Ikke en dato: «x»',
      'Utløpt: «x»',
    ]);
  });

  it('show a day of a cell of days as the language writes it, and a text as it stands', () => {
    const at = {
      code: 'expired',
      severity: 'warning',
      sheet: null,
      row: 7,
      column: null,
      found: '2025-02-02',
    } as const;
    expect(problemText(t, 'nb', { ...at, isDay: true })).toBe('Utløpt: «02.02.2025»');
    expect(problemText(translator('en'), 'en', { ...at, isDay: true })).toBe('Expired: “02/02/2025”');
    expect(problemText(t, 'nb', at)).toBe('Utløpt: «2025-02-02»');
  });

  it('begin with the problem that the rows are narrowed to', () => {
    const at = { sheet: null, row: 7, column: 'GWP', found: 'x' } as const;
    const problems: ImportProblem[] = [
      { ...at, code: 'not-a-number', severity: 'error' },
      { ...at, code: 'expired', severity: 'warning', column: null, found: '2020-01-01' },
    ];
    const asked = { code: 'expired', severity: 'warning' } as const;
    const texts = remarksOf(
      { problems, part: null, before: null, declaration: null },
      'unanswered',
      { t, format },
      asked,
    ).map(({ text }) => text);
    expect([texts[0], texts.at(-1)]).toEqual(['Utløpt: «2020-01-01»', 'Ikke et tall: «x»']);
    expect(texts).toHaveLength(3);
  });

  it('say what a row changes of the declaration that is here, and which figure would be gone', () => {
    const before = declaration({
      impacts: { gwpTotal: { 'A1-A3': 1234.5, A4: 0.1, C3: 5 } },
      serviceLife: 60,
      validUntil: '2027-01-01',
    });
    const after = { ...before, impacts: { gwpTotal: { A4: 0.12, C3: 5 } }, serviceLife: 40, validUntil: null };
    const said = changesOf({ before, declaration: after }, t, format)?.replaceAll('\u00A0', ' ');
    expect(said).toBe('A1–A3 Total 1 234,500 → –, A4 Total 0,100 → 0,120, Levetid 60 → 40');
    const renamed = {
      ...before,
      name: 'Gips, 13 mm',
      manufacturer: 'Ny AS',
      registration: 'NEPD-1',
      validUntil: '2031-01-01',
    };
    expect(changesOf({ before, declaration: renamed }, t, format)).toBe(
      'Gyldig til 01.01.2027 → 01.01.2031, Produktnavn «Product» → «Gips, 13 mm», Produsent – → «Ny AS», Nummer – → «NEPD-1»',
    );
    // What a file leaves out is kept.
    expect(
      changesOf({ before: renamed, declaration: { ...renamed, manufacturer: null, registration: null } }, t, format),
    ).toBe('Andre opplysninger endres');
    expect(changesOf({ before: null, declaration: after }, t, format)).toBeNull();
    expect(remarksOf({ problems: [], part: null, before, declaration: after }, null, { t, format })[0]).toMatchObject({
      kind: 'draft',
    });
  });

  it('are filtered by their problem, and counted by row', () => {
    const shown = {
      ...preview,
      dataSets: 214,
      problems: [{ code: 'expired', severity: 'warning', count: 6 }],
    } as const;
    expect(countShown(shown, { state: 'all' })).toBe(214);
    expect(countShown(shown, { state: 'unusable' })).toBe(9);
    expect(countShown(shown, { problem: { code: 'expired', severity: 'warning' } })).toBe(6);
  });
});

describe('the biogenic question', () => {
  it('is asked of the categories that need it', () => {
    expect(askedCategories(preview).map(({ category }) => category)).toEqual(['Holz', 'Farben']);
  });

  it('is answered by the proposal until the person answers; «vet ikke» is an answer', () => {
    expect(answersOf(preview, {})).toEqual({ Holz: true, Farben: null });
    expect(answersOf(preview, { Holz: null, Farben: false })).toEqual({ Holz: null, Farben: false });
  });

  it('counts the data sets that get no figure for want of an answer', () => {
    const needed = (name: string) => preview.categories.find(({ category }) => category === name)?.needAnswer;
    expect(unansweredCount(preview, answersOf(preview, {}))).toBe(needed('Farben'));
    expect(unansweredCount(preview, answersOf(preview, { Farben: false }))).toBe(0);
  });

  it('shows at once what an answer makes of the figures', () => {
    const paint: ImportRow = {
      rows: [32],
      part: null,
      state: 'new',
      before: null,
      category: 'Farben',
      declaration: declaration({ standard: 'EN 15804+A1', impacts: { gwpTotal: { 'A1-A3': 3.1 } } }),
      name: 'Paint',
      problems: [],
    };
    expect(productStageWith(paint, { Farben: null })).toBeNull();
    expect(productStageWith(paint, { Farben: false })).toBe(3.1);
    // Timber whose carbon content is not known has no GWP-IOBC.
    expect(productStageWith(paint, { Farben: true })).toBeNull();
    expect([null, false, true].map((answer) => whyNoFigure(paint, { Farben: answer }))).toEqual([
      'unanswered',
      null,
      'unknownContent',
    ]);
  });
});
