import { phrases } from '../phrase.ts';

/** Files that document a row. */
export const attachmentTexts = phrases({
  'attachments.title': { nb: 'Vedlegg til {of}', en: 'Attachments of {of}' },
  'attachments.column': { nb: 'Vedlegg', en: 'Files' },
  'attachments.cell': { nb: '{count} vedlegg: {names}', en: '{count} attached: {names}' },
  'attachments.open': { nb: 'Vedlegg …', en: 'Attachments …' },
  'attachments.key': { nb: 'vedlegg', en: 'attachments' },
  'attachments.none': {
    nb: 'Ingen filer ennå. Slipp veieseddelen, fakturaen eller sertifikatet her, eller legg ved en fil.',
    en: 'No files yet. Drop the weigh ticket, invoice or certificate here, or attach a file.',
  },
  'attachments.size': { nb: '{kb} kB', en: '{kb} kB' },
  'attachments.add': { nb: 'Legg ved fil', en: 'Attach a file' },
  'attachments.done': { nb: 'Lukk', en: 'Close' },
  'attachments.fetch': { nb: 'Hent {name}', en: 'Fetch {name}' },
  'attachments.remove': { nb: 'Ta av {name}', en: 'Take off {name}' },
  'attachments.thisRow': { nb: 'raden', en: 'the row' },
});
