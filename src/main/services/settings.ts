import type { HandlersOf, ServiceContext } from './ports.ts';

export function createSettingsHandlers({ store }: ServiceContext): HandlersOf<'settings'> {
  return {
    'settings.get': () => store.settings(),
    'settings.set'(changed) {
      const now = store.settings();
      const settings = { language: changed.language ?? now.language, theme: changed.theme ?? now.theme };
      store.saveSettings(settings);
      return settings;
    },
  };
}
