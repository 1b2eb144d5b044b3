import type { Topic } from '../../texts/topic.ts';

/** Figures before an audience and on paper: slides, sheets, and the file that other programs show. */
export const slides = {
  'slides.show': { da: 'Dias', en: 'Slides' },
  'slides.previous': { da: 'Forrige', en: 'Previous' },
  'slides.next': { da: 'Næste', en: 'Next' },
  'slides.of': { da: '{no, number} / {n, number}', en: '{no, number} / {n, number}' },
  'slides.now': {
    da: 'Dias {no, number} af {n, number}: {what}',
    en: 'Slide {no, number} of {n, number}: {what}',
  },
  'slides.table': { da: 'Tabel', en: 'Table' },
  'slides.figure': { da: 'Figur', en: 'Figure' },
  'slides.blank': { da: 'Sluk skærm', en: 'Blank screen' },
  'slides.blankNow': {
    da: 'Skærmen er slukket. Tryk B for at vise dias igen.',
    en: 'The screen is blank. Press B to show the slides again.',
  },
  'slides.lit': { da: 'Vis dias igen', en: 'Show slides again' },
  'slides.full': { da: 'Fuld skærm', en: 'Full screen' },
  'slides.leaveFull': { da: 'Forlad fuld skærm', en: 'Leave full screen' },
  'slides.close': { da: 'Luk', en: 'Close' },
  'slides.keys': {
    da: 'Piletaster, Home og End skifter dias. B slukker skærmen, F giver fuld skærm, T viser tabellen, Esc lukker.',
    en: 'Arrow keys, Home and End change slides. B blanks the screen, F is full screen, T shows the table, Esc closes.',
  },
  'slides.moreRows': {
    da: '{n, plural, =1 {… og 1 række mere} other {… og {n, number} rækker mere}}',
    en: '{n, plural, =1 {… and 1 more row} other {… and {n, number} more rows}}',
  },
  'slides.moreColumns': {
    da: '{n, plural, =1 {1 kolonne er ikke vist} other {{n, number} kolonner er ikke vist}}',
    en: '{n, plural, =1 {1 column is not shown} other {{n, number} columns are not shown}}',
  },
  'slides.tooSmall': {
    da: 'Figuren har ikke plads med skrift, der kan læses på afstand; her er dens tabel.',
    en: 'The figure has no room with letters that can be read from afar; here is its table.',
  },
  'slides.figures': {
    da: '{n, plural, =1 {1 figur} other {{n, number} figurer}}',
    en: '{n, plural, =1 {1 figure} other {{n, number} figures}}',
  },
  'slides.edition': { da: 'Udgave {edition}', en: 'Edition {edition}' },
  'slides.following': { da: 'følger nye tal', en: 'follows new figures' },
  'slides.day': { da: '{date, date, long}', en: '{date, date, long}' },
  'slides.back': { da: 'Tilbage til mappen', en: 'Back to the folder' },
  'slides.print': { da: 'Udskriv', en: 'Print' },
  'slides.printHint': {
    da: 'Vælg “Gem som PDF” i browserens udskriftsvindue for at få en fil.',
    en: 'Choose “Save as PDF” in the browser’s print window to get a file.',
  },
  'slides.meeting': { da: 'Møde', en: 'Meeting' },
  'slides.municipalities': { da: 'Kommune og område', en: 'Municipality and area' },
  'slides.filters': { da: 'Valg', en: 'Choices' },
  'slides.editions': { da: 'Dataversion', en: 'Data version' },
  'slides.periods': { da: 'Periode', en: 'Period' },
  'slides.asOf': { da: 'Tallenes dato', en: 'Date of the figures' },
  'slides.date': { da: 'Udskrevet', en: 'Printed' },
  'slides.link': { da: 'Link til mappen', en: 'Link to the folder' },
  'slides.figureLink': { da: 'Link til samme tal', en: 'Link to the same figures' },
  'slides.qr': { da: 'QR-kode med link til {link}', en: 'QR code with a link to {link}' },
  'slides.contents': { da: 'Indhold', en: 'Contents' },
  'slides.accessible': {
    da: 'Den tilgængelige udgave er siden på nettet; papiret er en kopi.',
    en: 'The accessible edition is the page on the web; the paper is a copy.',
  },
  'slides.sheet': { da: 'Figur {no, number} af {n, number}', en: 'Figure {no, number} of {n, number}' },
  'slides.deck': { da: 'Hent som PowerPoint', en: 'Download as PowerPoint' },
  'slides.deckBusy': {
    da: 'Samler figur {no, number} af {n, number} …',
    en: 'Collecting figure {no, number} of {n, number} …',
  },
  'slides.deckDone': { da: 'Præsentationen er hentet.', en: 'The presentation has been downloaded.' },
  'slides.deckFailed': {
    da: 'Præsentationen kunne ikke laves. Prøv igen.',
    en: 'The presentation could not be made. Try again.',
  },
  'slides.notFound': {
    da: 'Figuren kunne ikke findes for de valgte tal.',
    en: 'The figure could not be found for the figures chosen.',
  },
  'slides.missing': { da: 'Uden tal: {list}', en: 'Without figures: {list}' },
  'slides.missingCell': { da: '{row}, {column}: {reason}', en: '{row}, {column}: {reason}' },
  'slides.missingMore': {
    da: '{n, plural, =1 {og 1 celle mere} other {og {n, number} celler mere}}',
    en: '{n, plural, =1 {and 1 more cell} other {and {n, number} more cells}}',
  },
  'slides.reading': { da: 'Sådan læses figuren', en: 'How to read the figure' },
} as const satisfies Topic;
