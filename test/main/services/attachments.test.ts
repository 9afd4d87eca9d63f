import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_ATTACHMENT_BYTES, type Attachment } from '#core/project/attachment.ts';
import { packageOf } from '#main/services/packages.ts';
import { withAttachments } from '#main/services/attachments.ts';
import { createAttachmentStore } from '#main/store/attachments.ts';
import { importSchool } from '#test/support/school.ts';
import { openTestBackend, type TestBackend } from '#test/support/workspace.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const keep = (backend: TestBackend, name: string, bytes: Uint8Array) =>
  backend.call('attachments.keep', { upload: backend.shelf.put(name, bytes) });

async function contentOf(backend: TestBackend, { sha256, name }: Attachment): Promise<Uint8Array> {
  const { file } = await backend.call('attachments.fetch', { sha256, name });
  return new Uint8Array(backend.shelf.take(file)?.bytes ?? []);
}

/** The school, whose delivery is documented by a file. */
async function withTicket(): Promise<{ backend: TestBackend; ticket: Attachment }> {
  const backend = await openTestBackend();
  await importSchool(backend);
  const ticket = await keep(backend, 'Veieseddel 17.pdf', bytesOf('%PDF-1.7 veid'));
  const { wasteDeliveries } = await backend.call('projects.get', { id: 'school' });
  const put = wasteDeliveries.map((delivery) => ({ ...delivery, attachments: [ticket] }));
  await backend.call('wasteDeliveries.apply', { project: 'school', label: 'edit', put, remove: [] });
  return { backend, ticket };
}

async function attachedIn(backend: TestBackend) {
  const { wasteDeliveries } = await backend.call('projects.get', { id: 'school' });
  return wasteDeliveries.flatMap(({ attachments }) => attachments ?? []);
}

function filesIn(folder: string): string[] {
  const root = join(folder, 'attachments');
  return readdirSync(root).flatMap((part) => readdirSync(join(root, part)).map((name) => join(root, part, name)));
}

describe('a file that is attached', () => {
  it('comes back as it was, whatever it holds, and the same content is kept once', async () => {
    const backend = await openTestBackend();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
        const [first, second] = [await keep(backend, 'a.bin', bytes), await keep(backend, 'b.bin', bytes)];
        expect(second.sha256).toBe(first.sha256);
        expect(await contentOf(backend, first)).toEqual(bytes);
      }),
      { numRuns: 20 },
    );
    const names = filesIn(backend.folder);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('is a step of its own to undo, and its content is there when it is redone', async () => {
    const { backend, ticket } = await withTicket();
    await backend.call('history.undo', {});
    expect(await attachedIn(backend)).toEqual([]);
    await backend.call('history.redo', {});
    expect(await attachedIn(backend)).toEqual([ticket]);
    expect(await contentOf(backend, ticket)).toEqual(bytesOf('%PDF-1.7 veid'));
  });

  it('goes along in the project package, and is there where the package is read', async () => {
    const { backend, ticket } = await withTicket();
    const made = await backend.call('projects.exportPackage', { id: 'school' });
    const bytes = backend.shelf.take(made.file)?.bytes ?? new Uint8Array();
    const elsewhere = await openTestBackend();
    await elsewhere.call('projects.importPackage', { upload: elsewhere.shelf.put(made.name, bytes) });
    expect(await attachedIn(elsewhere)).toEqual([ticket]);
    expect(await contentOf(elsewhere, ticket)).toEqual(bytesOf('%PDF-1.7 veid'));
  });
});

describe('a file is refused', () => {
  it('where it is empty, or too large to go along in a package', async () => {
    const backend = await openTestBackend();
    const refusal = (bytes: Uint8Array) =>
      backend.refusal('attachments.keep', { upload: backend.shelf.put('seddel.pdf', bytes) });
    expect(await refusal(new Uint8Array())).toMatchObject({ code: 'file-empty' });
    expect(await refusal(new Uint8Array(MOST_ATTACHMENT_BYTES + 1))).toMatchObject({
      code: 'attachment-too-large',
      params: { file: 'seddel.pdf', limit: '25 MB' },
    });
  });

  it('where the data folder cannot take it', async () => {
    const backend = await openTestBackend();
    writeFileSync(join(backend.folder, 'attachments'), 'in the way');
    const upload = backend.shelf.put('seddel.pdf', bytesOf('%PDF'));
    expect(await backend.refusal('attachments.keep', { upload })).toMatchObject({ code: 'workspace-not-writable' });
  });

  it('where a package says that it is another, and nothing of the package is taken', async () => {
    const { backend } = await withTicket();
    const made = await backend.call('projects.exportPackage', { id: 'school' });
    const text = new TextDecoder().decode(backend.shelf.take(made.file)?.bytes);
    const forged = text.replace(/"content": "[^"]*"/, '"content": "AAAA"');
    const elsewhere = await openTestBackend();
    const upload = elsewhere.shelf.put(made.name, bytesOf(forged));
    expect(await elsewhere.refusal('projects.importPackage', { upload })).toMatchObject({
      code: 'invalid-package',
      params: { problems: [{ path: 'attachments[0].content', code: 'invalid-value' }] },
    });
    expect(await elsewhere.call('projects.list', {})).toEqual([]);
  });
});

