import { backendOptions } from '#main/program.ts';
import { readNamedFile } from './files.ts';
import { writeFileWhole } from '#main/written-file.ts';
import { parseCommand } from './options.ts';
import { UsageError, type Terminal } from './terminal.ts';
import { withBackend } from './with-backend.ts';

/** `byggklima call <name> [json]`: one call of the contract, its answer as JSON. */
export async function call(args: string[], terminal: Terminal): Promise<void> {
  const { values, positionals } = parseCommand(args, { file: { type: 'string' }, out: { type: 'string' } });
  const [name, json = '{}', ...others] = positionals;
  if (name === undefined) throw new UsageError('terminal.missing', { what: '<name>' });
  if (others.length > 0) throw new UsageError('terminal.unknownCommand', { command: others.join(' ') });
  const input = parseInput(json);
  const file = values.file === undefined ? null : readNamedFile(values.file);

  const options = { ...backendOptions(terminal.programDir, values['data-dir']), restore: values.restore };
  await withBackend(options, async ({ shelf, callByName }) => {
    const upload = file && { upload: shelf.put(file.name, file.bytes) };
    const answer = await callByName(name, { ...input, ...upload });
    terminal.print(JSON.stringify(answer, null, 2));
    if (values.out === undefined) return;
    const made = shelf.take(fileHandle(answer));
    if (made === null) throw new UsageError('terminal.missing', { what: '--out' });
    writeFileWhole(values.out, made.bytes);
  });
}

function parseInput(json: string): object {
  try {
    const input: unknown = JSON.parse(json);
    if (typeof input === 'object' && input !== null) return input;
  } catch {
    // Said below.
  }
  throw new UsageError('terminal.notJson', { found: json });
}

function fileHandle(answer: unknown): string {
  const named = typeof answer === 'object' && answer !== null && 'file' in answer ? answer.file : '';
  return String(named);
}
