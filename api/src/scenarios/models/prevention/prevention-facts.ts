import { Injectable } from '@nestjs/common';
import type { EditionContext } from '../../../editions/edition-context.ts';
import type { LeverDefault } from '../lever.ts';
import type { ScenarioFactsReader } from '../scenario-model.ts';
import { preventionDefaults } from './prevention-defaults.ts';

/** Nothing of an edition: stays, moves and entries are not reported, so all of them are assumed and say so. */
export type PreventionFacts = Readonly<Record<string, never>>;

/** Where an edition has no periods yet. */
const earliest = 2024;

/** Reads what prevention needs of an edition: only how new it is, for the start of a new programme. */
@Injectable()
export class PreventionFactsReader implements ScenarioFactsReader<PreventionFacts> {
  readonly kind = 'prevention';

  read(): Promise<PreventionFacts> {
    return Promise.resolve({});
  }

  defaults({ quarters, accountsYears }: EditionContext): Promise<readonly LeverDefault[]> {
    const newest = Math.max(
      earliest,
      ...quarters.map((quarter) => Number(quarter.slice(0, 4))),
      ...accountsYears,
    );
    return Promise.resolve(preventionDefaults(newest + 1));
  }
}
