import { Inject, Injectable } from '@nestjs/common';
import { type EditionContext, EditionContexts } from '../edition-context.ts';
import { EditionRepository } from '../edition.repository.ts';
import { OncePerContext } from '../once-per-context.ts';
import { type CountPart, countParts } from './count-parts.ts';
import { CountTables } from './count-tables.ts';
import { CountsQuery } from './counts.query.ts';
import type { EarlierRelease } from './linked-releases.ts';
import type { PartRelease } from './protections.query.ts';

/** Loads what earlier editions counted and withheld, once for all parts that need it. */
@Injectable()
export class EarlierReleases {
  private readonly parts = new OncePerContext<ReadonlyMap<string, CountPart>>();
  private readonly stored = new OncePerContext<ReadonlyMap<string, number | null>>();

  constructor(
    @Inject(EditionRepository) private readonly editions: EditionRepository,
    @Inject(EditionContexts) private readonly contexts: EditionContexts,
    @Inject(CountTables) private readonly tables: CountTables,
    @Inject(CountsQuery) private readonly query: CountsQuery,
  ) {}

  /** One release for each time that the part's counts were published anew, the oldest first. */
  async of(part: string, releases: readonly PartRelease[]): Promise<EarlierRelease[]> {
    const found: EarlierRelease[] = [];
    for (const { edition } of new Map(releases.map((release) => [release.key, release])).values()) {
      const published = await this.editions.find(edition);
      if (published) found.push(await this.release(part, await this.contexts.of(published)));
    }
    return found;
  }

  private async release(part: string, context: EditionContext): Promise<EarlierRelease> {
    const parts = await this.parts.of(context, 'parts', () => this.partsOf(context));
    const stored = await this.stored.of(context, 'stored', () => this.storedIn(context));
    const lattice = parts.get(part)?.lattice ?? { counts: new Map(), equations: [] };
    const keys = [...lattice.counts.keys()];
    return {
      edition: context.edition.id,
      lattice,
      hidden: new Set(keys.filter((key) => stored.get(key) === null)),
      // Later versions of the product publish more than earlier ones did.
      unpublished: new Set(keys.filter((key) => !stored.has(key))),
    };
  }

  private async storedIn({ edition }: EditionContext): Promise<ReadonlyMap<string, number | null>> {
    const rows = edition.key === null ? [] : await this.query.stored(edition.key);
    return new Map(rows.map(({ key, value }) => [key, value]));
  }

  private async partsOf(context: EditionContext): Promise<ReadonlyMap<string, CountPart>> {
    const parts = countParts(await this.tables.lattices(context));
    return new Map(parts.map((part) => [part.name, part]));
  }
}
