import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fileName, type Language } from '@tilbudsvifte/locale';
import { type AnswerBytes, bytesOf, immutable, type Sent, sendBytes, toBytes } from '../http/bytes.ts';
import { type AnswerFormat, AnswerFormats, type AskedFormat } from './answer-formats.ts';
import { type AnswerParameters, type AnswerProducer, requestKey } from './answer-registry.ts';
import { AnswerStore } from './answer-store.ts';
import { askedFormat, askedLanguage } from './asked-format.ts';
import { type EditionContext, EditionContexts } from './edition-context.ts';
import type { EditionRef } from './edition-ref.ts';
import { EditionSelection } from './edition-selection.ts';
import { ReadyAddresses } from './ready-addresses.ts';

/** One request for an analysis. */
export interface AnswerRequest<Asked extends object> {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly asked: Asked & { edition?: string; format?: AskedFormat };
  readonly producer: AnswerProducer<Asked>;
  /** Not for keeping by anybody on the way: the address itself is not everybody's. */
  readonly unkept?: boolean;
}

/** An answer as bytes, with what it was asked of. */
export interface FoundAnswer {
  readonly context: EditionContext;
  readonly parameters: AnswerParameters;
  readonly bytes: AnswerBytes;
}

/** Answers from the store where the edition has the answer as bytes, else computes it once. */
@Injectable()
export class AnswerDelivery {
  constructor(
    @Inject(EditionSelection) private readonly selection: EditionSelection,
    @Inject(EditionContexts) private readonly contexts: EditionContexts,
    @Inject(AnswerStore) private readonly store: AnswerStore,
    @Inject(AnswerFormats) private readonly formats: AnswerFormats,
    @Inject(ReadyAddresses) private readonly ready: ReadyAddresses,
  ) {}

  /** The bytes that readers of an edition get, whoever asks and however they leave. */
  async find<Asked extends object>(
    edition: EditionRef,
    producer: AnswerProducer<Asked>,
    asked: Asked,
  ): Promise<FoundAnswer> {
    const context = await this.contexts.of(edition);
    const parameters = producer.normalise(context, asked);
    return { context, parameters, bytes: await this.bytes(context, producer, parameters) };
  }

  async send<Asked extends object>(sending: AnswerRequest<Asked>): Promise<void> {
    const { request, reply, asked, producer, unkept = false } = sending;
    const edition = await this.selection.select(request, asked.edition);
    const { context, parameters, bytes } = await this.find(edition, producer, asked);
    const format = askedFormat(asked, request);
    const sent =
      format === 'json'
        ? { bytes }
        : await this.written({
            format,
            language: askedLanguage(request),
            context,
            producer,
            parameters,
            bytes,
          });
    // An alias moves when an edition is published; an edition named by its id never does.
    const named = asked.edition === edition.id;
    const cache = edition.key === null || unkept ? 'no-store' : named ? immutable : 'no-cache';
    if (cache === immutable && format === 'json')
      this.ready.note(request.url, `${edition.key} ${requestKey(producer.path, parameters)}`);
    sendBytes(request, reply, { ...sent, cache });
  }

  /** The answer's rows as a file, written once and kept like the answer. */
  private async written(outgoing: Outgoing): Promise<Pick<Sent, 'bytes' | 'file'>> {
    const { format, language, context, producer, parameters } = outgoing;
    const { edition } = context;
    const writer = this.formats.writerOf(format);
    const chosen = Object.values(parameters).map(String);
    // What must not be cut off comes first.
    const made = [`dv${edition.label}`, ...(context.synthetic ? ['syntetisk'] : []), ...chosen];
    const file = {
      mediaType: writer.mediaType,
      name: fileName(producer.fileWord ?? producer.path.replace('analyses/', ''), made, writer.extension),
    };
    const write = async (): Promise<AnswerBytes> => {
      const answer = JSON.parse(outgoing.bytes.body.toString()) as object;
      return bytesOf(await writer.write({ path: producer.path, parameters, context, answer, language }), 5);
    };
    if (edition.key === null) return { bytes: await write(), file };
    const words = writer.speaks ? language : '';
    const name = `${edition.key} ${requestKey(producer.path, parameters)} ${format} ${words}`;
    return { bytes: this.store.known(name) ?? this.store.keep(name, await write()), file };
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

type Answering = Pick<AnswerProducer, 'path' | 'fileWord' | 'answer'>;

interface Outgoing {
  readonly format: AnswerFormat;
  readonly language: Language;
  readonly context: EditionContext;
  readonly producer: Answering;
  readonly parameters: AnswerParameters;
  readonly bytes: AnswerBytes;
}
