import type { Database } from 'better-sqlite3';
import { settingsSchema, type Settings } from '#core/api/contract.ts';
import type { Store } from '../services/ports.ts';

const DEFAULTS: Settings = { language: 'nb', theme: 'system' };

/** Keeps what is remembered apart from the preferences by name. */
const REMEMBERED = 'remembered ';

/** Preferences, one row each. One that this program does not understand counts as not set. */
export function createSettings(db: Database): Pick<Store, 'settings' | 'saveSettings' | 'remembered' | 'remember'> {
  const all = db.prepare<[], { name: string; value: string }>('SELECT name, value FROM setting');
  const put = db.prepare(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  const one = db.prepare<[string], string>('SELECT value FROM setting WHERE name = ?').pluck();
  return {
    settings() {
      const stored = Object.fromEntries(all.all().map(({ name, value }) => [name, value]));
      const { language, theme } = settingsSchema.shape;
      return {
        language: language.catch(DEFAULTS.language).parse(stored['language']),
        theme: theme.catch(DEFAULTS.theme).parse(stored['theme']),
      };
    },
    remembered: (name) => one.get(REMEMBERED + name) ?? null,
    remember: (name, value) => void put.run(REMEMBERED + name, value),
    saveSettings: db.transaction((settings: Settings) => {
      for (const [name, value] of Object.entries(settings)) put.run(name, value);
    }),
  };
}
