import type { Language } from '@tilbudsvifte/locale';
import type { ProfileNames } from '@tilbudsvifte/locale/screens/profile';
import type { MunicipalityProfileAnswer } from '../../analyses/municipality-profile/municipality-profile.answer.ts';
import type { ApprovalState } from '../../agreements/agreement-codes.ts';
import type { AgreementItem } from '../../agreements/agreements.answer.ts';
import type { DecisionItem } from '../../agreements/items/items.answer.ts';

/** The agreement that a municipality is asked about, and where its own treatment stands. */
export interface AnnexAgreement extends Pick<
  AgreementItem,
  'label' | 'status' | 'startsOn' | 'endsOn' | 'approvalDueOn' | 'synthetic'
> {
  readonly decisions: readonly Pick<DecisionItem, 'kind' | 'title' | 'responsible' | 'dueOn'>[];
  readonly treatment: { readonly state: ApprovalState; readonly on: string | null } | null;
}

/** All that stands in the annex of a municipality. */
export interface AnnexContents {
  readonly answer: MunicipalityProfileAnswer;
  readonly names: ProfileNames;
  /** null where it is a party of none that readers may see. */
  readonly agreement: AnnexAgreement | null;
  /** Address of the same figures on the page, held at the edition. */
  readonly link: string;
  readonly language: Language;
}
