import type { Topic } from '../texts/topic.ts';

/** Sending a file. */
export const upload = {
  'upload.title': { da: 'Send en fil: {form}', en: 'Send a file: {form}' },
  'upload.period': {
    da: 'Filen skal gælde {period}. CSV eller XLSX med importfilens kolonner, højst 200 MB.',
    en: 'The file must cover {period}. CSV or XLSX with the columns of the import file, at most 200 MB.',
  },
  'upload.mark': { da: 'Decimaltegn i filen', en: 'Decimal mark in the file' },
  'upload.markComma': { da: 'Komma, som i 1.234,5', en: 'Comma, as in 1.234,5' },
  'upload.markPoint': { da: 'Punktum, som i 1,234.5', en: 'Point, as in 1,234.5' },
  'upload.drop': { da: 'Træk filen hertil, eller vælg den', en: 'Drag the file here, or choose it' },
  'upload.choose': { da: 'Vælg fil', en: 'Choose a file' },
  'upload.wrongType': {
    da: '“{name}” er hverken CSV eller XLSX. Gem den som en af dem, og prøv igen.',
    en: '“{name}” is neither CSV nor XLSX. Save it as one of them and try again.',
  },
  'upload.empty': { da: '“{name}” er tom.', en: '“{name}” is empty.' },
  'upload.tooLarge': {
    da: '“{name}” er over 200 MB. Del den op, eller gem den som CSV.',
    en: '“{name}” is over 200 MB. Split it, or save it as CSV.',
  },
  'upload.sending': {
    da: 'Sender {name}: {sent, number, share}',
    en: 'Sending {name}: {sent, number, share}',
  },
  'upload.interrupted': {
    da: 'Forbindelsen er væk. {sent, number, share} er sendt, og resten sendes, så snart den er tilbage.',
    en: 'The connection is gone. {sent, number, share} has been sent, and the rest will follow as soon as it is back.',
  },
  'upload.cancel': { da: 'Stop afsendelsen', en: 'Stop sending' },
  'upload.cancelled': {
    da: 'Afsendelsen er stoppet. Intet er indberettet.',
    en: 'Sending has been stopped. Nothing was reported.',
  },
  'upload.otherMark': {
    da: 'Send igen med {mark, select, comma {komma} other {punktum}} som decimaltegn',
    en: 'Send again with {mark, select, comma {comma} other {point}} as decimal mark',
  },
  'upload.otherMarkHelp': {
    da: 'Filen blev læst med {mark, select, comma {komma} other {punktum}} som decimaltegn. {n, plural, =1 {1 tal passer} other {{n, number} tal passer}} ikke til det.',
    en: 'The file was read with {mark, select, comma {comma} other {point}} as decimal mark. {n, plural, =1 {1 number does} other {{n, number} numbers do}} not fit it.',
  },
} as const satisfies Topic;
