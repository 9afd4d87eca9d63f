import { createContext, use, useMemo, type ReactNode } from 'react';
import { translator, type Language, type Translate } from '#core/text/text.ts';
import { createFormat, type Format } from './format.ts';

/** The person's language: words and the way that numbers and dates are written, for every component. */

interface TextContextValue {
  readonly t: Translate;
  readonly format: Format;
}

const TextContext = createContext<TextContextValue | null>(null);

export function TextProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const value = useMemo(() => {
    const t = translator(language);
    return { t, format: createFormat(language, t) };
  }, [language]);
  return <TextContext value={value}>{children}</TextContext>;
}

/** The words of the person's language. */
export function useText(): Translate {
  return useTextContext().t;
}

/** How numbers, shares and days are written in the person's language. */
export function useFormat(): Format {
  return useTextContext().format;
}

function useTextContext(): TextContextValue {
  const value = use(TextContext);
  if (!value) throw new Error('TextProvider is missing above this component');
  return value;
}
