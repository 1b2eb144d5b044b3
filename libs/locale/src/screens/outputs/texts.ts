import type { Topic } from '../../texts/topic.ts';

/** What a figure becomes outside the dashboard: a text for an agenda, a figure on another page. */
export const outputs = {
  'outputs.summary': { da: 'Resumé', en: 'Summary' },
  'outputs.issue': { da: 'Problemstilling', en: 'Issue' },
  'outputs.economy': { da: 'Økonomi', en: 'Finances' },
  'outputs.source': { da: 'Kilde', en: 'Source' },
  'outputs.about': { da: 'Tallene gælder {what}.', en: 'The figures are for {what}.' },
  'outputs.money': { da: '{row} – {amounts}.', en: '{row} – {amounts}.' },
  'outputs.amount': { da: '{label}: {amount}', en: '{label}: {amount}' },
  'outputs.frozen': { da: 'Tallene kan ses på {link}', en: 'The figures can be seen at {link}' },
  'outputs.textCopied': { da: 'Teksten er kopieret', en: 'The text has been copied' },
  'outputs.textNotCopied': {
    da: 'Teksten kunne ikke kopieres. Browseren tillader det ikke her.',
    en: 'The text could not be copied. The browser does not allow it here.',
  },
  'outputs.copyEmbed': { da: 'Kopiér indlejring (HTML)', en: 'Copy embed code (HTML)' },
  'outputs.codeCopied': { da: 'Koden er kopieret', en: 'The code has been copied' },
  'outputs.embedTitle': {
    da: 'Figur fra Tilbudsvifte: {headline}',
    en: 'Figure from Tilbudsvifte: {headline}',
  },
  'outputs.open': { da: 'Se figuren i Tilbudsvifte', en: 'See the figure in Tilbudsvifte' },
  'outputs.noFigure': {
    da: 'Der er ingen figur at vise her. Den kan være flyttet, eller der er ingen tal for valget.',
    en: 'There is no figure to show here. It may have moved, or there are no figures for this choice.',
  },
  'outputs.pngSquare': { da: 'Kvadratisk billede (PNG 1080 × 1080)', en: 'Square image (PNG 1080 × 1080)' },
  'outputs.slide': { da: 'Vis som dias', en: 'Show as slide' },
  'outputs.printed': { da: 'Udskrevet {date, date, long}', en: 'Printed {date, date, long}' },
  'outputs.link': { da: 'Link til samme tal: {link}', en: 'Link to the same figures: {link}' },
} as const satisfies Topic;
