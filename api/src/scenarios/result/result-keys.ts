import { Inject, Injectable } from '@nestjs/common';
import { EditionSelection } from '../../editions/edition-selection.ts';
import { ProblemError } from '../../http/problem.ts';
import type { ScenarioDocument } from '../document/scenario-document.ts';
import { ScenarioKinds } from '../models/scenario-kinds.ts';
import { resultKey } from './result-key.ts';

/** Keys of the results that documents have with the methods of today. */
@Injectable()
export class ResultKeys {
  constructor(
    @Inject(EditionSelection) private readonly selection: EditionSelection,
    @Inject(ScenarioKinds) private readonly kinds: ScenarioKinds,
  ) {}

  async of(document: ScenarioDocument): Promise<string> {
    const edition = await this.selection.find(document.edition);
    if (!edition) throw new ProblemError('unknown-edition', `There is no edition ${document.edition}`);
    return resultKey(document, edition, this.kinds.methodsOf(document.kind));
  }
}
