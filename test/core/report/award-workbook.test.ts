import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '#core/api/contract.ts';
import { POINT_FORMULAS, type Award, type Bid } from '#core/award/bid.ts';
import { documentAward } from '#core/award/document-award.ts';
import { intakeOf } from '#core/award/intake.ts';
import { gapList } from '#core/report/intake-words.ts';
import { awardWorkbook } from '#core/report/award-workbook.ts';
import { bidFormWorkbook } from '#core/report/bid-form-workbook.ts';
import { intakeWorkbook } from '#core/report/intake-workbook.ts';
import { bidColumn } from '#core/sheet/bid-columns.ts';
import { translator } from '#core/text/text.ts';
import { recalculated } from './recalculate.ts';
import { SCHOOL } from './small-school.ts';
import { cellAt, formulaIn, formulasOf, sheetOf, shownIn, textsOf } from './workbook-reading.ts';

const TODAY = '2027-06-01';
/** With plain spaces, as they are typed here. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

const METHOD = { preset: 'ns3720' as const, modules: ['A1-A3' as const, 'A4' as const, 'C3' as const] };

function documentWith(bids: readonly Bid[], award: Award = {}): ProjectDocument {
  return {
    ...SCHOOL,
    project: { ...SCHOOL.project, method: METHOD, award },
    bids: bids.map((bid, index) => ({ ...bid, position: index + 1 })),
  };
}

const bid = (id: string, price: number, modules: Bid['modules']): Bid => ({
  id,
  bidder: id,
  price,
  area: 3000,
  method: { referenceStudyPeriod: 60, indicator: 'gwpIobc' },
  modules,
});

const workbookOf = (bids: readonly Bid[], award: Award = {}, language: 'nb' | 'en' = 'nb') => {
  const document = documentWith(bids, award);
  const status = documentAward(document, TODAY);
  return awardWorkbook({
    project: { name: 'Volla skole' },
    requirements: document.requirements,
    status,
    language,
    today: TODAY,
    programVersion: '1',
  });
};

const NORTH = bid('Nordre', 84_000_000, { 'A1-A3': 750_000, A4: 45_000, C3: 45_000 });
/** (690 000 + 30 000 + 40 · 3 000) / 3 000 = 280; the other is (750 000 + 45 000 + 45 000) / 3 000 = 280 as well. */
const SOUTH = bid('Søndre', 80_000_000, { 'A1-A3': 690_000, A4: 30_000 });
const AWARD: Award = { filling: { C3: 40 }, rule: 'requirements', ruleReason: 'Kravene gir klart bedre effekt' };

