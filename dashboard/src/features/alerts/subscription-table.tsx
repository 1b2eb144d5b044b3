import { useId } from 'react';
import type { ReactElement } from 'react';
import { alertsTexts } from '@tilbudsvifte/locale/screens/alerts';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import type { Schema } from '../../lib/api.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { holdsRole, useSession } from '../../lib/queries/use-session.ts';
import { send } from '../../lib/send.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { AskedButton } from './asked-button.tsx';
import { useLists } from './use-lists.ts';
import { subscriptionWords } from './watched-names.ts';

type Item = Schema<'SubscriptionItem'>;

const heads = ['what', 'when', 'now', 'mail', 'stop'] as const;
const stale = [['alerts']];

function useWords(item: Item) {
  const language = useLanguage();
  const lists = useLists();
  const { data: session } = useSession();
  const isRegional = holdsRole(session, ['secretariat', 'administrator']);
  return subscriptionWords(item, { lists, isRegional, language });
}

function Row({ item, mayMail }: { readonly item: Item; readonly mayMail: boolean }): ReactElement {
  const texts = useTextsOf(alertsTexts);
  const { what, when, now } = useWords(item);
  const path = `/alerts/subscriptions/${item.id}`;
  const mailing = useChange({
    make: (mail: boolean) => send({ method: 'PATCH', path, version: item.version, body: { mail } }),
    stale,
  });
  const stopping = useChange({
    make: () => send({ method: 'DELETE', path, version: item.version }),
    stale,
  });
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>{when}</td>
      <td>{now}</td>
      <td>
        <label className="checkbox">
          <input
            type="checkbox"
            checked={item.mail}
            disabled={mailing.isPending || (!mayMail && !item.mail)}
            onChange={(event) => mailing.run(event.target.checked)}
          />
          <span className="visually-hidden">{texts('alerts.subscriptions.mailOf', { what })}</span>
        </label>
      </td>
      <td>
        <AskedButton
          label={texts('alerts.subscriptions.stop')}
          about={texts('alerts.subscriptions.stopOf', { what })}
          title={texts('alerts.subscriptions.stopTitle')}
          text={texts('alerts.subscriptions.stopAsk', { what })}
          disabled={stopping.isPending}
          onConfirm={() => stopping.run(undefined)}
        />
        <ProblemNotice error={mailing.error ?? stopping.error} />
      </td>
    </tr>
  );
}

/** Subscriptions — what is watched, when it is told of, what it is now; by mail or not, and the way to stop. */
export function SubscriptionTable({ list }: { readonly list: Schema<'SubscriptionList'> }): ReactElement {
  const texts = useTextsOf(alertsTexts);
  const id = useId();
  const { subscriptions, mail } = list;
  if (subscriptions.length === 0) return <p>{texts('alerts.subscriptions.none')}</p>;
  return (
    <>
      {mail !== 'open' && <p className="hint">{texts(`alerts.mailWay.${mail}`)}</p>}
      <div className="table-region" role="region" tabIndex={0} aria-labelledby={id}>
        <table className="data-table">
          <caption id={id}>{texts('alerts.subscriptions.table', { n: subscriptions.length })}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {texts(`alerts.subscriptions.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {subscriptions.map((item) => (
              <Row key={item.id} item={item} mayMail={mail === 'open'} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
