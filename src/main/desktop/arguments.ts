import { parseArgs } from 'node:util';

/** The data folder that the program was started with, if one was given; Chromium's own switches stand beside it. */
export function givenDataDir(argv: readonly string[]): string | undefined {
  const options = { 'data-dir': { type: 'string' } } as const;
  const { values } = parseArgs({ args: argv.slice(1), options, strict: false, allowPositionals: true });
  return typeof values['data-dir'] === 'string' ? values['data-dir'] : undefined;
}
