import { Inject, Injectable } from '@nestjs/common';
import {
  type AnswerParameters,
  type AnswerProducer,
  AnswerRegistry,
} from '../../editions/answer-registry.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { ProblemError } from '../../http/problem.ts';
import type { ReferenceLists } from '../../reference/reference-lists.ts';

/** Code lists by the name in their address. */
const lists = {
  municipalities: (context) => context.municipalities,
  groupings: (context) => context.groupings,
  'target-groups': (context) => context.targetGroups,
  'service-types': (context) => context.serviceTypes,
  'account-functions': (context) => context.functions,
  'price-index': (context) => context.priceIndex,
} as const satisfies Record<string, (context: ReferenceLists) => readonly object[]>;

/** Name of a code list. */
export type ListName = keyof typeof lists;

/** Code lists in force in an edition. */
@Injectable()
export class ReferenceListsAnalysis implements AnswerProducer<{ list: string }> {
  readonly path = 'reference';

  constructor(@Inject(AnswerRegistry) registry: AnswerRegistry) {
    registry.register(this);
  }

  normalise(_context: EditionContext, { list }: { list: string }): AnswerParameters {
    if (!(list in lists)) throw new ProblemError('not-found', `There is no list ${list}`);
    return { list };
  }

  standardRequests(): { list: string }[] {
    return Object.keys(lists).map((list) => ({ list }));
  }

  answer(context: EditionContext, { list }: AnswerParameters): Promise<object> {
    return Promise.resolve({ items: lists[list as ListName](context) });
  }
}
