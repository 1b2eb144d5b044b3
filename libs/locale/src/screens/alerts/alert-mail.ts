import { LONGEST_HEADLINE } from '../../headlines/compose-headline.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { alertHeadline } from './alert-headline.ts';
import type { AlertView, NumberOfEdition } from './alert-view.ts';
import { alertMessages } from './message-texts.ts';
import { watchedNumber } from './watched-words.ts';

const textsOf = makeTexts(alertMessages);

/** A message with the address of its page; empty where the product's own address is not known. */
export interface MailedAlert extends AlertView {
  readonly address: string;
}

/** Subject and plain text of a mail. */
export interface AlertMail {
  readonly subject: string;
  readonly text: string;
}

/** Mail of one or more messages — each with its headline, its figure before and now, its edition and its frozen link. */
export function alertMail(alerts: readonly MailedAlert[], settings: string, language: Language): AlertMail {
  const texts = textsOf(language);
  const [first] = alerts;
  const subject =
    first && alerts.length === 1
      ? alertHeadline(first, language).headline.slice(0, LONGEST_HEADLINE)
      : texts('alerts.mail.subject', { n: alerts.length });
  const parts = alerts.map((alert) => partOf(alert, language));
  const why = [texts('alerts.mail.why'), settings].filter((line) => line !== '').join('\n');
  return { subject, text: `${[...parts, `-- \n${why}`].join('\n\n')}\n` };
}

function partOf(alert: MailedAlert, language: Language): string {
  // The first sentence of the summary says what kind of figure it is, for those who cannot see it.
  const [, ...sentences] = alertHeadline(alert, language).summary;
  return [...sentences, ...figureLines(alert, language), alert.address]
    .filter((line) => line !== '')
    .join('\n');
}

function figureLines({ threshold, revisions }: AlertView, language: Language): readonly string[] {
  const texts = textsOf(language);
  if (revisions) return [texts('alerts.mail.edition', { edition: revisions.edition.label })];
  if (!threshold) return [];
  const line = (key: 'alerts.mail.figure' | 'alerts.mail.before', of: NumberOfEdition): string =>
    texts(key, {
      value: watchedNumber(threshold, of.value, language),
      period: of.period,
      edition: of.edition.label,
    });
  const { before, after } = threshold;
  return [line('alerts.mail.figure', after), ...(before ? [line('alerts.mail.before', before)] : [])];
}
