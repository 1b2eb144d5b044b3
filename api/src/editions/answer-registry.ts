import { Injectable } from '@nestjs/common';
import type { EditionContext } from './edition-context.ts';

/** Normalised parameters of a request: every default filled in, so that equal requests have equal keys. */
export type AnswerParameters = Readonly<Record<string, string | number>>;

/** An analysis that answers from an edition: a pure function of the edition and its parameters. */
export interface AnswerProducer<Asked extends object = object> {
  /** Path below /api, e.g. `analyses/costs`. */
  readonly path: string;
  /** What its files are called; without it, by the path. */
  readonly fileWord?: string;
  /** Fill in defaults and check that codes exist in the edition. @throws ProblemError */
  normalise(context: EditionContext, asked: Asked): AnswerParameters;
  /** Requests whose answers are computed and stored when the edition is published. */
  standardRequests(context: EditionContext): Promise<Asked[]> | Asked[];
  answer(context: EditionContext, parameters: AnswerParameters): Promise<object>;
}

/** Where analyses make themselves known, so that publishing can store their answers without importing them. */
@Injectable()
export class AnswerRegistry {
  private readonly known: AnswerProducer[] = [];

  register<Asked extends object>(producer: AnswerProducer<Asked>): void {
    this.known.push(producer as unknown as AnswerProducer);
  }

  get producers(): readonly AnswerProducer[] {
    return this.known;
  }
}

/** Key of a request within an edition: path and sorted parameters. */
export function requestKey(path: string, parameters: AnswerParameters): string {
  const sorted = Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${path}?${new URLSearchParams(sorted.map(([name, value]): [string, string] => [name, String(value)])).toString()}`;
}
