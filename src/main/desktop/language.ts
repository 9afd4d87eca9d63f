import { app } from 'electron';
import type { Settings } from '#core/api/contract.ts';
import { languageOf } from '#core/text/language.ts';
import { translator, type Translate } from '#core/text/text.ts';
import type { BackendClient } from '#main/port/backend-client.ts';

/** The words that the native parts of the window speak. */
export interface SpokenLanguage {
  readonly t: () => Translate;
  /** To be told of every call that went well: the person may have chosen another language. */
  readonly afterCall: (name: string) => Promise<void>;
}

export async function followLanguage(backend: BackendClient, speak: (t: Translate) => void): Promise<SpokenLanguage> {
  let t = translator('nb');
  const read = async () => {
    const settings = await backend.call('settings.get', {});
    t = translator(settings.ok ? (settings.value as Settings).language : languageOf(app.getLocale()));
    speak(t);
  };
  await read();
  return {
    t: () => t,
    afterCall: async (name) => {
      if (name === 'settings.set') await read();
    },
  };
}
