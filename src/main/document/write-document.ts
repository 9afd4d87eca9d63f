import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import { tokens } from '#core/design/tokens.ts';
import type { Block, Paper, Tone } from '#core/report/paper/paper.ts';
import { storableText } from '#core/text/storable-text.ts';
import { pngOf } from '../picture/png.ts';
import type { DocumentWriter } from '../services/ports.ts';

const { ink, ink2, ink3, line, lineStrong, beyond, sunken } = tokens.color.light;
const hex = (color: string) => color.slice(1);
/** Half points. */
const SIZE = { title: 36, heading: 26, subheading: 22, body: 21, small: 17 } as const;
const FONT = 'Arial';
/** CSS px of the text's width: A4 less the margins. */
const TEXT_WIDTH_PX = 602;
/** Of a point's twentieths: what stands after a paragraph. */
const AFTER = { paragraph: 120, item: 60, table: 200 } as const;

/** Between a table and its note: two blocks need a paragraph between them, as low as Word makes one. */
const GAP_TO_NOTE = { line: 80, lineRule: LineRuleType.EXACT };
/** Against the others in a wide table: names are longer than figures. */
const FIRST_COLUMN = 1.6;
const WIDE = 4;
/** Twentieths of a point, between the margins. */
const TEXT_WIDTH = 9026;

const TONES: Record<Tone, IRunOptions> = {
  lead: { bold: true },
  note: { color: hex(ink2), size: SIZE.small },
  warning: { color: hex(beyond), bold: true },
  blank: { color: hex(ink3), italics: true },
};

/** Writes a described paper as docx bytes. */
export const documentWriter: DocumentWriter = { write: writeDocument };

export async function writeDocument(paper: Paper): Promise<Uint8Array> {
  const heading = (size: number) => ({
    run: { font: FONT, size, bold: true, color: hex(ink) },
    paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
  });
  const document = new Document({
    title: storableText(paper.title),
    ...(paper.keywords === undefined ? {} : { keywords: paper.keywords }),
    creator: paper.author,
    lastModifiedBy: paper.author,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZE.body, language: { value: paper.language === 'nb' ? 'nb-NO' : 'en-GB' } },
        },
        title: heading(SIZE.title),
        heading1: heading(SIZE.heading),
        heading2: heading(SIZE.subheading),
      },
    },
    sections: [
      {
        properties: { page: { size: { width: '210mm', height: '297mm' } } },
        footers: { default: footerOf(paper) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(storableText(paper.title))] }),
          ...(
            await Promise.all(
              paper.blocks.map((block, index, blocks) => written(block, isWithNext(block, blocks[index + 1]))),
            )
          ).flat(),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** What introduces a list or a table stays on its page, and a table stays on that of its note. */
function isWithNext(block: Block, next: Block | undefined): boolean {
  if (block.kind === 'table') return next?.kind === 'paragraph' && next.tone === 'note';
  return block.kind === 'paragraph' && block.tone !== 'note' && (next?.kind === 'list' || next?.kind === 'table');
}

async function written(block: Block, withNext: boolean): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ heading, children: runs(block.text) })];
    }
    case 'paragraph':
      return block.text.split(/\n\s*\n/).map(
        (text) =>
          new Paragraph({
            spacing: { after: AFTER.paragraph },
            keepNext: withNext,
            children: runs(text, block.tone && TONES[block.tone]),
          }),
      );
    case 'list':
      return block.items.map(
        ({ title, body }) =>
          new Paragraph({
            bullet: { level: 0 },
            spacing: { after: AFTER.item },
            children: [...runs(`${title}: `, { bold: true }), ...runs(body)],
          }),
      );
    case 'picture':
      return [
        new Paragraph({ keepNext: true, spacing: { before: AFTER.paragraph }, children: [await imageOf(block)] }),
        new Paragraph({ spacing: { after: AFTER.table }, children: runs(block.caption, TONES.note) }),
      ];
    case 'table':
      return [
        tableOf(block, withNext),
        new Paragraph({
          spacing: withNext ? GAP_TO_NOTE : { after: AFTER.table },
          keepNext: withNext,
          children: [],
        }),
      ];
  }
}

/** The sentence that the drawing shows is what is read in its place. */
async function imageOf({ drawing, caption }: Extract<Block, { kind: 'picture' }>): Promise<ImageRun> {
  return new ImageRun({
    type: 'png',
    data: await pngOf(drawing),
    transformation: { width: TEXT_WIDTH_PX, height: (TEXT_WIDTH_PX / drawing.width) * drawing.height },
    altText: { name: storableText(caption), title: storableText(caption), description: storableText(drawing.name) },
  });
}

/** The first column is what a row is of; figures stand right. It breaks over pages only where it is longer than one. */
function tableOf({ head, rows }: Extract<Block, { kind: 'table' }>, withNext: boolean): Table {
  const weights = head.map((_, column) => (column === 0 && head.length >= WIDE ? FIRST_COLUMN : 1));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((weight / whole) * TEXT_WIDTH));
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const rule = (color: string) => ({ style: BorderStyle.SINGLE, size: 4, color: hex(color) });
  const isFigures = (column: number) =>
    rows.length > 0 && rows.every((cells) => /^[≥+−\d–]/.test(cells[column] ?? '') && column > 0);
  const cell = (text: string, column: number, isHead: boolean, keepNext = true) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 80, right: 80 },
      borders: { top: none, left: none, right: none, bottom: rule(isHead ? lineStrong : line) },
      ...(isHead ? { shading: { fill: hex(sunken) } } : {}),
      children: [
        new Paragraph({
          keepNext,
          alignment: isFigures(column) ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: runs(text, { size: SIZE.small + 1, bold: isHead }),
        }),
      ],
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text, at) => cell(text, at, true)) }),
      ...rows.map((cells, row) => {
        const keepNext = withNext || row < rows.length - 1;
        return new TableRow({ cantSplit: true, children: cells.map((text, at) => cell(text, at, false, keepNext)) });
      }),
    ],
  });
}

function footerOf({ footer }: Paper): Footer {
  const look = { size: SIZE.small - 1, color: hex(ink2) };
  return new Footer({
    children: [
      new Paragraph({
        children: [
          ...runs(`${footer} · `, look),
          new TextRun({ ...look, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

/** A text with its line breaks. */
function runs(text: string, look: IRunOptions = {}): TextRun[] {
  return storableText(text)
    .split('\n')
    .map((part, index) => new TextRun({ ...look, text: part, ...(index > 0 ? { break: 1 } : {}) }));
}
