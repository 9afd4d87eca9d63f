import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { declarationSheet } from './declaration-sheet.ts';
import { expect, test } from './fixtures.ts';
import { pasteRows } from './paste.ts';

/** Axe with no rule switched off, in both themes, with data on the screens and dialogs open. */
async function expectNoViolations(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
  ).toEqual([]);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`every screen is without violations, ${scheme}`, async ({ page, chooseFile }, info) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoViolations(page, 'empty portfolio');

    await page.getByRole('button', { name: 'Nytt prosjekt' }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolations(page, 'new project');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Åpne eksempelet' }).first().click();
    await expect(page.getByRole('link', { name: 'Sammenligning' })).toBeVisible();
    await expect(page.getByRole('grid')).toBeVisible();
    await expectNoViolations(page, 'alternatives');

    await page.getByRole('link', { name: 'Sammenligning' }).click();
    await expect(page.getByRole('heading', { name: 'Utslipp over tid' })).toBeVisible();
    await expectNoViolations(page, 'comparison');

    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^EPD \d/ })
      .click();
    await expect(page.getByRole('heading', { name: 'Dekning' })).toBeVisible();
    await page.getByRole('row', { name: /Linoleum/ }).click();
    await page.getByRole('textbox', { name: 'Begrunnelse' }).fill('Produsenten har ingen');
    await page.getByRole('searchbox').fill('linoleum');
    await expect(page.getByText(/^Ingen gyldig EPD passer/)).toBeVisible();
    await expectNoViolations(page, 'coverage with a component open');
    await page.getByRole('button', { name: 'Importer leveranser' }).click();
    await expectNoViolations(page, 'deliveries, asked for');
    await page.getByLabel('Lim inn leveranser').fill('Produkt\tEPD-nr\nGipsplate 13 mm\tNEPD-0');
    await page.getByRole('button', { name: 'Les listen' }).click();
    await expect(page.getByRole('button', { name: 'Hent inn 1 rad' })).toBeVisible();
    await expectNoViolations(page, 'deliveries, read');
    await page.getByRole('button', { name: 'Hent inn 1 rad' }).click();
    await expect(page.getByRole('grid', { name: /^Leverte produkter i/ })).toBeVisible();
    await expectNoViolations(page, 'delivered products');

    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Avfall/ })
      .click();
    await expectNoViolations(page, 'waste, nothing yet');
    await page.getByRole('button', { name: 'Før første levering' }).click();
    await page.getByRole('button', { name: 'Importer avfallsliste' }).click();
    const waste = 'Dato\tVeieseddel\tAvfallstype\tTonn\n4.3.2026\tA-1\t1141\t9\n5.3.2026\tA-2\tannet\t1';
    await page.getByLabel('Lim inn leveringer med overskrifter').fill(`${waste}\n6.4.2026\tA-3\t9912\t1`);
    await page.getByRole('button', { name: 'Les listen' }).click();
    await expect(page.getByRole('button', { name: 'Hent inn 3 leveringer' })).toBeVisible();
    await expectNoViolations(page, 'waste list, read');
    await page.getByRole('button', { name: 'Hent inn 3 leveringer' }).click();
    await expect(page.getByRole('grid', { name: /^Avfallsleveringer i/ })).toBeVisible();
    await expectNoViolations(page, 'waste');
    await page.getByRole('radio', { name: 'Forutsetninger' }).click();
    await expectNoViolations(page, 'waste, assumptions');

    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Byggeplass/ })
      .click();
    await expectNoViolations(page, 'site, nothing yet');
    await page.getByRole('button', { name: 'Før første rad' }).click();
    const log = page.getByRole('grid', { name: /^Energilogg for/ });
    await pasteRows(log, [
      '1.3.2027\t31.3.2027\t\tMaskin\tDiesel\t1000\tl\t90',
      '1.4.2027\t30.4.2027\t\tMaskin\tHVO100\t9\tm',
    ]);
    await expect(page.getByRole('heading', { name: 'Måned for måned' })).toBeVisible();
    await expectNoViolations(page, 'site');
    for (const sheet of [/^Maskiner/, /^Fravik/, /^Krav/]) {
      await page.getByRole('radiogroup', { name: 'Vis' }).getByRole('radio', { name: sheet }).click();
      await expectNoViolations(page, `site, ${String(sheet)}`);
    }

    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Krav(?!katalog)/ })
      .click();
    await page.getByRole('button', { name: 'Foreslåtte krav' }).click();
    await expectNoViolations(page, 'requirements, proposed');
    await page.getByRole('button', { name: /^Ta inn \d+ krav/ }).click();
    await page.getByRole('grid', { name: /^Krav i/ }).press('Control+i');
    await expectNoViolations(page, 'requirements');
    await page.getByRole('link', { name: 'Valg og støtte' }).click();
    await page.getByRole('button', { name: 'Før første valg' }).click();
    await expectNoViolations(page, 'choices');
    await page.getByRole('radio', { name: /^Støtte/ }).check({ force: true });
    await expectNoViolations(page, 'grants');
    await page.getByRole('link', { name: 'Kravkatalog' }).click();
    await page.getByRole('row', { name: /T-09/ }).click();
    await expectNoViolations(page, 'catalogue');

    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Tilbud/ })
      .click();
    await expectNoViolations(page, 'bids of the example');
    await page.getByRole('button', { name: 'Fra skjema eller liste' }).click();
    const bids = 'Tilbyder\tPris\tAreal\tPeriode\tIndikator\tA1-A3\nNordre\t84000000\t3000\t60\tGWP-IOBC\t720000';
    await page.getByLabel('Lim inn tilbud').fill(`${bids}\nSøndre\tikke ennå\t3000\t50\tGWP-IOBC\t700000`);
    await page.getByRole('button', { name: 'Les listen' }).click();
    await expectNoViolations(page, 'list of bids, read');
    await page.getByRole('button', { name: 'Ta inn 2 tilbud' }).click();
    await page.getByRole('button', { name: 'Vis beregning, Nordre' }).click();
    await expectNoViolations(page, 'bids');
    for (const sheet of ['Krav og vurdering', 'Begrunnelse', 'Mottakskontroll']) {
      await page.getByRole('radio', { name: sheet }).click();
      await expectNoViolations(page, `bids, ${sheet}`);
    }
    await page.getByLabel('Levert regnskap', { exact: true }).selectOption({ index: 1 });
    await expectNoViolations(page, 'intake check');

    await page.getByRole('link', { name: 'Saksgrunnlag' }).click();
    await expect(page.getByRole('heading', { name: 'Beslutning' })).toBeVisible();
    await expect(page.getByText(/^Svaret snur|^Ingen av endringene/)).toBeVisible();
    await page.getByRole('button', { name: 'Vis alle' }).click();
    await expectNoViolations(page, 'decision case');

    await page.getByRole('link', { name: 'Portefølje' }).click();
    await expect(page.getByRole('heading', { name: 'Portefølje', level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: /Lerkelia/ })).toBeVisible();
    await expectNoViolations(page, 'portfolio');

    await page.getByRole('link', { name: 'EPD-bibliotek' }).click();
    await expect(page.getByRole('heading', { name: 'EPD-bibliotek', level: 1 })).toBeVisible();
    await page.getByRole('searchbox').fill('Sponplate');
    await page.getByText('Sponplate').first().click();
    await expect(page.getByRole('heading', { name: 'GWP etter modul' })).toBeVisible();
    await expectNoViolations(page, 'library with a declaration open');
    await page.keyboard.press('Escape');
    const products = page.getByRole('checkbox', { name: /^Sammenlign Sponplate/ });
    for (const product of [products.nth(0), products.nth(1)]) await product.check();
    await page.getByRole('button', { name: 'Sammenlign (2)' }).click();
    await expectNoViolations(page, 'products compared');
    await page.getByRole('region', { name: 'Sammenlign 2 produkter' }).getByRole('button', { name: 'Lukk' }).click();
    await page.getByRole('searchbox').fill('Teglstein');
    await page.getByRole('row', { name: /Teglstein –/ }).click();
    await page.getByRole('button', { name: 'Bytt ut i prosjekter' }).click();
    await page.getByRole('radio').first().check();
    await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
    await expectNoViolations(page, 'a declaration replaced');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await chooseFile(await declarationSheet(info.outputPath('leverandor.xlsx')), () =>
      page.getByRole('button', { name: 'Importer', exact: true }).click(),
    );
    await expect(page.getByRole('button', { name: /Sett inn \d+ klare/ })).toBeVisible();
    await expectNoViolations(page, 'import preview');

    await page.getByRole('link', { name: 'Innstillinger' }).click();
    await expect(page.getByRole('heading', { name: 'Innstillinger', level: 1 })).toBeVisible();
    await expectNoViolations(page, 'settings');

    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolations(page, 'command palette');
  });
}
