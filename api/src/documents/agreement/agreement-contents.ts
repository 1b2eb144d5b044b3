import type { Language } from '@tilbudsvifte/locale';
import type { AnnexName } from '../../agreements/agreement-codes.ts';
import type { AnnexRow } from '../../agreements/annexes/annexes.answer.ts';
import type { WholeAgreement } from '../../agreements/whole-agreements.ts';
import type { Basis } from '../../analyses/answer/basis.dto.ts';
import type { EditionNames } from '../names-in.ts';

/** A table of the agreement, as the edition has it. */
export interface WrittenAnnex {
  readonly name: AnnexName;
  readonly basis: Basis;
  readonly rows: readonly AnnexRow[];
}

/** All that stands in an agreement on paper. */
export interface AgreementContents extends WholeAgreement {
  /** Without any edition there are no names of codes and no annexes. */
  readonly annexes: readonly WrittenAnnex[];
  readonly names: EditionNames | null;
  readonly language: Language;
}
