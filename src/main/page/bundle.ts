import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/** The built page: a fixed list of files, so that a path is either one of them or nothing. */
export interface Bundle {
  /** The file at a url's path, exactly as it is written there; null for everything else. `/` is the page itself. */
  read(path: string): Promise<BundleFile | null>;
}

export interface BundleFile {
  readonly type: string;
  readonly bytes: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

export function openBundle(folder: string): Bundle {
  let files = listFiles(folder);
  return {
    async read(path) {
      // A build made since the start has other files beside its page.
      if (path === '/') files = listFiles(folder);
      const file = files.get(path === '/' ? '/index.html' : path);
      if (file === undefined) return null;
      return { type: TYPES[extname(file)] ?? '', bytes: await readFile(file) };
    },
  };
}

/** Url paths and the files that they stand for; a file of an unknown kind is not among them. */
function listFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && extname(file) in TYPES) files.set(`/${relative(folder, file).split(sep).join('/')}`, file);
  }
  return files;
}
