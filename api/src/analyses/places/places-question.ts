import type { AnswerParameters } from '../../editions/answer-registry.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { badParameter } from '../../http/problem.ts';
import { type PlaceDimension, placeDimensions, type PlacesParameters } from './places.parameters.ts';
import { quarterBefore } from './quarters.ts';

/** Quarters shown when none are asked for: three years. */
const USUAL_QUARTERS = 12;

/** What is asked, with every default filled in. */
export interface Question {
  readonly by: PlaceDimension;
  readonly from: string;
  readonly to: string;
  readonly municipality: string | undefined;
  readonly targetGroup: string | undefined;
  readonly serviceType: string | undefined;
}

/** Question of normalised parameters. */
export function questionOf(parameters: AnswerParameters): Question {
  const text = (name: string): string | undefined =>
    parameters[name] === undefined ? undefined : String(parameters[name]);
  return {
    by: placeDimensions.find((dimension) => dimension === parameters.by) ?? 'serviceType',
    from: String(parameters.from),
    to: String(parameters.to),
    municipality: text('municipality'),
    targetGroup: text('targetGroup'),
    serviceType: text('serviceType'),
  };
}

/** Quarters asked for: a year stands for its first or last reported quarter. */
export function periodOf(
  { quarters }: EditionContext,
  asked: PlacesParameters,
): { from: string; to: string } {
  const first = quarters[0];
  const last = quarters[quarters.length - 1];
  if (first === undefined || last === undefined) throw badParameter('to', 'this edition has no places yet');
  const within = (field: 'from' | 'to', found: string | undefined): string => {
    if (found !== undefined) return found;
    throw badParameter(field, `no places for ${asked[field]}; known: ${first} to ${last}`);
  };
  const of = (text: string): string[] => quarters.filter((quarter) => quarter.startsWith(text));
  const to = asked.to === undefined ? last : within('to', of(asked.to).pop());
  const usual = quarters.find((quarter) => quarter >= quarterBefore(to, USUAL_QUARTERS - 1));
  const from = within('from', asked.from === undefined ? usual : of(asked.from)[0]);
  if (from > to) throw badParameter('from', 'must not be after "to"');
  return { from, to };
}
