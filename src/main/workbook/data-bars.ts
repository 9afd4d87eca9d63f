import { tokens } from '#core/design/tokens.ts';
import { runAddress } from '#core/report/formula.ts';
import type { DataBars } from '#core/report/workbook.ts';
import { argb } from './cell-looks.ts';

/** Bars behind figures: a rule that every version reads, and its extension of 2010, joined by an id. */

const EXCEL_2010 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const { barSoft, beyondSoft, lineStrong } = tokens.color.light;

/** Ids are of one workbook. */
export type NamedBars = DataBars & { readonly id: string };

export function barId(number: number): string {
  return `{00000000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
}

/** As every version reads a bar. @param priority from 1, each of a sheet its own */
export function plainBars(bars: NamedBars, priority: number): string {
  const ends =
    bars.of === 'share'
      ? '<cfvo type="num" val="0"/><cfvo type="num" val="1"/>'
      : '<cfvo type="min"/><cfvo type="max"/>';
  return [
    `<conditionalFormatting sqref="${runAddress(bars)}"><cfRule type="dataBar" priority="${priority}">`,
    `<dataBar>${ends}<color rgb="${argb(barSoft)}"/></dataBar>`,
    `<extLst><ext xmlns:x14="${EXCEL_2010}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${bars.id}</x14:id></ext></extLst>`,
    '</cfRule></conditionalFormatting>',
  ].join('');
}

/** Plain colour, and an axis at 0 with what is negative to its left. */
export function barExtension(bars: readonly NamedBars[]): string {
  const rules = bars.map((one) => {
    const ends =
      one.of === 'share'
        ? '<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo>'
        : '<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>';
    return [
      '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">',
      `<x14:cfRule type="dataBar" id="${one.id}"><x14:dataBar minLength="0" maxLength="100" gradient="0" negativeBarColorSameAsPositive="0">`,
      `${ends}<x14:negativeFillColor rgb="${argb(beyondSoft)}"/><x14:axisColor rgb="${argb(lineStrong)}"/>`,
      `</x14:dataBar></x14:cfRule><xm:sqref>${runAddress(one)}</xm:sqref></x14:conditionalFormatting>`,
    ].join('');
  });
  return `<extLst><ext xmlns:x14="${EXCEL_2010}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${rules.join('')}</x14:conditionalFormattings></ext></extLst>`;
}
