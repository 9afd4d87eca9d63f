import { test } from './fixtures.ts';
test('pictures', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByRole('button', { name: 'Åpne eksempelet' }).first().click();
  await page.getByRole('navigation').getByRole('link', { name: /^Avfall/ }).click();
  await page.waitForTimeout(300);
  await page.screenshot({ path: '/tmp/h/w0.png' });
  await page.getByRole('button', { name: 'Før første levering' }).click();
  const rows: string[] = [];
  for (let m = 3; m < 12; m++) {
    rows.push(`4.${m}.2027\tA-${m}1\t1141\t${3 + m / 10}\tt\t\tMottak nord\tNybygg\tMaterialgjenvinning`);
    rows.push(`9.${m}.2027\tA-${m}2\t1615\t${1 + (m % 3)}\tt\t\tMottak nord\tNybygg\tMaterialgjenvinning`);
    rows.push(`14.${m}.2027\tA-${m}3\t9912\t0,${m % 9 + 1}\tt\t\tMottak nord\tNybygg\tEnergi`);
    rows.push(`20.${m}.2027\tA-${m}4\t1611\t${m}\tt\t\tMottak nord\tRiving\t`);
  }
  rows.push('20.11.2027\tA-99\t9913\t1,2\tt', '21.11.2027\tA-99\tannet, brennbart\t0,62\tt');
  const grid = page.getByRole('grid', { name: /^Avfallsleveringer i/ });
  await grid.focus();
  await grid.evaluate((el, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    el.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, rows.join('\n'));
  await page.waitForTimeout(500);
  await page.getByRole('main').evaluate((m) => m.scrollTo(0, 0));
  await page.screenshot({ path: '/tmp/h/w1.png' });
  await page.getByRole('radio', { name: /^Avfallsplan/ }).click();
  const plan = page.getByRole('grid', { name: /^Avfallsplan for/ });
  await plan.focus();
  await plan.evaluate((el, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    el.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, '1141\t50\n1615\t30\n1611\t80\n1452\t5');
  await page.waitForTimeout(300);
  await page.getByRole('main').evaluate((m) => m.scrollTo(0, 3000));
  await page.screenshot({ path: '/tmp/h/w2.png' });
  await page.getByText('Forutsetninger', { exact: true }).click();
  await page.getByLabel('Ventet sluttmengde').fill('200');
  await page.keyboard.press('Tab');
  await page.getByLabel('Areal', { exact: true }).fill('4000');
  await page.keyboard.press('Tab');
  await page.waitForTimeout(300);
  await page.screenshot({ path: '/tmp/h/w3.png' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('radio', { name: /^Leveringer/ }).click();
  await page.waitForTimeout(300);
  await page.getByRole('main').evaluate((m) => m.scrollTo(0, 0));
  await page.screenshot({ path: '/tmp/h/w4.png' });
});
