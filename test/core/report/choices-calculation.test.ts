import { expect, it } from 'vitest';
import { grantSums } from '#core/choices/grants.ts';
import { materialShares } from '#core/choices/material-shares.ts';
import { grantCalculation, sharesCalculation } from '#core/report/choices-calculation.ts';
import { aboutScheme, grantRemarkText, sharesRest, sharesSentence } from '#core/report/choices-words.ts';
import { translator } from '#core/text/text.ts';
import { account, component, declaration } from '#test/support/build.ts';

const words = { t: translator('nb'), language: 'nb' } as const;
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

/** 20 kg and 10 kg CO₂e a m²: 300 m² retained, 50 reused, 150 new of which 100 have 30 % recycled content. */
function shares() {
  const components = [
    component({ id: 'stays', quantity: 300, origin: 'retained' }),
    component({ id: 'again', quantity: 50, origin: 'reused' }),
    component({ id: 'wall', quantity: 100, recycledContent: 0.3 }),
    component({ id: 'other', quantity: 50 }),
    component({ id: 'door', quantity: 4, unit: 'pcs' }),
  ];
  const declarations = [declaration({ equivalents: { kg: 20 } })];
  return materialShares({ components, declarations, account: account({ components, declarations }) });
}

it('the shares are written as their formulas, with the numbers put in', () => {
  expect(sharesCalculation('Rehab', shares(), words).map(({ name, formula }) => plain(`${name}: ${formula}`))).toEqual([
    'Rehab: Ombrukt, masse: 1,00 t / 10,00 t = 10 %',
    'Rehab: Beholdt, masse: 6,00 t / 10,00 t = 60 %',
    'Rehab: Resirkulert i det nye, masse: 0,600 t / 2,00 t oppgitt for = 30 %',
    'Rehab: Ombrukt, A1–A3: 0,500 t CO₂e / 5,00 t CO₂e = 10 %',
    'Rehab: Beholdt, A1–A3: 3,00 t CO₂e / 5,00 t CO₂e = 60 %',
    'Rehab: Resirkulert i det nye, A1–A3: 0,300 t CO₂e / 1,00 t CO₂e oppgitt for = 30 %',
  ]);
});

it('the answer says what is reused and retained, what recycled content is given for, and what is not in it', () => {
  expect(plain(sharesSentence('Rehab', shares(), words))).toBe('Rehab: 10 % av massen er ombrukt, og 60 % beholdes.');
  // 2 of the 3 t that are new.
  expect(plain(sharesRest(shares(), words))).toBe(
    'Resirkulert innhold er 30 % av det nye det er oppgitt for, som er 66,7 % av massen av alt nytt. Én post uten kjent masse er ikke med.',
  );
});

it('what a scheme gives is written as the addition that it is', () => {
  const sums = grantSums([
    { id: 'a', scheme: 'klimasats', state: 'granted', granted: 1_500_000 },
    { id: 'b', scheme: 'klimasats', state: 'paid', granted: 75_000 },
    { id: 'c', scheme: 'enova', state: 'applied', applied: 800_000 },
    { id: 'd', scheme: 'enova', state: 'applied' },
  ]);
  expect(grantCalculation(sums, words).map(({ name, formula }) => plain(`${name}: ${formula}`))).toEqual([
    'Klimasats: Innvilget: 1 500 000 + 75 000 = 1 575 000 kr',
    'Enova: Ikke avgjort: 800 000 kr',
  ]);
});

it('the limits of Klimasats are told with the year they are from, to be verified', () => {
  expect(plain(grantRemarkText('klimasats-share', words))).toBe(
    'Over 75 % av merkostnaden, som er det meste Klimasats gir. Kontroller mot utlysningen.',
  );
  expect(plain(grantRemarkText('klimasats-most', words))).toContain(
    'over 12 000 000 kr, som var taket i Klimasats i 2023',
  );
  expect(plain(aboutScheme('klimasats', words))).toContain('minst 150 000 kr');
});
