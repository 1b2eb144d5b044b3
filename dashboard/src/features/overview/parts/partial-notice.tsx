import type { ReactElement } from 'react';
import { Notices } from '../../../components/notices/notices.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useTexts } from '../../../lib/use-texts.ts';
import type { OverviewWords } from '../overview-words.ts';

/** What the reader must know before using the figures. */
export interface PartialNoticeProps {
  readonly answer: Schema<'OverviewAnswer'>;
  readonly words: OverviewWords;
}

/** Foreløbige tal — how many municipalities have reported and who has not, beside the answer's other notices. */
export function PartialNotice({ answer, words }: PartialNoticeProps): ReactElement {
  const texts = useTexts();
  const { reported, expected, missing } = answer.basis.coverage;
  const names = missing.map((code) => words.municipalities.get(code)?.name ?? code);
  const others = answer.notices.filter(({ code }) => code !== 'coverage-partial');
  return (
    <>
      {others.length < answer.notices.length && (
        <p className="banner banner-info">
          <strong>{texts('banner.partial', { reported, expected })}.</strong>{' '}
          {names.length > 0 && texts('overview.notReported', { municipalities: names.join(', ') })}
        </p>
      )}
      <Notices notices={others} />
    </>
  );
}
