import { useState } from 'react';
import type { ReactElement } from 'react';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { useTexts } from '../../../lib/use-texts.ts';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import type { FormPlace } from './form-place.ts';
import { UnchangedButton } from './unchanged-button.tsx';
import { UploadPanel } from './upload-panel.tsx';

/** Ways to deliver a form: a file, the form in the browser, or last time's figures confirmed. */
export function Ways(place: FormPlace): ReactElement {
  const texts = useWorkTexts();
  const words = useTexts();
  const [sends, setSends] = useState(false);
  const { round, municipality, kind } = place;
  const form = words(`kind.${kind}`);
  const named = (way: string): string => texts('reporting.wayNamed', { way, form });
  return (
    <>
      <div className="actions">
        <button
          type="button"
          className="button"
          aria-label={named(texts('reporting.wayFile'))}
          aria-expanded={sends}
          onClick={() => setSends(!sends)}
        >
          {texts('reporting.wayFile')}
        </button>
        <PageLink
          to="/indberetning"
          search={{ ik: municipality, runde: round.id, skema: kind }}
          className="button"
        >
          {texts('reporting.wayForm')}
          <span className="visually-hidden">: {form}</span>
        </PageLink>
        <UnchangedButton {...place} />
      </div>
      {sends && <UploadPanel {...place} />}
    </>
  );
}
