import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { Schema } from '../../lib/api.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { UserForm } from './user-form.tsx';
import { UserSteps } from './user-steps.tsx';

/** An account that is being edited. */
export interface EditUserProps {
  readonly user: Schema<'UserItem'>;
  /** Whether it is the account of the person who edits. */
  readonly own: boolean;
  readonly onPassword: (given: Schema<'UserWithPassword'>) => void;
  /** Told whether something typed has not been saved. */
  readonly onUnsaved: (unsaved: boolean) => void;
  readonly onClose: () => void;
}

/** Edit account — its fields, and the steps that are asked about one by one. */
export function EditUser(props: EditUserProps): ReactElement {
  const { user, onClose } = props;
  const texts = useWorkTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [user.id]);
  return (
    <section className="card edit-user" aria-labelledby="ret-konto">
      <h3 id="ret-konto" ref={heading} tabIndex={-1}>
        {texts('users.editing', { name: user.displayName })}
      </h3>
      <UserForm {...props} />
      <UserSteps {...props} />
      <div className="actions">
        <button type="button" className="button" onClick={onClose}>
          {texts('users.done')}
        </button>
      </div>
    </section>
  );
}
