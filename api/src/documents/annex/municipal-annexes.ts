import { Inject, Injectable } from '@nestjs/common';
import { fileName, type Language } from '@tilbudsvifte/locale';
import { MunicipalityProfileAnalysis } from '../../analyses/municipality-profile/municipality-profile.analysis.ts';
import type { MunicipalityProfileAnswer } from '../../analyses/municipality-profile/municipality-profile.answer.ts';
import { Config } from '../../config/config.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import type { EditionRef } from '../../editions/edition-ref.ts';
import type { DocumentFormat } from '../document-formats.ts';
import type { DocumentModel } from '../document-model.ts';
import { namesIn } from '../names-in.ts';
import { publicAddress } from '../public-address.ts';
import { annexDocument } from './annex-document.ts';
import { AnnexAgreements, type OpenAgreements } from './annex-agreements.ts';

/** Which annex. */
export interface AnnexRequest {
  readonly edition: EditionRef;
  readonly municipality: string;
  readonly area: string | undefined;
  readonly language: Language;
}

/** An annex to be written, and what its file is called. */
export interface MunicipalAnnex {
  readonly model: DocumentModel;
  readonly fileName: (format: DocumentFormat) => string;
}

/** Agenda annexes of municipalities: the answer of their profile, and the agreement that they are asked about. */
@Injectable()
export class MunicipalAnnexes {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(MunicipalityProfileAnalysis) private readonly profile: MunicipalityProfileAnalysis,
    @Inject(AnnexAgreements) private readonly agreements: AnnexAgreements,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** @throws ProblemError naming a municipality or area that the edition has not */
  async of({ edition, language, ...asked }: AnnexRequest, open?: OpenAgreements): Promise<MunicipalAnnex> {
    const { municipality, area } = asked;
    const found = await this.delivery.find(edition, this.profile, {
      municipality,
      ...(area !== undefined && { area }),
    });
    const answer = JSON.parse(found.bytes.body.toString()) as MunicipalityProfileAnswer;
    const agreements = open ?? (await this.agreements.open());
    const agreement = await this.agreements.of(municipality, agreements, found.context);
    const names = namesIn(found.context, language);
    const link = this.linkOf(answer);
    const { label } = answer.basis.edition;
    const parts = [
      municipality,
      names.municipality(municipality),
      `dv${label}`,
      ...(answer.basis.synthetic ? ['syntetisk'] : []),
    ];
    return {
      model: annexDocument({ answer, names, agreement, link, language }),
      fileName: (format) => fileName('sagsbilag', parts, format),
    };
  }

  /** The page with the same figures, held at the edition. */
  private linkOf({ basis, totals }: MunicipalityProfileAnswer): string {
    const { edition, area } = basis;
    const named = /^[\p{L}\p{N}._-]{1,60}$/u.test(edition.label) ? edition.label : edition.id;
    const search = new URLSearchParams({ o: area.code, dv: named });
    return `${publicAddress(this.config)}/kommuner/${totals.municipality}?${search.toString()}`;
  }
}
