import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type AnswerBytes, sendBytes, toBytes } from '../http/bytes.ts';
import { type AnswerParameters, type AnswerProducer, requestKey } from './answer-registry.ts';
import { AnswerStore } from './answer-store.ts';
import { type EditionContext, EditionContexts } from './edition-context.ts';
import { EditionSelection } from './edition-selection.ts';

/** One request for an analysis. */
export interface AnswerRequest<Asked extends object> {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly asked: Asked & { edition?: string };
  readonly producer: AnswerProducer<Asked>;
}

const immutable = 'public, max-age=31536000, immutable';

/** Answers from the store where the edition has the answer as bytes, else computes it once. */
@Injectable()
export class AnswerDelivery {
  constructor(
    @Inject(EditionSelection) private readonly selection: EditionSelection,
    @Inject(EditionContexts) private readonly contexts: EditionContexts,
    @Inject(AnswerStore) private readonly store: AnswerStore,
  ) {}

  async send<Asked extends object>({ request, reply, asked, producer }: AnswerRequest<Asked>): Promise<void> {
    const edition = await this.selection.select(request, asked.edition);
    const context = await this.contexts.of(edition);
    const parameters = producer.normalise(context, asked);
    const bytes = await this.bytes(context, producer, parameters);
    // An alias moves when an edition is published; an edition named by its id never does.
    const named = asked.edition === edition.id;
    sendBytes(request, reply, {
      bytes,
      cache: edition.key === null ? 'no-store' : named ? immutable : 'no-cache',
    });
  }

  private async bytes(
    context: EditionContext,
    producer: Answering,
    parameters: AnswerParameters,
  ): Promise<AnswerBytes> {
    const { key } = context.edition;
    const compute = async (): Promise<AnswerBytes> => toBytes(await producer.answer(context, parameters), 5);
    if (key === null) return compute();
    const name = requestKey(producer.path, parameters);
    const stored = await this.store.find(key, name);
    return stored ?? this.store.keep(`${key} ${name}`, await compute());
  }
}

type Answering = Pick<AnswerProducer, 'path' | 'answer'>;
