import { Inject, Injectable } from '@nestjs/common';
import { createTexts, overviewLead } from '@tilbudsvifte/locale';
import { Config } from '../../config/config.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import type { EditionRef } from '../../editions/edition-ref.ts';
import { EditionSelection } from '../../editions/edition-selection.ts';
import { ProblemError } from '../../http/problem.ts';
import type { FirstWords } from '../../http/first-words.ts';
import { OverviewAnalysis } from './overview.analysis.ts';
import type { OverviewAnswer } from './overview.answer.ts';

const mostKept = 200;

/** The front page's heading and opening sentence: sent with the page, readable before any script has come. */
@Injectable()
export class OpeningWords {
  private readonly kept = new Map<string, Promise<FirstWords>>();

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(EditionSelection) private readonly selection: EditionSelection,
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(OverviewAnalysis) private readonly overview: OverviewAnalysis,
  ) {}

  /**
   * @param search - parameters of the page's address
   * @returns null where the page shows something else than the newest published figures of the usual area
   */
  async of(search: URLSearchParams): Promise<FirstWords | null> {
    const own = search.get('k') ?? '';
    if (!this.config.PUBLIC_READ || [...search.keys()].some((name) => name !== 'k')) return null;
    try {
      const edition = await this.selection.publishedEdition();
      return await this.known(`${String(edition.key)} ${own}`, () => this.words(edition, own));
    } catch (error) {
      // No edition yet, or a municipality that is none: the page itself says so.
      if (error instanceof ProblemError) return null;
      throw error;
    }
  }

  private known(name: string, make: () => Promise<FirstWords>): Promise<FirstWords> {
    const words = this.kept.get(name) ?? make();
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(name, words);
    words.catch(() => this.kept.delete(name));
    return words;
  }

  private async words(edition: EditionRef, municipality: string): Promise<FirstWords> {
    const asked = municipality === '' ? {} : { municipality };
    const { context, parameters, bytes } = await this.delivery.find(edition, this.overview, asked);
    const answer = JSON.parse(bytes.body.toString()) as OverviewAnswer;
    const { groupings, municipalities, targetGroups } = context;
    const lead = overviewLead(answer, {
      language: 'da',
      areaName: groupings.find(({ code }) => code === parameters.area)?.name ?? '',
      own: municipalities.find(({ code }) => code === municipality),
      groups: targetGroups.length,
    });
    return { title: createTexts('da')('overview.title'), lead };
  }
}
