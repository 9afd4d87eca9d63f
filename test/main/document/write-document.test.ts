import { describe, expect, it } from 'vitest';
import type { Paper } from '#core/report/paper/paper.ts';
import { writeDocument } from '#main/document/write-document.ts';
import { unzipped } from '#test/support/unzipped.ts';

const PAPER: Paper = {
  title: 'Saksframlegg: Å & <Ørsta> 🏫',
  author: 'Byggklima',
  language: 'nb',
  footer: 'Å & Ø · 1',
  blocks: [
    { kind: 'heading', level: 1, text: 'Vurdering' },
    { kind: 'paragraph', text: '=1+1 & <b>\u0000ikke fet</b>', tone: 'warning' },
    { kind: 'list', items: [{ title: 'Nybygg', body: 'C1–C4 i 3 poster.' }] },
    { kind: 'table', head: ['Alternativ', 't CO₂e'], rows: [['Nybygg', '≥ 182']] },
  ],
};

describe('A written paper', () => {
  it('holds every text as it was described, in order, without what XML has no place for', async () => {
    const xml = (await unzipped(await writeDocument(PAPER))).get('word/document.xml') ?? '';
    const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text);
    expect(texts).toEqual([
      'Saksframlegg: Å &amp; &lt;Ørsta&gt; 🏫',
      'Vurdering',
      '=1+1 &amp; &lt;b&gt;ikke fet&lt;/b&gt;',
      'Nybygg: ',
      'C1–C4 i 3 poster.',
      'Alternativ',
      't CO₂e',
      'Nybygg',
      '≥ 182',
    ]);
  });

  it('has headings that a navigation pane finds, a table head that repeats, and its properties', async () => {
    const parts = await unzipped(await writeDocument(PAPER));
    const xml = parts.get('word/document.xml') ?? '';
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
    expect(xml).toContain('<w:tblHeader/>');
    expect(parts.get('docProps/core.xml')).toContain('Saksframlegg: Å &amp; &lt;Ørsta&gt; 🏫');
  });

  it('keeps a table on the page of what introduces it and of its note', async () => {
    const blocks: Paper['blocks'] = [
      { kind: 'paragraph', text: 'Svaret' },
      { kind: 'table', head: ['Alternativ'], rows: [['Nybygg']] },
      { kind: 'paragraph', text: 'Merknad', tone: 'note' },
      { kind: 'table', head: ['Alternativ'], rows: [['Rehabilitering']] },
    ];
    const xml = (await unzipped(await writeDocument({ ...PAPER, blocks }))).get('word/document.xml') ?? '';
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const kept = paragraphs.filter((one) => one.includes('<w:keepNext/>')).map((one) => one.replace(/<[^>]*>/g, ''));
    // The empty one stands between the table and its note.
    expect(kept).toEqual(['Svaret', 'Alternativ', 'Nybygg', '', 'Alternativ']);
  });

  it('has a chart as a picture with its caption, and as words for whoever cannot see it', async () => {
    const drawing = { width: 760, height: 100, name: 'Rehabilitering: 358 & "nybygg"', shapes: [] };
    const blocks = [{ kind: 'picture', drawing, caption: 'Hvor utslippene kommer fra, beregnet 23.11.2026.' }] as const;
    const parts = await unzipped(await writeDocument({ ...PAPER, blocks }));
    const xml = parts.get('word/document.xml') ?? '';
    expect([...parts.keys()].filter((name) => /^word\/media\/.+\.png$/.test(name))).toHaveLength(1);
    expect(xml).toContain('descr="Rehabilitering: 358 &amp; &quot;nybygg&quot;"');
    expect(xml).toContain('Hvor utslippene kommer fra, beregnet 23.11.2026.');
  });
});
