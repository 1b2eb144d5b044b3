import type { ReactElement } from 'react';
import { ProblemNotice } from '../../../components/problem-notice/problem-notice.tsx';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import { useBeginDelivery } from '../use-begin-delivery.ts';
import { rememberedUpload } from '../ways/sent-uploads.ts';
import type { Delivery } from './use-delivery.ts';

const aboutTheMark = new Set(['number-ambiguous', 'number-mark-conflict']);
const word = (mark: string): string => (mark === ',' ? 'comma' : 'point');

/**
 * One click that mends numbers read with the wrong decimal mark: the same file is read again with the other one. Safe,
 * because what comes of it is a draft that is looked through like any other.
 */
export function OtherMark({ delivery }: { readonly delivery: Delivery }): ReactElement | null {
  const texts = useWorkTexts();
  const { run, isPending, error } = useBeginDelivery();
  const { id, round, municipality, kind, issues } = delivery;
  const n = issues.filter(({ code }) => aboutTheMark.has(code)).length;
  const sent = rememberedUpload(id);
  if (n === 0 || !sent) return null;
  const { upload, decimalMark } = sent;
  const other = decimalMark === ',' ? '.' : ',';
  return (
    <div className="notice other-mark">
      <p>{texts('upload.otherMarkHelp', { mark: word(decimalMark), n })}</p>
      <button
        type="button"
        className="button primary"
        disabled={isPending}
        onClick={() => run({ round, municipality, kind, way: 'file', upload, decimalMark: other })}
      >
        {isPending ? texts('work.sending') : texts('upload.otherMark', { mark: word(other) })}
      </button>
      <ProblemNotice error={error} />
    </div>
  );
}
