import { Inject, Injectable } from '@nestjs/common';
import { areaCode } from '../../analyses/answer/area.ts';
import { newestNeedYear } from '../../analyses/answer/checked.ts';
import { EditionContexts } from '../../editions/edition-context.ts';
import { EditionSelection } from '../../editions/edition-selection.ts';
import { badParameter, ProblemError } from '../../http/problem.ts';
import type { LeversParameters } from '../scenario.parameters.ts';
import type { LeversAnswer } from './levers.answer.ts';
import { ScenarioKinds } from './scenario-kinds.ts';

/** A new scenario looks five years ahead, as the forecasts do; prevention pays over ten years from the next. */
const usualHorizon = (kind: string): number => (kind === 'prevention' ? 11 : 5);

/** All that a form for a new scenario is made from: levers of the kind, filled in from an edition. */
@Injectable()
export class NewScenarioLevers {
  constructor(
    @Inject(ScenarioKinds) private readonly kinds: ScenarioKinds,
    @Inject(EditionSelection) private readonly selection: EditionSelection,
    @Inject(EditionContexts) private readonly contexts: EditionContexts,
  ) {}

  /** @throws ProblemError where kind, area or edition are not known */
  async of({ kind, area, edition = 'latest' }: LeversParameters): Promise<LeversAnswer> {
    const known = this.kinds.find(kind);
    if (!known) throw badParameter('kind', `no model calculates ${kind}`);
    const found = await this.selection.find(edition);
    if (!found) throw new ProblemError('unknown-edition', `There is no edition ${edition}`);
    const context = await this.contexts.of(found);
    const chosen = areaCode(context, area);
    return {
      kind,
      edition: found.id,
      area: chosen,
      horizonYear: newestNeedYear(context) + usualHorizon(kind),
      methods: this.kinds.methodsOf(kind),
      levers: known.model.levers,
      defaults: await known.reader.defaults(context, chosen),
    };
  }
}