describe('the annex of an award', () => {
  const workbook = workbookOf([NORTH, SOUTH], AWARD);
  const first = sheetOf(workbook, 'Tildeling');
  const bids = sheetOf(workbook, 'Tilbud');

  // Nordre: 0,7 · 10 · 80 / 84 + 0,3 · 10 = 9,667. Søndre: 10.
  it('has the points as formulas of price and footprint, and the score as a formula of weights and points', () => {
    expect(shownIn(cellAt(first, 'Nordre', 'Poengsum', 'Vekt'))).toBeCloseTo(29 / 3, 9);
    expect(formulaIn(cellAt(first, 'Nordre', 'Pris', 'Vekt'))).toMatch(/^10\*C\d+\/C\d+$/);
    expect(formulaIn(cellAt(first, 'Nordre', 'Poengsum', 'Vekt'))).toMatch(/^E\d+\*E\d+\+F\d+\*F\d+$/);
  });

  it('marks what was filled in its own cell, with the client’s value above, and what was delivered is a plain figure', () => {
    const filled = cellAt(bids, 'Søndre', 'C3 (kg CO₂e)');
    expect([shownIn(filled), filled.style, filled.format]).toEqual([120_000, 'doubtful', '#,##0\\ "utfylt"']);
    expect(cellAt(bids, 'Nordre', 'C3 (kg CO₂e)').style).toBe('figure');
    expect(shownIn(cellAt(bids, 'Byggherrens verdi, kg CO₂e/m²', 'C3 (kg CO₂e)'))).toBe(40);
    expect(shownIn(cellAt(bids, 'Byggherrens verdi, kg CO₂e/m²', 'A4 (kg CO₂e)'))).toBe('–');
  });

  it('says the formula and why it is fair, what lacks, what the ranking withstands, and the reasons by § 7-9', () => {
    const texts = plain(textsOf(first));
    for (const said of [
      'Poeng = 10 × laveste ÷ dette.',
      'følger forholdet mellom tilbudene',
      'C3 er ikke levert. Utfylt med byggherrens verdi, 40 kg CO₂e/m² · 3 000 m² = 120 000 kg CO₂e.',
      'Uten utfylling: bare A1–A3, A4, som alle har levert',
      'Krav i stedet, fjerde ledd',
      'Kravene gir klart bedre effekt',
      'Kontroller.',
    ]) {
      expect(texts).toContain(said);
    }
  });

  const finished: Award = {
    ...AWARD,
    decision: { bid: 'Søndre', date: '2027-05-20', reason: 'Høyest poengsum' },
  };
  const said = (award: Award, bids = [NORTH, SOUTH]) => plain(textsOf(sheetOf(workbookOf(bids, award), 'Tildeling')));

  it('is marked as a draft on the sheet until all of it is there, with what lacks', () => {
    expect(said(AWARD)).toContain('UTKAST. Mangler: tildeling; dato; begrunnelse for valget.');
    expect(said(finished)).not.toContain('UTKAST');
    expect(said({ ...finished, rule: null })).toContain('UTKAST. Mangler: svar på § 7-9.');
    expect(said({ ...finished, ruleReason: ' ' })).toContain('UTKAST. Mangler: begrunnelse etter § 7-9.');
    expect(said({ ...AWARD, filling: null })).toContain('avklaring av tilbud som ikke er rangert');
    expect(said({ ...finished, weights: { price: 0.5, footprint: 0.3 } })).toContain('vekter på til sammen 100 %');
  });

  it('says the weight that is given, that it is below what the rule asks, and that another than the first was chosen', () => {
    const low: Award = { ...finished, rule: 'weighted', weights: { price: 0.8, footprint: 0.2 } };
    expect(said(low)).toContain('Vekt på klima: 20 %. Under 30 % vekt på klima: begrunn etter § 7-9.');
    expect(said(low)).toContain('UTKAST. Mangler: vekten som § 7-9 krever.');
    const other = { ...finished, decision: { ...finished.decision, bid: 'Nordre' } };
    expect(said(other)).toContain('Tilbudet som er valgt, har ikke høyest poengsum.');
    expect(said(finished)).not.toContain('har ikke høyest poengsum');
  });

  it('names the requirements that stand in the weight’s place, and states no answer that nobody gave', () => {
    const document = documentWith([NORTH, SOUTH], finished);
    const texts = textsOf(
      sheetOf(
        awardWorkbook({
          project: { name: 'Volla skole' },
          requirements: [{ id: 'r', number: 'T-09', title: 'Fossilfri byggeplass', kind: 'contract' }],
          status: documentAward(document, TODAY),
          language: 'nb',
          today: TODAY,
          programVersion: '1',
        }),
        'Tildeling',
      ),
    );
    expect(texts).toContain('Krav i prosjektet som gjelder leveransen: T-09 Fossilfri byggeplass.');
    expect(said({ ...AWARD, rule: null })).toContain('Ikke besvart ennå');
  });

  it('gives no points below 0 in the sheet, as the linear formula says', () => {
    const dear = bid('Dyr', 300_000_000, { 'A1-A3': 750_000, A4: 45_000, C3: 45_000 });
    const linear = workbookOf([NORTH, SOUTH, dear], { ...AWARD, formula: 'linear', span: 0.5 });
    const points = formulasOf(linear).filter(({ formula }) => formula.formula.includes('MAX(0,'));
    expect(points.map(({ formula }) => formula.result)).toContain(0);
  });

  it('is made where nothing can be ranked, and says why', () => {
    const alone = sheetOf(workbookOf([SOUTH]), 'Tildeling');
    expect(textsOf(alone)).toContain('Det må være minst to tilbud på samme omfang');
    expect(textsOf(alone)).toContain('(hindrer rangering)');
  });

  it('is in English throughout', () => {
    const texts = workbookOf([NORTH, SOUTH], AWARD, 'en').sheets.map(textsOf).join('\n');
    expect(texts).toContain('Points = 10 × lowest ÷ this.');
    expect(texts).not.toMatch(/[æøå](?!ndre)/i);
  });
});

const figure = fc.nat({ max: 1_000_000 }).map((kg) => kg + 1);
const anyBid = fc.record({ price: figure, a: fc.option(figure), b: fc.option(figure), c: fc.option(figure) });

