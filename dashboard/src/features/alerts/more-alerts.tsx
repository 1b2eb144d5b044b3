import type { ReactElement } from 'react';
import { alertsTexts } from '@tilbudsvifte/locale/screens/alerts';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import type { Schema } from '../../lib/api.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { holdsRole, useSession } from '../../lib/queries/use-session.ts';
import { send } from '../../lib/send.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';

interface ToggleProps {
  readonly list: Schema<'SubscriptionList'>;
  readonly kind: 'overdue' | 'revisions';
  readonly label: string;
}

/** On while there is the subscription to all of a kind. */
function Toggle({ list, kind, label }: ToggleProps): ReactElement {
  const language = useLanguage();
  const there = list.subscriptions.find(
    (one) => one.kind === kind && one.municipality === undefined && one.folder === undefined,
  );
  const { run, isPending, error } = useChange({
    make: (on: boolean) => {
      const path = '/alerts/subscriptions';
      if (on) return send({ method: 'POST', path, body: { kind, mail: list.mail === 'open', language } });
      return send({ method: 'DELETE', path: `${path}/${there?.id ?? ''}`, version: there?.version ?? 0 });
    },
    stale: [['alerts']],
  });
  return (
    <div>
      <label className="checkbox">
        <input
          type="checkbox"
          checked={there !== undefined}
          disabled={isPending}
          onChange={(event) => run(event.target.checked)}
        />
        {label}
      </label>
      <ProblemNotice error={error} />
    </div>
  );
}

/** More alerts — reports that did not come, for those who may know of them, and figures that changed in folders. */
export function MoreAlerts({ list }: { readonly list: Schema<'SubscriptionList'> }): ReactElement {
  const texts = useTextsOf(alertsTexts);
  const { data: session } = useSession();
  const isRegional = holdsRole(session, ['secretariat', 'administrator']);
  const mayKnowReports = isRegional || holdsRole(session, ['reporter', 'approver']);
  const reports = texts(isRegional ? 'alerts.more.overdueAll' : 'alerts.more.overdueOwn');
  return (
    <fieldset>
      <legend>{texts('alerts.more')}</legend>
      {mayKnowReports && <Toggle list={list} kind="overdue" label={reports} />}
      <Toggle list={list} kind="revisions" label={texts('alerts.more.revisions')} />
    </fieldset>
  );
}
