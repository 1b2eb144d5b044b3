import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { fileName } from '@tilbudsvifte/locale';
import { meetingEditTexts } from '@tilbudsvifte/locale/screens/meetings';
import { CopyButton } from '../../../../components/copy-button/copy-button.tsx';
import { saveFile } from '../../../../components/figure-card/downloads/save-file.ts';
import type { Schema } from '../../../../lib/api.ts';
import { useMunicipalityName } from '../../../../lib/queries/use-work-lists.ts';
import { useLeaveWarning } from '../../../../lib/use-leave-warning.ts';
import { useTextsOf } from '../../../../lib/use-texts-of.ts';

interface NewLinksProps {
  readonly made: Schema<'SurveyInvitations'>;
  /** The links have been kept by who made them. */
  readonly onKept: () => void;
}

/** Links that were just made: shown this once, copied or saved, and asked about before the page is left. */
export function NewLinks({ made, onKept }: NewLinksProps): ReactElement {
  const texts = useTextsOf(meetingEditTexts);
  const nameOf = useMunicipalityName();
  const box = useRef<HTMLDivElement>(null);
  const group = made.group === '' ? texts('surveyEdit.everybody') : nameOf(made.group);
  const links = made.tokens.map((token) => `${window.location.origin}/svar#${token}`).join('\n');
  useLeaveWarning(true, texts('surveyEdit.leave'));
  useEffect(() => box.current?.focus(), []);
  const save = (): void =>
    saveFile(
      new Blob([`${links}\n`], { type: 'text/plain;charset=utf-8' }),
      fileName('links', [group], 'txt'),
    );
  return (
    <div ref={box} className="new-links" role="status" tabIndex={-1}>
      <p>{texts('surveyEdit.made', { n: made.tokens.length, group })}</p>
      <textarea
        className="input"
        readOnly
        aria-label={texts('surveyEdit.links')}
        rows={Math.min(8, made.tokens.length + 1)}
        value={links}
      />
      <div className="actions">
        <CopyButton text={links} label={texts('surveyEdit.copy')} />
        <button type="button" className="button" onClick={save}>
          {texts('surveyEdit.save')}
        </button>
        <button type="button" className="button" onClick={onKept}>
          {texts('surveyEdit.forget')}
        </button>
      </div>
    </div>
  );
}
