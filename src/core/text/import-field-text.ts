import { isTextKey } from './catalogue.ts';
import type { Translate } from './translate.ts';

/** What a column of an imported file is read as, in words: "name" is "Product name", "gwpFossil A1-A3" is "GWP-fossil A1-A3". */
export function importFieldText(t: Translate, field: string): string {
  const [name = '', module] = field.split(' ');
  const key = `importField.${name}`;
  if (!isTextKey(key)) return field;
  return module === undefined ? t(key) : `${t(key)} ${module}`;
}
