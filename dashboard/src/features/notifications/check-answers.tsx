import { useState } from 'react';
import type { ReactElement } from 'react';
import { notificationTexts } from '@tilbudsvifte/locale/screens/notifications';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import type { Schema } from '../../lib/api.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { send } from '../../lib/send.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';

type Checks = Schema<'NotificationChecks'>['checks'];

/** Asks the edition again for every figure, and says whether any is another one now. */
export function CheckAnswers({ notification }: { readonly notification: string }): ReactElement {
  const texts = useTextsOf(notificationTexts);
  const [checks, setChecks] = useState<Checks>();
  const { run, isPending, error } = useChange({
    make: () =>
      send<Schema<'NotificationChecks'>>({ method: 'POST', path: `/notifications/${notification}/checks` }),
    stale: [],
    onDone: (answer) => setChecks(answer.checks),
  });
  const others = (checks ?? []).filter(({ identical }) => !identical).map(({ source }) => source);
  return (
    <>
      <ProblemNotice error={error} />
      <button type="button" className="button" disabled={isPending} onClick={() => run(undefined)}>
        {texts(isPending ? 'notification.checking' : 'notification.check')}
      </button>
      <p role="status">
        {checks &&
          (others.length === 0
            ? texts('notification.check.same', { n: checks.length })
            : texts('notification.check.differs', {
                n: others.length,
                of: checks.length,
                sources: others.join(', '),
              }))}
      </p>
    </>
  );
}
