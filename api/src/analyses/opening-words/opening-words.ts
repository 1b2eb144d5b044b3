import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.ts';
import type { EditionRef } from '../../editions/edition-ref.ts';
import { EditionSelection } from '../../editions/edition-selection.ts';
import type { FirstWords } from '../../http/first-words.ts';
import { ProblemError } from '../../http/problem.ts';
import { GapsWords } from './gaps-words.ts';
import { OverviewWords } from './overview-words.ts';

const mostKept = 200;

/** Makes a page's first words from the answers that it will show; null where there is nothing to say yet. */
type MakeWords = (edition: EditionRef, municipality: string) => Promise<FirstWords | null>;

/** Heading and opening sentence of the pages that visits begin with: sent with the page, readable before any script has come. */
@Injectable()
export class OpeningWords {
  private readonly kept = new Map<string, Promise<FirstWords | null>>();
  private readonly pages: ReadonlyMap<string, MakeWords>;

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(EditionSelection) private readonly selection: EditionSelection,
    @Inject(OverviewWords) overview: OverviewWords,
    @Inject(GapsWords) gaps: GapsWords,
  ) {
    this.pages = new Map<string, MakeWords>([
      ['/', (edition, municipality) => overview.of(edition, municipality)],
      // What is missing is told of the whole area, whoever reads it.
      ['/mangler', (edition) => gaps.of(edition)],
    ]);
  }

  /**
   * @param address - the page's, with its parameters
   * @returns null where the page is another, or shows something else than the newest published figures of the usual area
   */
  async of({ pathname, searchParams }: URL): Promise<FirstWords | null> {
    const make = this.pages.get(pathname);
    if (!make || !this.config.PUBLIC_READ || [...searchParams.keys()].some((name) => name !== 'k'))
      return null;
    const own = searchParams.get('k') ?? '';
    try {
      const edition = await this.selection.publishedEdition();
      return await this.known(`${String(edition.key)} ${pathname} ${own}`, () => make(edition, own));
    } catch (error) {
      // No edition yet, or a municipality that is none: the page itself says so.
      if (error instanceof ProblemError) return null;
      throw error;
    }
  }

  private known(name: string, make: () => Promise<FirstWords | null>): Promise<FirstWords | null> {
    const words = this.kept.get(name) ?? make();
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(name, words);
    words.catch(() => this.kept.delete(name));
    return words;
  }
}
