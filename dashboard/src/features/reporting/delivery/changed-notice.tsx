import type { ReactElement } from 'react';
import type { WorkTextKey } from '@tilbudsvifte/locale/work';
import { momentText } from '@tilbudsvifte/locale/work';
import { useLanguage } from '../../../lib/use-texts.ts';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import { stateWords } from '../form-state.ts';
import type { Delivery } from './use-delivery.ts';
import { whatChanged } from './what-changed.ts';

/** A delivery as it was on the screen, and as it is now. */
export interface ChangedNoticeProps {
  readonly seen: Delivery | undefined;
  readonly now: Delivery;
}

/** Says what somebody else has changed since the delivery was shown; nothing typed here is lost by it. */
export function ChangedNotice({ seen, now }: ChangedNoticeProps): ReactElement | null {
  const texts = useWorkTexts();
  const language = useLanguage();
  if (!seen) return null;
  const { state, content, events, words } = whatChanged(seen, now);
  const nameOf = (code: Delivery['state']): string => texts(stateWords(code).name);
  const today = new Date().toISOString();
  return (
    <div className="problem-notice" role="alert">
      <p className="empty-what">{texts('delivery.changed')}</p>
      <p>{texts('delivery.changedHelp')}</p>
      <ul className="plain-list">
        {state && (
          <li>{texts('delivery.changedState', { before: nameOf(state.before), now: nameOf(state.now) })}</li>
        )}
        {content && <li>{texts('delivery.changedContent')}</li>}
        {words.map(({ key, now: text }) => (
          <li key={key}>{texts('delivery.changedWords', { about: key.replaceAll('|', ', '), now: text })}</li>
        ))}
        {events.map(({ at, user, action }) => (
          <li key={at}>
            {texts('delivery.changedBy', {
              user,
              moment: momentText(at, today, language),
              action: texts(`delivery.did.${action}` as WorkTextKey),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
