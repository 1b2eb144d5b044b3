import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { CopyButton } from '../../components/copy-button/copy-button.tsx';
import type { Schema } from '../../lib/api.ts';
import { useLeaveWarning } from '../../lib/use-leave-warning.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';

/** A password that is shown once. */
export interface InitialPasswordProps {
  readonly given: Schema<'UserWithPassword'>;
  readonly onKept: () => void;
}

/** Initial password — shown once with what to do with it; the page is not left without asking. */
export function InitialPassword({ given: { user, password }, onKept }: InitialPasswordProps): ReactElement {
  const texts = useWorkTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [password]);
  useLeaveWarning(true, texts('users.passwordLeave'));
  return (
    <div ref={box} className="password-box" role="alert" tabIndex={-1}>
      <p className="empty-what">{texts('users.password', { name: user.displayName })}</p>
      <p>
        <code className="password">{password}</code>
      </p>
      <p>{texts('users.passwordOnce', { name: user.name })}</p>
      <div className="actions">
        <CopyButton text={password} label={texts('users.passwordCopy')} />
        <button type="button" className="button" onClick={onKept}>
          {texts('users.passwordGiven')}
        </button>
      </div>
    </div>
  );
}
