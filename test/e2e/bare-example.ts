import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** The example project as a newcomer's own begins: without bids and costs. */
export interface BareExample {
  readonly page: Page;
  readonly chooseFile: (path: string, open: () => Promise<void>) => Promise<void>;
  /** Where its package is written. */
  readonly path: string;
}

export async function openBareExample({ page, chooseFile, path }: BareExample): Promise<void> {
  const example = JSON.parse(readFileSync('resources/example-lerkelia-skole.byggklima', 'utf8'));
  const { award: _award, bids: _bids, ...project } = example.project;
  for (const alternative of project.alternatives) delete alternative.costLines;
  writeFileSync(path, JSON.stringify({ ...example, project }));
  await chooseFile(path, () => page.getByRole('button', { name: 'Importer pakke' }).first().click());
  // The import opens what it brought.
  await page.getByRole('navigation').getByRole('link', { name: 'Kostnad' }).waitFor();
  // Its notice is last on the page, where a Tab out of the last field would come to it.
  await page.getByRole('button', { name: 'Lukk', exact: true }).click();
}