it('recalculated from its inputs, every formula gives the score that the screen shows', () => {
  fc.assert(
    fc.property(
      fc.array(anyBid, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...POINT_FORMULAS),
      fc.constantFrom<Award['filling']>(null, { C3: 40 }, { 'A1-A3': 200, A4: 10, C3: 40 }),
      fc.constantFrom(
        { price: 0.7, footprint: 0.3 },
        { price: 0, footprint: 1 },
        { price: 1, footprint: 0 },
        { price: 0.5, footprint: 0.3, quality: 0.2 },
      ),
      (figures, formula, filling, weights) => {
        const named = figures.map(({ price, a, b, c }, quality) => ({
          ...bid(`T${quality}`, price, { 'A1-A3': a, A4: b, C3: c }),
          quality,
        }));
        const workbook = workbookOf(named, { formula, filling, weights, span: 0.5 });
        const valueOf = recalculated(workbook);
        for (const { sheet, row, column, formula: live } of formulasOf(workbook)) {
          expect(valueOf(sheet, row, column)).toBeCloseTo(live.result, 6);
        }
      },
    ),
    { numRuns: 60 },
  );
});

describe('the blank bid form', () => {
  const form = (language: 'nb' | 'en') =>
    bidFormWorkbook({
      project: { id: 'p1', name: 'Volla skole' },
      asked: documentAward(documentWith([], { area: 3000, epdShare: 0.6 }), TODAY).asked,
      filling: { C3: 40 },
      rowIds: ['1', '2'],
      language,
      today: TODAY,
      programVersion: '1',
    });

  it.each(['nb', 'en'] as const)('has headings that the import recognises, each as another column (%s)', (language) => {
    const [, rows] = form(language).sheets;
    const fields = (rows?.rows[0] ?? []).map(
      (cell) => bidColumn(typeof cell?.value === 'string' ? cell.value : '')?.field,
    );
    expect(fields).toEqual([
      'bidder',
      'price',
      'area',
      'period',
      'indicator',
      'elements',
      'epdShare',
      'A1-A3',
      'A4',
      'C3',
      'note',
    ]);
  });

  it('says what the account is made by, of what area, and what a missing module counts as', () => {
    const [about] = form('nb').sheets;
    const texts = about ? plain(textsOf(about)) : '';
    expect(texts).toContain('60 år');
    expect(texts).toContain('Arealet er 3 000 m².');
    expect(texts).toContain('C3 40 kg CO₂e/m²');
    expect(texts).not.toContain('hver måned');
  });
});

describe('the list of gaps that goes back to a supplier', () => {
  const requirements = [
    {
      id: 'r1',
      number: 'T-13',
      title: 'Klimagassregnskap som bygget',
      measuredBy: 'climateAccount' as const,
      position: 1,
    },
    {
      id: 'r2',
      number: 'T-05',
      title: 'EPD på materialene',
      measuredBy: 'epdCoverage' as const,
      target: 0.8,
      position: 2,
    },
  ];
  const document = { ...documentWith([]), requirements };
  const delivered = {
    area: 3000,
    stamp: { preset: 'ns3720' as const, referenceStudyPeriod: 50, indicator: 'gwpIobc' as const },
    modules: { 'A1-A3': 750_000 },
    incomplete: { A4: 3 },
    epdShare: 0.5,
  };
  const intake = intakeOf(document, { account: delivered, cost: null }, TODAY);
  const SAID = [
    'A4 Transport til byggeplass er ufullstendig: 3 tall mangler i regnskapet.',
    'C3 Avfallsbehandling er ikke levert.',
    'Beregningsperiode er 50 år; bedt om er 60 år.',
    '50 % av materialene har EPD; bedt om er minst 80 %.',
  ];

  it('names each gap and the requirement that asks for it, in Excel', () => {
    const workbook = intakeWorkbook({
      intake,
      project: { name: 'Volla skole' },
      name: 'Som bygget',
      language: 'nb',
      today: TODAY,
      programVersion: '1',
    });
    const sheet = sheetOf(workbook, 'Mangler');
    const rows = sheet.rows.map((cells) =>
      cells.map((cell) => (typeof cell?.value === 'string' ? plain(cell.value) : '')),
    );
    expect(rows.filter(([number]) => /^\d$/.test(number ?? '')).map(([, gap, by]) => [gap, by])).toEqual([
      [SAID[0], 'T-13 Klimagassregnskap som bygget'],
      [SAID[1], 'T-13 Klimagassregnskap som bygget'],
      [SAID[2], 'T-13 Klimagassregnskap som bygget'],
      [SAID[3], 'T-05 EPD på materialene'],
    ]);
  });

  it('and as text to copy, numbered', () => {
    const t = translator('nb');
    const text = gapList({ project: 'Volla skole', name: 'Som bygget' }, intake, { t, language: 'nb' });
    const lines = plain(text).split('\n');
    expect(lines[0]).toBe('Mangler i leveransen av klimagassregnskap og LCC, Volla skole');
    expect(lines.slice(-4)).toEqual(
      SAID.map(
        (said, index) =>
          `${index + 1}. ${said} (${index === 3 ? 'T-05 EPD på materialene' : 'T-13 Klimagassregnskap som bygget'})`,
      ),
    );
  });
});
