import { expect, test } from './fixtures.ts';

test('a declaration in use that gets other figures tells what it changes before it is saved, and is undone', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Åpne eksempelet', exact: true }).click();
  await expect(page.getByRole('navigation').getByText('Lerkelia skole')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Portefølje' })).toBeHidden();
  await page.getByRole('link', { name: 'EPD-bibliotek' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'EPD-bibliotek' })).toBeVisible();
  const openRow = async () => {
    await page
      .getByRole('textbox', { name: 'Finn deklarasjon' })
      .or(page.getByRole('searchbox'))
      .first()
      .fill('steinull fasadeplate');
    await page
      .getByRole('row', { name: /Steinull, fasadeplate/ })
      .first()
      .click();
  };
  await openRow();
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

  await page.keyboard.press('Control+Z');
  await expect(page.getByRole('button', { name: /^Gjør om/ }).first()).toBeEnabled();
  await page.reload();
  await openRow();
  await drawer.getByRole('button', { name: 'Endre deklarasjonen' }).click();
  await expect(productStage).toHaveValue(before);
});
