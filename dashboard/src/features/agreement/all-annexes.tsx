import { useState } from 'react';
import type { ReactElement } from 'react';
import { documentOfferTexts } from '@tilbudsvifte/locale/screens/document-offers';
import { Section } from '../../components/page/section.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { SelectField } from '../../components/select-field/select-field.tsx';
import type { Schema } from '../../lib/api.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { useDocumentJobs } from '../../lib/queries/use-document-jobs.ts';
import { useEdition } from '../../lib/queries/use-edition.ts';
import { send } from '../../lib/send.ts';
import { useCodeNames } from '../../lib/use-code-names.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { AnnexJob } from './annex-job.tsx';

const formats = ['both', 'pdf', 'docx'] as const;

interface OrderProps {
  readonly area: string;
  readonly edition: string;
}

function Order({ area, edition }: OrderProps): ReactElement {
  const texts = useTextsOf(documentOfferTexts);
  const l = useLanguage();
  const [format, choose] = useState<string>('both');
  const query = useDocumentJobs();
  const job = query.data?.jobs.find((one) => one.area === area && one.edition.id === edition);
  const { run, isPending, error } = useChange({
    make: () =>
      send<Schema<'DocumentJob'>>({
        method: 'POST',
        path: '/documents/annexes',
        body: { edition, area, format, l },
      }),
    stale: [['document-jobs']],
  });
  return (
    <>
      <SelectField
        label={texts('offer.all.format')}
        value={format}
        options={formats.map((value) => ({ value, label: texts(`offer.all.format.${value}`) }))}
        onChange={choose}
      />
      <button type="button" className="button primary" disabled={isPending} onClick={() => run(undefined)}>
        {texts('offer.all.make')}
      </button>
      <ProblemNotice error={error ?? query.error} />
      {job && <AnnexJob job={job} />}
    </>
  );
}

/** Sagsbilag til alle kommuner — for the secretariat: ordered, followed, stopped, and taken away as one file. */
export function AllAnnexes({ area }: { readonly area: string }): ReactElement {
  const texts = useTextsOf(documentOfferTexts);
  const names = useCodeNames();
  const { edition } = useEdition();
  const isPublished = edition !== undefined && edition.publishedAt !== null;
  return (
    <Section title={texts('offer.all.title')}>
      {isPublished ? (
        <>
          <p>{texts('offer.all.lead', { area: names?.area(area) ?? area, edition: edition.label })}</p>
          <Order area={area} edition={edition.id} />
        </>
      ) : (
        <p>{texts('offer.all.unpublished')}</p>
      )}
    </Section>
  );
}
