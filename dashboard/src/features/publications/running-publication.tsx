import { useId } from 'react';
import type { ReactElement } from 'react';
import { momentText } from '@tilbudsvifte/locale/work';
import type { Schema } from '../../lib/api.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';

/** Running publication — how far it has come, and who started it; also when that was somebody else. */
export function RunningPublication({
  publication,
}: {
  readonly publication: Schema<'PublicationItem'>;
}): ReactElement {
  const texts = useWorkTexts();
  const language = useLanguage();
  const id = useId();
  const { label, stage, done, of, startedBy, startedAt } = publication;
  const at = momentText(startedAt, new Date().toISOString(), language);
  return (
    <div className="card running">
      <div role="status">
        <h3 id={id}>{texts('publications.running', { label })}</h3>
      </div>
      {/* Without a value the bar shows only that something is going on. */}
      <progress aria-labelledby={id} {...(of > 0 && { max: of, value: done })} />
      <p>
        {of > 0 ? texts(`publications.stage.${stage}`, { done, of }) : texts('publications.stage.starting')}
      </p>
      <p className="hint">{texts('publications.runningBy', { by: startedBy, at })}</p>
    </div>
  );
}
