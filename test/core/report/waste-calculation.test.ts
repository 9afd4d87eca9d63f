import { expect, it } from 'vitest';
import { wasteCalculation } from '#core/report/waste-calculation.ts';
import { wasteRest, wasteSentence } from '#core/report/waste-words.ts';
import { translator } from '#core/text/text.ts';
import { wasteStatus } from '#core/waste/waste-status.ts';
import type { WasteSettings } from '#core/waste/waste.ts';

const words = { t: translator('nb'), language: 'nb' } as const;
const DELIVERIES = [
  { fraction: '1141', amount: 91, unit: 't' as const },
  { fraction: '9912', amount: 9, unit: 't' as const },
];
/** With plain spaces, as they are typed here. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

it('the figures are written as their formulas, with the numbers put in', () => {
  const settings: WasteSettings = { expectedTotal: 200, area: 4000 };
  const lines = wasteCalculation(wasteStatus({ ...settings, deliveries: DELIVERIES }), settings, words);
  expect(lines.map(({ formula }) => plain(formula))).toEqual([
    '91,00 t / 100,0 t = 91 %',
    '9,00 t − (1 − 95 %) · 100,0 t = 4,00 t',
    '(95 % · 200,0 t − 91,00 t) / (200,0 t − 100,0 t) = 99 %',
    '100,0 t · 1 000 / 4 000 m² = 25,0 kg/m²',
  ]);
});

it('an empty log has no formula', () => expect(wasteCalculation(wasteStatus({}), {}, words)).toEqual([]));

it.each<[number | null, string, string]>([
  [200, 'Resten må sorteres 99 % for å nå målet.', 'Ventet sluttmengde 200,0 t; 100,0 t gjenstår.'],
  [150, 'Målet er utenfor rekkevidde: i beste fall 94 %.', 'Ventet sluttmengde 150,0 t; 50,00 t gjenstår.'],
  [80, '4,00 t må flyttes fra blandet til sortert for å nå 95 %.', 'Det er levert mer enn'],
  [null, '4,00 t må flyttes fra blandet til sortert for å nå 95 %.', 'Skriv ventet sluttmengde'],
])('with %s t expected the page says what is to be done', (expectedTotal, sentence, rest) => {
  const status = wasteStatus({ deliveries: DELIVERIES, expectedTotal });
  expect(plain(wasteSentence(status, words))).toBe(sentence);
  expect(plain(wasteRest(status, expectedTotal, words))).toContain(rest);
});
