import { describe, expect, it } from 'vitest';
import { DamagedZip, readDirectory } from '#main/formats/zip.ts';
import { zipOf, type ZipTrick } from '#test/support/zip.ts';

/** Several pieces long. */
const TEXT = Array.from({ length: 100_000 }, (_, index) => `rad ${index}`).join('\n');

/** What the one file of an archive unpacks to. */
async function unpacked(text: string, trick: ZipTrick = {}): Promise<string> {
  const [entry] = await readDirectory(zipOf({ 'a.txt': text }, trick));
  const pieces: Uint8Array[] = [];
  for await (const piece of entry?.unpack() ?? []) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe('a file in an archive', () => {
  it.each([8, 0])('comes whole, as it was packed (method %i)', async (method) => {
    expect(await unpacked(TEXT, { method })).toBe(TEXT);
    expect(await unpacked('', { method })).toBe('');
  });

  it.each<[string, ZipTrick]>([
    ['it is longer than the archive says', { claimedBytes: TEXT.length - 1 }],
    ['it is many times longer', { claimedBytes: 10 }],
    ['it is shorter', { claimedBytes: TEXT.length + 1 }],
    ['it is not packed, and longer', { method: 0, claimedBytes: TEXT.length - 1 }],
    ['it is something else than was packed', { checksum: 1 }],
    ['it is packed in a way that nobody knows', { method: 12 }],
    ['it is not packed as it says', { method: 9 }],
  ])('is refused where %s', async (_, trick) => {
    await expect(unpacked(TEXT, trick)).rejects.toThrow(DamagedZip);
  });

  it('gives no more than the archive says, however much there is', async () => {
    const [entry] = await readDirectory(zipOf({ 'a.txt': ' '.repeat(50_000_000) }, { claimedBytes: 1000 }));
    let given = 0;
    const read = async () => {
      for await (const piece of entry?.unpack() ?? []) given += piece.length;
    };
    await expect(read()).rejects.toThrow(DamagedZip);
    expect(given).toBeLessThanOrEqual(1000);
  });

  it('may be left before its end', async () => {
    const [entry] = await readDirectory(zipOf({ 'a.txt': TEXT }));
    for await (const piece of entry?.unpack() ?? []) {
      expect(piece.length).toBeLessThan(TEXT.length);
      break;
    }
  });
});
