import type { Language } from '@tilbudsvifte/locale';
import { approvalHeadline } from '@tilbudsvifte/locale/screens/agreement';
import type { Headline } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';
import { hasApproved } from './approval-look.ts';

/** The sentence that Rammeaftale opens with. */
export function agreementLead(
  agreement: Schema<'AgreementDetail'>,
  today: string,
  language: Language,
): Headline {
  const { approvals, approvedMunicipalities, label, status, startsOn, endsOn, approvalDueOn } = agreement;
  const count = (state: string): number => approvals.filter((each) => each.state === state).length;
  const regions = approvals.filter(({ kind }) => kind === 'region');
  return approvalHeadline(
    {
      agreement: label,
      period: `${startsOn.slice(0, 4)}–${endsOn.slice(0, 4)}`,
      status,
      approved: approvedMunicipalities.done,
      municipalities: approvedMunicipalities.of,
      region: regions.every(({ state }) => hasApproved(state)),
      onAgenda: count('on-agenda'),
      withRemark: count('approved-with-remark'),
      deadline: approvalDueOn ?? undefined,
      today,
    },
    language,
  );
}
