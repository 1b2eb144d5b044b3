import type { ReactElement } from 'react';
import { formatDate, formatTime } from '@tilbudsvifte/locale';
import { alertHeadline, alertsTexts } from '@tilbudsvifte/locale/screens/alerts';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import type { Schema } from '../../lib/api.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { send } from '../../lib/send.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { AddressLink } from './address-link.tsx';
import { AskedButton } from './asked-button.tsx';

type Message = Schema<'AlertMessage'>;

const stale = [['alerts']];
const mostInSight = 5;

function Details({ message }: { readonly message: Message }): ReactElement | null {
  const texts = useTextsOf(alertsTexts);
  const language = useLanguage();
  const { headline, summary } = alertHeadline(message, language);
  const { overdue, revisions } = message;
  if (revisions)
    return (
      <>
        <p>{texts('alerts.messages.revised')}</p>
        <ul>
          {revisions.revised.map(({ link, headline: was }, at) => (
            <li key={`${at} ${link}`}>
              {texts('alerts.revised.was', { headline: was })}{' '}
              <AddressLink address={link}>
                {texts('alerts.messages.now')}
                <span className="visually-hidden">: {was}</span>
              </AddressLink>
            </li>
          ))}
        </ul>
      </>
    );
  // The first says what kind of message it is; the rest of it stands in the headline, as far as there was room.
  const more = summary.slice(1).filter((sentence) => !headline.includes(sentence));
  if (more.length === 0) return null;
  return overdue ? <Missing forms={more} /> : <p>{more.join(' ')}</p>;
}

/** A region's municipalities are folded away, so that the next message is in sight. */
function Missing({ forms }: { readonly forms: readonly string[] }): ReactElement {
  const texts = useTextsOf(alertsTexts);
  const list = (
    <ul>
      {forms.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
  const title = texts('alerts.messages.missing');
  if (forms.length <= mostInSight)
    return (
      <>
        <p>{title}</p>
        {list}
      </>
    );
  return (
    <details>
      <summary>{title}</summary>
      {list}
    </details>
  );
}

function MailState({ mail, mailSaid }: Pick<Message, 'mail' | 'mailSaid'>): ReactElement | null {
  const texts = useTextsOf(alertsTexts);
  if (mail === 'unwanted') return null;
  return (
    <span>
      {texts(`alerts.mail.${mail}`)}
      {mailSaid !== undefined && ` (${texts('alerts.mail.said', { words: mailSaid })})`}
    </span>
  );
}

function Steps({
  message,
  headline,
}: {
  readonly message: Message;
  readonly headline: string;
}): ReactElement {
  const texts = useTextsOf(alertsTexts);
  const { id, read } = message;
  const marking = useChange({
    make: (now: boolean) =>
      send({ method: 'POST', path: '/alerts/messages/read', body: { messages: [id], read: now } }),
    stale,
  });
  const removing = useChange({
    make: () => send({ method: 'DELETE', path: `/alerts/messages/${id}` }),
    stale,
  });
  const mark = texts(read ? 'alerts.messages.markUnread' : 'alerts.messages.markRead');
  const remove = texts('alerts.messages.remove');
  const { threshold, link, kind } = message;
  const edition = threshold?.after.edition.label ?? '';
  return (
    <>
      <div className="actions">
        <AddressLink address={link} onOpen={() => !read && marking.run(true)}>
          {texts(`alerts.messages.open.${kind}`, { edition })}
        </AddressLink>
        <button
          type="button"
          className="button"
          aria-label={texts('alerts.messages.actionOf', { action: mark, headline })}
          disabled={marking.isPending}
          onClick={() => marking.run(!read)}
        >
          {mark}
        </button>
        <AskedButton
          label={remove}
          about={texts('alerts.messages.actionOf', { action: remove, headline })}
          title={texts('alerts.messages.removeTitle')}
          text={texts('alerts.messages.removeAsk')}
          disabled={removing.isPending}
          onConfirm={() => removing.run(undefined)}
        />
      </div>
      <ProblemNotice error={marking.error ?? removing.error} />
    </>
  );
}

/** A message — what happened, the figure before and now, its frozen page, and where its mail is. */
export function MessageCard({ message }: { readonly message: Message }): ReactElement {
  const texts = useTextsOf(alertsTexts);
  const language = useLanguage();
  const { headline } = alertHeadline(message, language);
  const { read, madeAt, mail, mailSaid } = message;
  const at = { date: formatDate(madeAt, language), time: formatTime(madeAt, language) };
  return (
    <li className="card round-card">
      <h3>{headline}</h3>
      <p className="round-facts">
        {!read && <span className="chip">{texts('alerts.messages.unread')}</span>}
        <time dateTime={madeAt}>{texts('alerts.messages.at', at)}</time>
        <MailState mail={mail} {...(mailSaid !== undefined && { mailSaid })} />
      </p>
      <Details message={message} />
      <Steps message={message} headline={headline} />
    </li>
  );
}
