import type { SheetPicture } from '#core/report/workbook.ts';
import { pngOf } from '../picture/png.ts';
import { OFFICE, inAttribute, XML } from './xml.ts';
import { relationsXml } from './package-parts.ts';
import type { ZipArchive } from './zip-archive.ts';

/** The pictures of a workbook's sheets: a drawing for each sheet that has some, and the pictures that it shows. */

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
/** English Metric Units of a CSS px. */
const EMU = 9525;

export class SheetDrawings {
  private readonly archive: ZipArchive;
  private drawings = 0;
  private images = 0;

  constructor(archive: ZipArchive) {
    this.archive = archive;
  }

  /** How many there are so far. */
  get count(): number {
    return this.drawings;
  }

  /** Returns the drawing's number. */
  async add(pictures: readonly SheetPicture[]): Promise<number> {
    const anchors: string[] = [];
    const images: { type: string; target: string }[] = [];
    for (const [index, picture] of pictures.entries()) {
      const name = `image${(this.images += 1)}.png`;
      await this.archive.add(`xl/media/${name}`, await pngOf(picture.drawing));
      images.push({ type: `${OFFICE}/image`, target: `../media/${name}` });
      anchors.push(anchor(picture, index + 1));
    }
    const number = (this.drawings += 1);
    await this.archive.add(
      `xl/drawings/drawing${number}.xml`,
      `${XML}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">${anchors.join('')}</xdr:wsDr>`,
    );
    await this.archive.add(`xl/drawings/_rels/drawing${number}.xml.rels`, relationsXml(images));
    return number;
  }
}

/** A picture at the left edge of a row, in its own size; its alternative text is the sentence that the drawing shows. */
function anchor({ title, drawing: { width, height, name }, row }: SheetPicture, id: number): string {
  const size = `cx="${Math.round(width * EMU)}" cy="${Math.round(height * EMU)}"`;
  return [
    `<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`,
    `<xdr:ext ${size}/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${id + 1}" name="${inAttribute(title)}" descr="${inAttribute(name)}"/>`,
    '<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>',
    `<xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId${id}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`,
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>`,
    '</xdr:pic><xdr:clientData/></xdr:oneCellAnchor>',
  ].join('');
}
