import { useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { formatDate, formatTime } from '@tilbudsvifte/locale';
import { Section } from '../../components/page/section.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import type { Schema } from '../../lib/api.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { useEndSessions } from './use-own-sessions.ts';

type OwnSession = Schema<'OwnSession'>;

/** Date and time in words. */
function useMoment(): (iso: string) => string {
  const language = useLanguage();
  return (iso) => `${formatDate(iso, language, 'short')} ${formatTime(iso, language)}`;
}

interface RowProps {
  readonly session: OwnSession;
  readonly disabled: boolean;
  readonly onEnd: () => void;
}

function SessionRow({ session, disabled, onEnd }: RowProps): ReactElement {
  const texts = useWorkTexts();
  const moment = useMoment();
  const { begunAt, lastUsedAt, here } = session;
  const label = texts('ownAccount.endOf', { begun: moment(begunAt) });
  return (
    <tr>
      <th scope="row">{moment(begunAt)}</th>
      <td>{moment(lastUsedAt)}</td>
      <td>
        {here ? (
          texts('ownAccount.here')
        ) : (
          <button type="button" className="button" aria-label={label} disabled={disabled} onClick={onEnd}>
            {texts('ownAccount.end')}
          </button>
        )}
      </td>
    </tr>
  );
}

/** Own sessions — when each began and was last used, which is this browser, and buttons that end the others. */
export function OwnSessions({ sessions }: { readonly sessions: readonly OwnSession[] }): ReactElement {
  const texts = useWorkTexts();
  const moment = useMoment();
  const caption = useId();
  const table = useRef<HTMLDivElement>(null);
  const [ended, setEnded] = useState('');
  const { run, isPending, error } = useEndSessions((id) => {
    const begun = sessions.find((session) => session.id === id)?.begunAt;
    setEnded(
      begun === undefined
        ? texts('ownAccount.othersEnded')
        : texts('ownAccount.ended', { begun: moment(begun) }),
    );
    // The button that was pressed is gone.
    table.current?.focus();
  });
  const heads = ['begun', 'lastUsed', 'end'] as const;
  return (
    <Section title={texts('ownAccount.sessions')}>
      <p>{texts('ownAccount.sessionsHelp')}</p>
      <p role="status">{ended}</p>
      <ProblemNotice error={error} />
      <div ref={table} className="table-region" role="region" tabIndex={0} aria-labelledby={caption}>
        <table className="data-table">
          <caption id={caption}>{texts('ownAccount.caption', { n: sessions.length })}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {texts(`ownAccount.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <SessionRow
                key={session.id}
                session={session}
                disabled={isPending}
                onEnd={() => run(session.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {sessions.length > 1 && (
        <button type="button" className="button" disabled={isPending} onClick={() => run(undefined)}>
          {texts('ownAccount.endOthers')}
        </button>
      )}
    </Section>
  );
}
