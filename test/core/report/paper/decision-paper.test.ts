import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '#core/api/contract.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { decisionPaper, decisionPaperFileName } from '#core/report/paper/decision-paper.ts';
import type { Block } from '#core/report/paper/paper.ts';
import type { Language } from '#core/text/text.ts';
import { SCHOOL, TODAY } from '../small-school.ts';

function paperOf(document: ProjectDocument, language: Language = 'nb') {
  const assessed = assessDocument(document, TODAY);
  return decisionPaper({ document, ...assessed, language, today: TODAY, programVersion: '0.1.0' });
}

/** All that stands under a heading, as text. */
function under(blocks: readonly Block[], heading: string): string {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  if (from < 0) throw new Error(`No heading "${heading}"`);
  const next = blocks.findIndex((block, index) => index > from && block.kind === 'heading');
  return blocks
    .slice(from + 1, next < 0 ? undefined : next)
    .map(textOf)
    .join('\n');
}

function textOf(block: Block): string {
  if (block.kind === 'list') return block.items.map(({ title, body }) => `${title}: ${body}`).join('\n');
  if (block.kind === 'picture') return block.caption;
  return block.kind === 'table'
    ? [block.head, ...block.rows].map((row) => row.join(' | ').replaceAll('\n', ' ')).join('\n')
    : block.text;
}

const ECONOMY = 'Økonomiske konsekvenser';

const paper = paperOf(SCHOOL);

