import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useWorkTexts } from '../../lib/use-work-texts.ts';

/** One field that two people have written. */
export interface Difference {
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
}

/** Two people have changed the same thing. */
export interface ConflictNoticeProps {
  /** What happened. */
  readonly lead: string;
  readonly differences: readonly Difference[];
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Conflict notice — what somebody else has changed in the meantime beside what was typed; nothing typed is lost. */
export function ConflictNotice(props: ConflictNoticeProps): ReactElement {
  const { lead, differences, onKeepMine, onTakeTheirs } = props;
  const texts = useWorkTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const shown = (value: string): string => value || texts('conflict.empty');
  return (
    <div ref={box} className="conflict" role="alert" tabIndex={-1}>
      <p className="empty-what">{lead}</p>
      <table className="data-table">
        <caption className="visually-hidden">{texts('conflict.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{texts('conflict.field')}</th>
            <th scope="col">{texts('conflict.theirs')}</th>
            <th scope="col">{texts('conflict.mine')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ label, theirs, mine }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{shown(theirs)}</td>
              <td>{shown(mine)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="actions">
        <button type="button" className="button primary" onClick={onKeepMine}>
          {texts('conflict.keepMine')}
        </button>
        <button type="button" className="button" onClick={onTakeTheirs}>
          {texts('conflict.takeTheirs')}
        </button>
      </div>
    </div>
  );
}
