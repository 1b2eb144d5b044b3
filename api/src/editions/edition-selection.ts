import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { identityOf } from '../access/asking.ts';
import { holds, regional } from '../access/identity.ts';
import { ProblemError } from '../http/problem.ts';
import { type EditionRef, workingEdition } from './edition-ref.ts';
import { EditionRepository } from './edition.repository.ts';

/** Which edition a request means, and whether the reader may see it. */
@Injectable()
export class EditionSelection {
  private readonly published = new Map<string, EditionRef>();

  constructor(@Inject(EditionRepository) private readonly editions: EditionRepository) {}

  /** The unpublished state has raw figures of everybody: only those who serve all municipalities read it. */
  workingAvailable(request: FastifyRequest): boolean {
    const identity = identityOf(request);
    return identity !== null && holds(identity, regional);
  }

  async select(request: FastifyRequest, asked: string | undefined): Promise<EditionRef> {
    return asked === 'working' ? this.working(request) : this.publishedEdition(asked);
  }

  /** A published edition by id or label; the newest without. @throws ProblemError `unknown-edition` */
  async publishedEdition(asked?: string): Promise<EditionRef> {
    const edition = await this.find(asked ?? 'latest');
    if (!edition) throw new ProblemError('unknown-edition', `There is no edition ${asked ?? 'latest'}`);
    return edition;
  }

  /** A published edition by its id or label, or the newest one as `latest`; null when there is none. */
  find(asked: string): Promise<EditionRef | null> {
    return asked === 'latest' ? this.editions.latest() : this.named(asked);
  }

  /** A published edition never changes, so it is looked up once. */
  private async named(idOrLabel: string): Promise<EditionRef | null> {
    const edition = this.published.get(idOrLabel) ?? (await this.editions.find(idOrLabel));
    if (edition) this.published.set(idOrLabel, edition);
    return edition;
  }

  private working(request: FastifyRequest): EditionRef {
    if (this.workingAvailable(request)) return workingEdition;
    throw new ProblemError(
      'working-edition-forbidden',
      'The unpublished state is not open to you; use a published edition',
    );
  }
}
