import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sessionOf } from '../access/cookies.ts';
import { type AnswerBytes, immutable, sendBytes } from '../http/bytes.ts';
import { AnswerStore } from './answer-store.ts';
import { askedFormat } from './asked-format.ts';

const mostAddresses = 20_000;

/**
 * Addresses of published answers, as they were asked for. What everybody may read and what never changes needs neither
 * to be found out again nor to pass what stands before the routes: that takes ten times as long as the answer itself.
 */
@Injectable()
export class ReadyAddresses {
  private readonly names = new Map<string, string>();

  constructor(@Inject(AnswerStore) private readonly store: AnswerStore) {}

  /** From now on the address is answered with what the store keeps under the name, as long as it does. */
  note(address: string, name: string): void {
    this.names.set(address, name);
    const [oldest] = this.names.keys();
    if (this.names.size > mostAddresses && oldest !== undefined) this.names.delete(oldest);
  }

  find(address: string): AnswerBytes | undefined {
    const name = this.names.get(address);
    return name === undefined ? undefined : this.store.known(name);
  }

  /** Answers at once, before any route; only where published figures are open to everybody. */
  answerFirst(server: FastifyInstance): void {
    server.addHook('onRequest', (request, reply, done) => {
      const bytes = isPlainReading(request) ? this.find(request.url) : undefined;
      if (!bytes) return done();
      sendBytes(request, reply, { bytes, cache: immutable });
    });
  }
}

/** Who is signed in is at work, which the ordinary way takes note of. */
function isPlainReading(request: FastifyRequest): boolean {
  return request.method === 'GET' && !sessionOf(request) && askedFormat({}, request) === 'json';
}
