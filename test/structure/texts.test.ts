import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#core/text/catalogue.ts';

const AREAS = join('src', 'core', 'text', 'areas') + sep;

/** The program, and what starts it, without its texts. */
function code(): string {
  return ['src', 'scripts']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(AREAS))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

/** The keys that no literal is, and no template can make. */
function unused(keys: readonly string[], text: string): string[] {
  const literals = new Set([...text.matchAll(/['"`]([\w.-]+)['"`]/g)].map(([, literal]) => literal));
  // `perAreaYear.${basis}`: what stands in the braces may be anything.
  const templates = [...text.matchAll(/`((?:[\w.-]|\$\{[^{}]*\})*\$\{[^{}]*\}[\w.-]*)`/g)]
    .map(([, template = '']) => template.split(/\$\{[^{}]*\}/))
    .filter(([prefix = '']) => prefix.includes('.'))
    .map((parts) => new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('.+')}$`));
  return keys.filter((key) => !literals.has(key) && !templates.some((template) => template.test(key)));
}

describe('the texts of the program', () => {
  it('are all used', () => {
    expect(unused(Object.keys(catalogue), code())).toEqual([]);
  });

  it('are used as they stand, or made of a part that varies', () => {
    const text = "t('unit.m2'); t(`scenario.${mix}`); t(`explain.${kind}.title`)";
    expect(unused(['unit.m2', 'scenario.norway', 'explain.total.title'], text)).toEqual([]);
    expect(unused(['unit.m', 'scenario', 'explain.total.note'], text)).toHaveLength(3);
  });
});
