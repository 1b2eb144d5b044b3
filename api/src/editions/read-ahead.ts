import { Inject, Injectable, Logger } from '@nestjs/common';
import { EditionContexts } from './edition-context.ts';
import { EditionRepository } from './edition.repository.ts';

/** Reads what every answer needs before anybody asks, so that the first reader after a start does not wait for it. */
@Injectable()
export class ReadAhead {
  private readonly logger = new Logger('ReadAhead');

  constructor(
    @Inject(EditionRepository) private readonly editions: EditionRepository,
    @Inject(EditionContexts) private readonly contexts: EditionContexts,
  ) {}

  /** Never fails: what could not be read now is read when it is asked for. */
  async newestEdition(): Promise<void> {
    try {
      const edition = await this.editions.latest();
      if (edition) await this.contexts.of(edition);
    } catch (error) {
      this.logger.warn(error instanceof Error ? error.message : String(error));
    }
  }
}
