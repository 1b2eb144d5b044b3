import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import type { Language } from '../../language.ts';
import { formatDate } from '../../dates/format-date.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { agreementHeadlines } from './agreement-headline-texts.ts';

const textsOf = makeTexts(agreementHeadlines);

/** Where an agreement stands. */
export type AgreementStatus = 'draft' | 'hearing' | 'approval' | 'decided';

/** An agreement and how many of its parties have approved it. */
export interface ApprovalView extends HeadlineBasis {
  /** Its name, such as "Rammeaftale 2025–2026". */
  readonly agreement: string;
  readonly period: string;
  readonly status: AgreementStatus;
  /** Municipalities that have approved, with a remark or without. */
  readonly approved: number;
  /** Municipalities that are parties. */
  readonly municipalities: number;
  /** Whether the region has approved. */
  readonly region: boolean;
  /** Parties with the agreement on their agenda. */
  readonly onAgenda: number;
  /** Approvals with a remark. */
  readonly withRemark: number;
  /** Day by which all parties approve, ISO; undefined where it is not set. */
  readonly deadline: string | undefined;
  /** Today in Denmark, ISO. */
  readonly today: string;
}

function keyOf({ status, deadline, today }: ApprovalView): keyof typeof agreementHeadlines {
  if (status === 'draft' || status === 'decided') return `agreement.headline.${status}`;
  if (status === 'hearing')
    return deadline === undefined ? 'agreement.headline.hearingOpen' : 'agreement.headline.hearing';
  if (deadline === undefined) return 'agreement.headline.approvedOpen';
  return deadline < today ? 'agreement.headline.approvedLate' : 'agreement.headline.approved';
}

/**
 * Headline of Rammeaftale — how many municipalities have approved, and by when the rest must.
 * @example approvalHeadline({ agreement: 'Rammeaftale 2027–2028', period: '2027–2028', status: 'approval', approved: 12,
 *   municipalities: 46, region: false, onAgenda: 3, withRemark: 1, deadline: '2026-12-15', today: '2026-11-22' }, 'da')
 *   .headline // '12 af 46 kommuner har godkendt Rammeaftale 2027–2028; fristen er 15. december 2026. Regionen mangler at godkende.'
 */
export function approvalHeadline(view: ApprovalView, language: Language): Headline {
  const texts = textsOf(language);
  const { agreement, period, status, approved, municipalities, region, onAgenda, withRemark } = view;
  const date = view.deadline === undefined ? '' : formatDate(view.deadline, language);
  const isOpen = status === 'approval';
  return composeHeadline(
    {
      extent: texts('agreement.headline.extent', { agreement, period, of: municipalities }),
      main: [
        texts(keyOf(view), { agreement, n: approved, of: municipalities, date }),
        isOpen ? texts(`agreement.headline.${region ? 'region' : 'regionMissing'}`) : '',
      ],
      details: [
        isOpen && onAgenda > 0 ? texts('agreement.headline.onAgenda', { n: onAgenda }) : '',
        withRemark > 0 ? texts('agreement.headline.remarks', { n: withRemark }) : '',
      ],
      basis: view,
    },
    language,
  );
}