describe('The paper of the decision case', () => {
  it('has a municipality’s headings, in their order', () => {
    const headings = paper.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    );
    expect(headings).toEqual([
      'Saksopplysninger',
      'Vurdering',
      'Klimakonsekvenser',
      'Økonomiske konsekvenser',
      'Forslag til vedtak',
      'Grunnlag',
    ]);
  });

  it('has the account’s totals in tonnes, marked where something is missing', () => {
    // 84 349.075 + 3 500 + 270 000 = 357 849 kg at least; the new build 181 603.4 kg and complete.
    const totals = under(paper.blocks, 'Klimakonsekvenser');
    expect(totals).toContain('Rehabilitering | ≥\u00A0358 | ≥\u00A01\u00A0078');
    expect(totals).toContain('Nybygg | 182 | 614');
  });

  it('has them per m² and year under each mix, and says what area that is of', () => {
    // 357 849.075 / (1 000 m² · 60 years) = 5.964; 1 077 849.075 → 17.964; 181 603.4 → 3.027; 613 603.4 → 10.227.
    const totals = under(paper.blocks, 'Klimakonsekvenser');
    expect(totals).toContain('Norsk strøm kg CO₂e/m² BTA/år | Europeisk strøm kg CO₂e/m² BTA/år');
    expect(totals).toContain('| ≥\u00A05,96 | ≥\u00A017,96');
    expect(totals).toContain('| 3,03 | 10,23');
    const alternatives = SCHOOL.alternatives.map((one, index) =>
      index === 0 ? one : { ...one, usableFloorArea: 900, method: { areaBasis: 'usableFloorArea' } as const },
    );
    // Another area is another column: 181 603.4 / (900 · 60) = 3.363; 613 603.4 → 11.363.
    const mixed = under(paperOf({ ...SCHOOL, alternatives }).blocks, 'Klimakonsekvenser');
    expect(mixed).toContain('Norsk strøm kg CO₂e/m² BRA/år');
    expect(mixed).toContain('Nybygg | 182 | 614 | – | – | 3,36 | 11,36');
  });

  it('writes a small project with the decimals that tell its alternatives apart', () => {
    // 1 m² and 2 m² of floor at 100 kg in A1-A3: tenths of a tonne, which whole tonnes would write as 0.
    const small = SCHOOL.alternatives.map((one, index) => ({
      ...one,
      siteEnergy: null,
      travel: null,
      energy: [],
      components: one.components
        .filter(({ id }) => id === 'r1' || id === 'n3')
        .map((row) => ({ ...row, quantity: index + 1, wastage: 0, serviceLife: 60, transport: null })),
    }));
    const method: ProjectDocument['project']['method'] = {
      preset: 'custom',
      modules: ['A1-A3'],
      referenceStudyPeriod: 60,
      startYear: 2027,
    };
    const { blocks } = paperOf({ ...SCHOOL, project: { ...SCHOOL.project, method }, alternatives: small });
    expect(under(blocks, 'Klimakonsekvenser')).toContain('Rehabilitering | 0,100 | 0,100');
    expect(under(blocks, 'Klimakonsekvenser')).toContain('Nybygg | 0,200 | 0,200');
    expect(under(blocks, 'Forskjell fra Rehabilitering')).toContain('Nybygg | +0,100 | +0,100');
  });

  it('explains the marks that it has, and no other', () => {
    const AT_LEAST = '≥ betyr at noe mangler';
    const INCOMPLETE = '«Ufullstendig» betyr';
    const told = under(paper.blocks, 'Klimakonsekvenser');
    expect(told).toContain(AT_LEAST);
    expect(told).not.toContain(INCOMPLETE);
    const complete = under(
      paperOf({ ...SCHOOL, alternatives: SCHOOL.alternatives.slice(1) }).blocks,
      'Klimakonsekvenser',
    );
    expect(complete).not.toMatch(/≥|ufullstendig/i);
    // What biogenic carbon is stored in A1-A3 may be negative under GWP-total, so that a sum that lacks it is no lower bound.
    const method = { ...SCHOOL.project.method, indicator: 'gwpTotal' } as const;
    const total = under(paperOf({ ...SCHOOL, project: { ...SCHOOL.project, method } }).blocks, 'Klimakonsekvenser');
    expect(total).toContain(INCOMPLETE);
    expect(total).not.toContain(AT_LEAST);
  });

  it('names an alternative without an account first, in every table and among what is missing', () => {
    const [, second] = SCHOOL.alternatives;
    if (!second) throw new Error('The school has two alternatives');
    // A method of its own that says neither modules nor period.
    const unassessed = { ...second, id: 'a3', position: 2, name: 'Tilbygg', method: { preset: 'custom' } } as const;
    const { blocks } = paperOf({ ...SCHOOL, alternatives: [second, { ...second, id: 'a4', name: 'Tak' }, unassessed] });
    const climate = under(blocks, 'Klimakonsekvenser');
    expect(climate).toMatch(/^Tilbygg: metoden mangler/);
    expect(climate).toContain('Tilbygg | – | – | – | –');
    expect(under(blocks, 'Det som mangler')).toContain('Tilbygg: Metoden mangler');
    expect(under(blocks, 'Det som mangler')).not.toContain('Ingenting mangler');
  });

  it('gives the difference with its sign, and what it lacks', () => {
    // 181 603.4 − 357 849.075 = −176 245.675 kg; Europe 613 603.4 − 1 077 849.075 = −464 245.675 kg.
    const difference = under(paper.blocks, 'Forskjell fra Rehabilitering');
    expect(difference).toContain('Nybygg | −176 | −464');
    expect(difference).toContain('Minst ett alternativ mangler tall');
    expect(difference).toMatch(/tilbakebetalingstid for Nybygg/i);
  });

  it('says what is missing, and leaves to a person what the program does not know', () => {
    expect(under(paper.blocks, 'Det som mangler')).toMatch(/^Rehabilitering: /m);
    for (const heading of ['Vurdering', 'Økonomiske konsekvenser', 'Forslag til vedtak', 'Behovet']) {
      expect(under(paper.blocks, heading), heading).toMatch(/^\[.*\]$/m);
    }
  });

  it('has the life-cycle costs that the project has, marked where a line lacks something', () => {
    const line = { id: 'k1', position: 1, post: '1', amount: 42_000_000, timing: 'once', firstYear: 2027 } as const;
    const costs = [[line], [line, { id: 'k2', position: 2, post: '6', timing: 'yearly' } as const]];
    const alternatives = SCHOOL.alternatives.map((one, index) => ({ ...one, costLines: costs[index] ?? [] }));
    // What is paid as the study begins is worth what it is.
    const economy = under(paperOf({ ...SCHOOL, alternatives }).blocks, 'Økonomiske konsekvenser');
    expect(economy).toContain('Rehabilitering | 42,00 |');
    expect(economy).toContain('Nybygg | 42,00, ufullstendig |');
    expect(economy).not.toContain('[');
  });

  it('says no more of the costs than the cost page does', () => {
    const line = (amount: number) =>
      ({ id: `k${amount}`, position: 1, post: '1', amount, timing: 'once', firstYear: 2027 }) as const;
    const withCosts = (of: readonly (readonly ReturnType<typeof line>[])[], period?: number): ProjectDocument => ({
      ...SCHOOL,
      alternatives: SCHOOL.alternatives.map((one, index) => ({
        ...one,
        costLines: of[index] ?? [],
        ...(index > 0 && period !== undefined ? { method: { referenceStudyPeriod: period } } : {}),
      })),
    });
    const sentenceOf = (document: ProjectDocument) => {
      const { blocks } = paperOf(document);
      return blocks[blocks.findIndex((block) => block.kind === 'heading' && block.text === ECONOMY) + 1];
    };
    const economyOf = (document: ProjectDocument) => under(paperOf(document).blocks, ECONOMY);

    const without = withCosts([[line(1000)], []]);
    expect(sentenceOf(without)).toEqual({
      kind: 'paragraph',
      text: 'Hva som koster minst kan ikke sies ennå: Nybygg har ingen kostnader.',
      tone: 'warning',
    });
    expect(economyOf(without)).toContain('Nybygg | – | –');

    const unlike = withCosts([[line(1000)], [line(500)]], 50);
    expect(sentenceOf(unlike)).toMatchObject({ text: expect.stringContaining('ulike år'), tone: 'warning' });
    expect(economyOf(unlike)).toMatch(/^Nybygg \(50 år\) \| 500 \|/m);
    // What the page says in place of its chart.
    expect(economyOf(unlike)).toContain('Kostnad mot utslipp. Vises ikke: alternativene er regnet etter ulik metode');

    const both = withCosts([[line(1000)], [line(500)]]);
    expect(sentenceOf(both)).toMatchObject({
      text: expect.stringMatching(/^Nybygg koster 500.kr mindre/),
      tone: 'lead',
    });
    // The rates are proposed by the program, and marked so until the project has its own.
    expect(economyOf(both)).toContain('deretter 2\u00A0% (kontroller)');
    const rated = { ...both, project: { ...both.project, cost: { rates: [{ rate: 0.03 }] } } };
    expect(economyOf(rated)).not.toContain('kontroller');
  });

  it('has what a person has written in place of the blank', () => {
    const decisionCase = {
      need: 'Plass til 350 elever.',
      recommendation: { alternative: 'a1', reason: 'Lavest ved start.' },
    };
    const written = paperOf({ ...SCHOOL, project: { ...SCHOOL.project, decisionCase } });
    expect(under(written.blocks, 'Behovet')).toContain('Plass til 350 elever.');
    expect(under(written.blocks, 'Vurdering')).toBe('Innstilling: Rehabilitering.\nLavest ved start.');
  });

  it('gives no difference where the alternatives are not calculated alike, and stands without alternatives', () => {
    const [first, second] = SCHOOL.alternatives;
    if (!first || !second) throw new Error('The school has two alternatives');
    const unlike = { ...SCHOOL, alternatives: [first, { ...second, method: { referenceStudyPeriod: 50 } }] };
    expect(paperOf(unlike).blocks.map(textOf).join('\n')).not.toContain('Forskjell fra');
    // What each is calculated by stands there instead.
    expect(under(paperOf(unlike).blocks, 'Klimakonsekvenser')).toMatch(/^Beregningsperiode \| 60 år \| 50 år$/m);
    expect(under(paperOf({ ...SCHOOL, alternatives: [] }).blocks, 'Klimakonsekvenser')).toContain(
      'Ingen alternativer har et regnskap.',
    );
  });

  it('is English where that is asked, under a name that says what it is', () => {
    const english = paperOf(SCHOOL, 'en');
    expect(english.title).toBe('Case paper: Granlia skole');
    expect(decisionPaperFileName('Granlia skole', { language: 'nb', today: TODAY })).toBe(
      'Granlia skole – saksframlegg 2026-11-23.docx',
    );
  });
});
