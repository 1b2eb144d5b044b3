import { Inject, Injectable } from '@nestjs/common';
import { AgreementDetails } from '../../agreements/agreement-details.ts';
import type { AgreementDetail, AgreementItem } from '../../agreements/agreements.answer.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { resolveMembership } from '../../reference/membership.ts';
import type { AnnexAgreement } from './annex-contents.ts';

/** Agreements that everybody may read, each read once for as many municipalities as ask. */
export interface OpenAgreements {
  readonly list: readonly AgreementItem[];
  readonly details: Map<string, AgreementDetail>;
}

/** Which agreement a municipality is asked about: the one before it, else the newest that is decided. */
@Injectable()
export class AnnexAgreements {
  constructor(@Inject(AgreementDetails) private readonly agreements: AgreementDetails) {}

  /** What an annex tells is for everybody: nothing of a draft, whoever asks. */
  async open(): Promise<OpenAgreements> {
    return { list: await this.agreements.list(null), details: new Map() };
  }

  async of(
    municipality: string,
    { list, details }: OpenAgreements,
    context: EditionContext,
  ): Promise<AnnexAgreement | null> {
    const own = list.filter((agreement) => isParty(municipality, agreement, context));
    const picked = own.find(({ status }) => status !== 'decided') ?? own[0];
    if (!picked) return null;
    const detail = details.get(picked.id) ?? (await this.agreements.of(picked.id, null));
    details.set(picked.id, detail);
    const treated = detail.approvals.find(({ party }) => party === municipality);
    return { ...detail, treatment: treated ? { state: treated.state, on: treated.on } : null };
  }
}

/** Municipalities of the agreement's area on its first day are its parties. */
function isParty(municipality: string, { area, startsOn }: AgreementItem, context: EditionContext): boolean {
  const grouping = context.groupings.find(({ code }) => code === area);
  return (
    grouping !== undefined && resolveMembership(grouping, startsOn).municipalities.includes(municipality)
  );
}
