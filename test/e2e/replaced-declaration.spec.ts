import { expect, test } from './fixtures.ts';

test('a declaration in use that gets other figures tells what it changes before it is saved, and is undone', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).click();
  await page.getByRole('link', { name: 'EPD-bibliotek' }).click();
  await page
    .getByRole('textbox', { name: 'Finn deklarasjon' })
    .or(page.getByRole('searchbox'))
    .first()
    .fill('steinull fasadeplate');
  await page
    .getByRole('row', { name: /Steinull, fasadeplate/ })
    .first()
    .click();
  const drawer = page.getByRole('complementary').filter({ has: page.getByRole('button', { name: 'Lukk' }) });
  await drawer.getByRole('button', { name: 'Endre deklarasjonen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Endre deklarasjonen' });
  await expect(dialog.getByText('totalene der endres')).toBeHidden();
  const productStage = dialog.getByRole('textbox', { name: 'A1–A3' });
  const before = await productStage.inputValue();
  await productStage.fill('9');
  await productStage.press('Tab');
  await expect(dialog.getByText('Brukes i 1 prosjekt; totalene der endres.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Lagre endringene' }).click();
  await expect(dialog).toBeHidden();

  await expect(drawer.getByText(before, { exact: true }).first()).toBeHidden();
  await page.keyboard.press('Control+Z');
  await expect(drawer.getByText(before, { exact: true }).first()).toBeVisible();
  await drawer.getByRole('button', { name: 'Endre deklarasjonen' }).click();
  await expect(productStage).toHaveValue(before);
});
