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
  return block.kind === 'table' ? [block.head, ...block.rows].map((row) => row.join(' | ')).join('\n') : block.text;
}

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
