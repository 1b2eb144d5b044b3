import type { Topic } from '../../texts/topic.ts';

/** What messages say, on the page and in mails. */
export const alertMessages = {
  'alerts.figureOfGroup': { da: '{indicator} for {group}', en: '{indicator} for {group}' },
  'alerts.gap-today': {
    da: 'Pladser i forhold til behov (minus er mangel)',
    en: 'Places against need (minus is a shortage)',
  },
  'alerts.gap-today.sentence': { da: 'pladser i forhold til behov', en: 'places against need' },
  'alerts.crossed.above': {
    da: 'Tallet for {figure} {place} er nu {value} ({period}), over din grænse på {limit}.',
    en: 'The figure for {figure} {place} is now {value} ({period}), above your limit of {limit}.',
  },
  'alerts.crossed.below': {
    da: 'Tallet for {figure} {place} er nu {value} ({period}), under din grænse på {limit}.',
    en: 'The figure for {figure} {place} is now {value} ({period}), below your limit of {limit}.',
  },
  'alerts.crossed.justAbove': {
    da: 'Tallet for {figure} {place} er nu {value} ({period}), en anelse over din grænse.',
    en: 'The figure for {figure} {place} is now {value} ({period}), a little above your limit.',
  },
  'alerts.crossed.justBelow': {
    da: 'Tallet for {figure} {place} er nu {value} ({period}), en anelse under din grænse.',
    en: 'The figure for {figure} {place} is now {value} ({period}), a little below your limit.',
  },
  'alerts.crossed.before': {
    da: 'I udgaven {edition} var det {value} ({period}).',
    en: 'In edition {edition} it was {value} ({period}).',
  },
  'alerts.crossed.noBefore': {
    da: 'Tallet var ikke kendt før.',
    en: 'The figure was not known before.',
  },
  'alerts.crossed.extent': {
    da: 'Besked om en grænse: {figure} {place}, udgaven {edition}.',
    en: 'Alert about a limit: {figure} {place}, edition {edition}.',
  },
  'alerts.overdue.one': {
    da: '{round}: {n, plural, =1 {1 skema} other {{n, number} skemaer}} fra {place} mangler efter fristen {deadline}.',
    en: '{round}: {n, plural, =1 {1 form} other {{n, number} forms}} from {place} did not come by {deadline}.',
  },
  'alerts.overdue.many': {
    da: '{round}: {n, number} skemaer fra {m, number} kommuner mangler efter fristen {deadline}.',
    en: '{round}: {n, number} forms from {m, number} municipalities did not come by {deadline}.',
  },
  'alerts.overdue.none': {
    da: '{round}: intet mangler efter fristen {deadline}.',
    en: '{round}: nothing is missing after {deadline}.',
  },
  'alerts.overdue.forms': { da: '{place}: {forms}.', en: '{place}: {forms}.' },
  'alerts.overdue.extent': {
    da: 'Besked om indberetninger, der ikke er kommet til tiden.',
    en: 'Alert about reports that did not come in time.',
  },
  'alerts.revised.one': {
    da: '{n, plural, =1 {1 tal} other {{n, number} tal}} i mappen {folder} er ændret med udgaven {edition}.',
    en: '{n, plural, =1 {1 figure} other {{n, number} figures}} in folder {folder} changed with edition {edition}.',
  },
  'alerts.revised.many': {
    da: '{n, number} tal i {m, number} mapper er ændret med udgaven {edition}.',
    en: '{n, number} figures in {m, number} folders changed with edition {edition}.',
  },
  'alerts.revised.none': {
    da: 'Ingen tal i dine mapper er ændret med udgaven {edition}.',
    en: 'No figures in your folders changed with edition {edition}.',
  },
  'alerts.revised.was': { da: 'Før: {headline}', en: 'Before: {headline}' },
  'alerts.revised.extent': {
    da: 'Besked om tal, der er ændret, i dine mapper.',
    en: 'Alert about figures in your folders that changed.',
  },
  'alerts.mail.subject': {
    da: '{n, plural, =1 {1 ny besked} other {{n, number} nye beskeder}} fra Tilbudsvifte',
    en: '{n, plural, =1 {1 new alert} other {{n, number} new alerts}} from Tilbudsvifte',
  },
  'alerts.mail.figure': {
    da: 'Nu: {value} ({period}), udgaven {edition}',
    en: 'Now: {value} ({period}), edition {edition}',
  },
  'alerts.mail.before': {
    da: 'Før: {value} ({period}), udgaven {edition}',
    en: 'Before: {value} ({period}), edition {edition}',
  },
  'alerts.mail.edition': { da: 'Udgave: {edition}', en: 'Edition: {edition}' },
  'alerts.mail.why': {
    da: 'Du får mailen, fordi du selv har bedt om besked. Skift eller stop det under Beskeder.',
    en: 'You get this mail because you asked to be told. Change or stop it under Alerts.',
  },
} as const satisfies Topic;
