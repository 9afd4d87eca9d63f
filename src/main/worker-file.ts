/**
 * The file that a worker thread starts from: beside its starter's source when the program runs from source, beside its bundle
 * in a build (`electron.vite.config.ts` gives each worker an entry of its own).
 * @param name without extension
 * @param starter the starting module's `import.meta.url`
 */
export function workerFile(name: string, starter: string): URL {
  const { pathname } = new URL(starter);
  return new URL(`./${name}${pathname.endsWith('.ts') ? '.ts' : '.js'}`, starter);
}
