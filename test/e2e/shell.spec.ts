import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** What stands round every screen: navigation, palette, undo and redo, language and theme. */

async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).click();
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Sammenligning' })).toBeVisible();
}

async function toPortfolio(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Portefølje' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Portefølje' })).toBeVisible();
}

function projectLink(page: Page, name: string) {
  return page.getByRole('table').getByRole('link', { name });
}

test('an empty portfolio teaches, and the example opens with one press', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Ingen prosjekter ennå' })).toBeVisible();
  await openExample(page);
  await toPortfolio(page);
  await expect(projectLink(page, 'Lerkelia skole')).toBeVisible();
});

test('a project is made by keyboard alone; what can be read in two ways is asked about', async ({ page }) => {
  await page.getByRole('button', { name: 'Nytt prosjekt' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Nytt prosjekt' });
  await expect(dialog.getByLabel('Navn')).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Skriv hva prosjektet heter.')).toBeVisible();
  await page.keyboard.type('Granåsen skole');
  await dialog.getByLabel('Bruttoareal').focus();
  await page.keyboard.type('6.240');
  await expect(dialog.getByText('kan leses på to måter')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: '6 240 m² BTA' })).toBeFocused();
  await page.keyboard.press('Enter');
  await dialog.getByLabel('Navn').focus();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('navigation').getByRole('heading', { name: 'Granåsen skole' })).toBeVisible();
  await toPortfolio(page);
  await expect(page.getByRole('row', { name: /Granåsen skole/ })).toContainText('6 240');
});

test('a deleted project comes back by undo, and goes by redo', async ({ page }) => {
  await openExample(page);
  await toPortfolio(page);
  const link = projectLink(page, 'Lerkelia skole');
  await page.getByRole('button', { name: /^Flere valg for Lerkelia/ }).click();
  await page.getByRole('menuitem', { name: /^Slett/ }).click();
  await expect(link).toBeHidden();

  await page.keyboard.press('Control+z');
  await expect(link).toBeVisible();
  await expect(page.getByText(/^Angret: Slett prosjektet/)).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(link).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(link).toBeVisible();
  await page.keyboard.press('Control+Shift+Z');
  await expect(link).toBeHidden();
});

test('in a text field Ctrl+Z belongs to the field', async ({ page }) => {
  await openExample(page);
  await toPortfolio(page);
  await page.getByRole('link', { name: 'Sammenligning' }).click();
  await page.getByRole('button', { name: /^Metode/ }).click();
  await page.getByLabel('Startår').fill('2030');
  await page.getByLabel('Startår').press('Control+z');
  await page.keyboard.press('Escape');

  // The example would be gone had the program taken the keys.
  await expect(page.getByRole('navigation').getByRole('heading', { name: 'Lerkelia skole' })).toBeVisible();
  await toPortfolio(page);
  await expect(projectLink(page, 'Lerkelia skole')).toBeVisible();
});

test('the palette finds pages, projects and actions by any part of their name', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('combobox');
  await expect(palette).toBeFocused();
  await page.keyboard.type('innst');
  await expect(page.getByRole('option')).toHaveText(['Gå til Innstillinger']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Innstillinger – Byggklima');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('lerkelia apne');
  await expect(page.getByRole('option')).toHaveText([/^Åpne Lerkelia skole/, /^Angre/]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/project\//);
});

test('the skip link leads past the navigation', async ({ page }) => {
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Gå til innholdet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('in a narrow window the pages are folded into one row, and going to one folds them again', async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 384 });
  const library = page.getByRole('link', { name: 'EPD-bibliotek' });
  const menu = page.getByRole('button', { name: 'Hovedmeny' });
  await expect(library).toBeHidden();
  await menu.click();
  await expect(menu).toHaveAttribute('aria-expanded', 'true');
  await library.click();
  await expect(page.getByRole('heading', { level: 1, name: 'EPD-bibliotek' })).toBeVisible();
  await expect(library).toBeHidden();
});

test('language and theme are kept when the page is opened again', async ({ page }) => {
  await page.getByRole('link', { name: 'Innstillinger' }).click();
  await page.getByRole('radio', { name: 'Mørkt' }).click();
  await expect(page.getByRole('radio', { name: 'Mørkt' })).toBeChecked();
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Portfolio' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barriers in the shell, the portfolio and the settings, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const expectNoBarriers = async () => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    await expect(page.getByRole('heading', { name: 'Ingen prosjekter ennå' })).toBeVisible();
    await expectNoBarriers();
    await openExample(page);
    await toPortfolio(page);
    await expect(projectLink(page, 'Lerkelia skole')).toBeVisible();
    await expectNoBarriers();

    await page.getByRole('button', { name: /^Flere valg for/ }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await expectNoBarriers();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();

    await page.getByRole('button', { name: 'Nytt prosjekt' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Lag prosjektet' }).click();
    await dialog.getByLabel('Bruttoareal').fill('1.234');
    await expectNoBarriers();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    await page.keyboard.press('Control+k');
    await expect(page.getByRole('listbox', { name: 'Søk' }).getByRole('option').first()).toBeVisible();
    await expectNoBarriers();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('combobox', { name: /^Søk/ })).toBeHidden();

    await page.getByRole('link', { name: 'Innstillinger' }).click();
    await page.getByRole('button', { name: 'Ta sikkerhetskopi nå' }).click();
    await expect(page.getByText(/^Sikkerhetskopien er tatt/)).toBeVisible();
    await expectNoBarriers();
    for (const tab of ['Utslippsfaktorer', 'Endringslogg']) {
      await page.getByRole('tab', { name: tab }).click();
      await expect(page.getByRole('table').first()).toBeVisible();
      await expectNoBarriers();
    }
  });
}
