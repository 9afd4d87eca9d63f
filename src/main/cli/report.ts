import { extname, join } from 'node:path';
import { AppError } from '#core/api/errors.ts';
import { assessPackage } from '#core/comparison/assess-package.ts';
import { readPackageFile } from '#main/package-file.ts';
import type { NamedFile } from '#main/port/messages.ts';
import { backendOptions } from '#main/program.ts';
import { createResources } from '#main/resources/resources.ts';
import { writeFileWhole } from '#main/written-file.ts';
import { isSameFile, readNamedFile } from './files.ts';
import { dayOf, onlyOne, parseCommand } from './options.ts';
import { inTemporaryFolder } from './temporary-folder.ts';
import { UsageError, type Terminal } from './terminal.ts';
import { withBackend } from './with-backend.ts';

/** What each kind of file is made by. */
const MAKERS: Readonly<Record<string, (file: NamedFile, today: string, terminal: Terminal) => Promise<Uint8Array>>> = {
  '.xlsx': (...given) => made('reports.workbook', ...given),
  '.docx': (...given) => made('reports.paper', ...given),
  '.json': results,
};

/** `byggklima report <package> --out <file>`: the assessment as a workbook, the case paper in Word, or the package with its results, by the file's name. */
export async function report(args: string[], terminal: Terminal): Promise<void> {
  const { values, positionals } = parseCommand(args, { out: { type: 'string' }, today: { type: 'string' } });
  const given = onlyOne(positionals, '<package>');
  const file = readNamedFile(given);
  if (values.out === undefined) throw new UsageError('terminal.missing', { what: '--out' });
  const { out } = values;
  if (isSameFile(given, out)) throw new UsageError('terminal.outIsInput', { file: out });
  const make = MAKERS[extname(out).toLowerCase()];
  if (!make) throw new UsageError('terminal.reportKind', { file: out, kinds: Object.keys(MAKERS).join(', ') });
  writeFileWhole(out, await make(file, dayOf(values.today), terminal));
  terminal.print(terminal.t('terminal.written', { file: out }));
}

/** By the program itself, in a workspace that is gone afterwards. */
function made(
  job: 'reports.workbook' | 'reports.paper',
  file: NamedFile,
  today: string,
  { programDir, language }: Terminal,
): Promise<Uint8Array> {
  return inTemporaryFolder('byggklima-report-', (workspace) =>
    withBackend(backendOptions(programDir, workspace), async (backend) => {
      const upload = backend.shelf.put(file.name, file.bytes);
      const { id: project } = await backend.call('projects.importPackage', { upload });
      // What was done in this workspace is not the project's history.
      const input = { project, language, today, ...(job === 'reports.workbook' ? { withLog: false } : {}) };
      const { file: handle, name } = await backend.runJob(job, input);
      const written = backend.shelf.take(handle);
      if (written === null) throw new AppError('not-found', { entity: 'file', id: name });
      return written.bytes;
    }),
  );
}

/** The package as it is, with the accounts and the comparison as `assess` prints them, and what made them. */
function results(file: NamedFile, today: string, { programDir }: Terminal): Promise<Uint8Array> {
  const document = readPackageFile(file);
  const factors = createResources(join(programDir, 'resources')).factors();
  const { programVersion } = backendOptions(programDir, undefined);
  const told = { programVersion, today, package: document, results: assessPackage(document, { today, factors }) };
  return Promise.resolve(new TextEncoder().encode(`${JSON.stringify(told, null, 2)}\n`));
}