describe('where the data folder has been tampered with', () => {
  it('a file that is gone or changed says so, and is put right by attaching it again', async () => {
    const { backend, ticket } = await withTicket();
    const [file = ''] = filesIn(backend.folder);
    const kept = readFileSync(file);
    const fetched = { sha256: ticket.sha256, name: ticket.name };
    writeFileSync(file, 'another');
    expect(await backend.refusal('attachments.fetch', fetched)).toMatchObject({ code: 'attachment-damaged' });
    rmSync(file);
    expect(await backend.refusal('attachments.fetch', fetched)).toMatchObject({ code: 'attachment-missing' });
    await keep(backend, ticket.name, kept);
    expect(await contentOf(backend, ticket)).toEqual(new Uint8Array(kept));
  });

  it('a package without the content still goes, with what it names', async () => {
    const { backend, ticket } = await withTicket();
    for (const file of filesIn(backend.folder)) rmSync(file);
    const made = await backend.call('projects.exportPackage', { id: 'school' });
    const text = new TextDecoder().decode(backend.shelf.take(made.file)?.bytes);
    expect(text).toContain(ticket.sha256);
    expect(text).not.toContain('"content"');
    expect(made.without).toEqual([ticket.name]);
  });
});

describe('a package has room for some bytes of files', () => {
  it('and says which do not go along, while those that fit do', async () => {
    const { backend, ticket } = await withTicket();
    const [large, small] = [
      await keep(backend, 'plan.pdf', new Uint8Array(1000).fill(1)),
      await keep(backend, 'kvittering.pdf', new Uint8Array(80).fill(2)),
    ];
    const { wasteDeliveries } = await backend.call('projects.get', { id: 'school' });
    const put = wasteDeliveries.map((delivery) => ({ ...delivery, attachments: [ticket, large, small] }));
    await backend.call('wasteDeliveries.apply', { project: 'school', label: 'edit', put, remove: [] });
    const project = packageOf(await backend.call('projects.get', { id: 'school' }));
    const made = withAttachments(project, createAttachmentStore(backend.folder), 100);
    // 13 and 80 bytes are 93 of 100
    expect(made.value.attachments?.map(({ sha256 }) => sha256)).toEqual([ticket.sha256, small.sha256]);
    expect(made.without).toEqual(['plan.pdf']);
    expect((await backend.call('projects.exportPackage', { id: 'school' })).without).toEqual([]);
  });
});

describe('a backup of the workspace', () => {
  it('finds the files that its rows name, also those that no row named any more', async () => {
    const { backend, ticket } = await withTicket();
    const { name } = await backend.call('workspace.backup', {});
    await backend.call('projects.remove', { id: 'school' });
    await backend.close();
    const again = await openTestBackend(backend.folder, { restore: name });
    expect(await attachedIn(again)).toEqual([ticket]);
    expect(await contentOf(again, ticket)).toEqual(bytesOf('%PDF-1.7 veid'));
  });
});

describe('a file that is fetched', () => {
  it.each([
    ['../../etc/rc.local', 'etc rc.local'],
    [String.raw`C:\Windows\oppstart.lnk`, 'C Windows oppstart.lnk'],
    ['con.pdf', 'con_.pdf'],
    ['faktura\u202Efdp.exe', 'faktura fdp.exe'],
    ['..', 'byggklima'],
    [`${'a'.repeat(240)}.pdf`, `${'a'.repeat(150)}.pdf`],
    ['Veieseddel 17 – Ås.pdf', 'Veieseddel 17 – Ås.pdf'],
  ])('named %s by a package is saved as %s', async (name, saved) => {
    const { backend, ticket } = await withTicket();
    expect(await backend.call('attachments.fetch', { sha256: ticket.sha256, name })).toMatchObject({ name: saved });
  });
});
