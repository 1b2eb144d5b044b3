import type { ReactElement } from 'react';
import { documentOfferTexts } from '@tilbudsvifte/locale/screens/document-offers';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import type { Schema } from '../../lib/api.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { isOnItsWay } from '../../lib/queries/use-document-jobs.ts';
import { send } from '../../lib/send.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';

interface JobProps {
  readonly job: Schema<'DocumentJob'>;
}

function useRemoval({ id }: Schema<'DocumentJob'>) {
  return useChange({
    make: () => send({ method: 'DELETE', path: `/documents/jobs/${id}` }),
    stale: [['document-jobs']],
  });
}

function Going({ job }: JobProps): ReactElement {
  const texts = useTextsOf(documentOfferTexts);
  const { run: cancel, isPending, error } = useRemoval(job);
  const { state, done, of } = job;
  const said = texts('offer.all.running', { done, of });
  return (
    <div className="run-going">
      <progress max={of} value={done} aria-label={said} />
      <span>{state === 'waiting' ? texts('offer.all.waiting') : said}</span>
      <button type="button" className="button" disabled={isPending} onClick={() => cancel(undefined)}>
        {texts('offer.all.cancel')}
      </button>
      <ProblemNotice error={error} />
    </div>
  );
}

function Made({ job, file }: JobProps & { readonly file: Schema<'JobFile'> }): ReactElement {
  const texts = useTextsOf(documentOfferTexts);
  const { run: remove, isPending, error } = useRemoval(job);
  return (
    <>
      <p role="status">
        {texts('offer.all.done', { n: job.of, date: job.startedAt })} {texts('offer.all.kept')}
      </p>
      <p className="file-list">
        <a href={`/api/documents/jobs/${job.id}/file`} download>
          {texts('offer.all.file', { size: Math.ceil(file.size / 1000) })}
        </a>
        <button type="button" className="button link" disabled={isPending} onClick={() => remove(undefined)}>
          {texts('offer.all.remove')}
        </button>
      </p>
      <ProblemNotice error={error} />
    </>
  );
}

/** Annexes that were ordered: how far they are, the file once it is there, or that they were not finished. */
export function AnnexJob({ job }: JobProps): ReactElement {
  const texts = useTextsOf(documentOfferTexts);
  if (isOnItsWay(job)) return <Going job={job} />;
  if (job.file) return <Made job={job} file={job.file} />;
  return <p role="status">{texts('offer.all.failed')}</p>;
}
