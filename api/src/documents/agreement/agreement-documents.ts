import { Inject, Injectable } from '@nestjs/common';
import { fileName, type Language } from '@tilbudsvifte/locale';
import type { Identity } from '../../access/identity.ts';
import { annexNames } from '../../agreements/agreement-codes.ts';
import { Annexes } from '../../agreements/annexes/annexes.ts';
import type { AnnexAnswer } from '../../agreements/annexes/annexes.answer.ts';
import type { AgreementDetail } from '../../agreements/agreements.answer.ts';
import { WholeAgreements } from '../../agreements/whole-agreements.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { EditionContexts } from '../../editions/edition-context.ts';
import type { EditionRef } from '../../editions/edition-ref.ts';
import type { DocumentFormat } from '../document-formats.ts';
import type { DocumentModel } from '../document-model.ts';
import { namesIn } from '../names-in.ts';
import type { WrittenAnnex } from './agreement-contents.ts';
import { agreementDocument } from './agreement-document.ts';

/** Which agreement, for whom, with the figures of which edition. */
export interface AgreementRequest {
  readonly id: string;
  readonly reader: Identity | null;
  /** null before the first edition. */
  readonly edition: EditionRef | null;
  readonly language: Language;
}

/** An agreement to be written, and what its file is called. */
export interface AgreementPaper {
  readonly model: DocumentModel;
  readonly fileName: (format: DocumentFormat) => string;
}

/** Framework agreements on paper, with the tables that belong to them. */
@Injectable()
export class AgreementDocuments {
  constructor(
    @Inject(WholeAgreements) private readonly agreements: WholeAgreements,
    @Inject(Annexes) private readonly annexes: Annexes,
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(EditionContexts) private readonly contexts: EditionContexts,
  ) {}

  /** @throws ProblemError `not-found`, also for a draft that the reader may not see */
  async of({ id, reader, edition, language }: AgreementRequest): Promise<AgreementPaper> {
    const whole = await this.agreements.of(id, reader);
    const annexes = edition ? await this.annexesOf(whole.detail, edition) : [];
    const names = edition ? namesIn(await this.contexts.of(edition), language) : null;
    const { label, synthetic } = whole.detail;
    const isMadeUp = synthetic || annexes.some(({ basis }) => basis.synthetic);
    const parts = [...(edition ? [`dv${edition.label}`] : []), ...(isMadeUp ? ['syntetisk'] : [])];
    return {
      model: agreementDocument({ ...whole, annexes, names, language }),
      fileName: (format) => fileName(label, parts, format),
    };
  }

  private async annexesOf(agreement: AgreementDetail, edition: EditionRef): Promise<WrittenAnnex[]> {
    const written: WrittenAnnex[] = [];
    for (const name of annexNames) {
      const producer = this.annexes.producerOf(agreement, name);
      const { bytes } = await this.delivery.find(edition, producer, {});
      const { basis, figures: rows } = JSON.parse(bytes.body.toString()) as AnnexAnswer;
      written.push({ name, basis, rows });
    }
    return written;
  }
}
