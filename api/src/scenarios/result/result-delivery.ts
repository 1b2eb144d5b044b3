import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fileName } from '@tilbudsvifte/locale';
import { type AnswerFormat, AnswerFormats } from '../../editions/answer-formats.ts';
import { askedFormat, askedLanguage } from '../../editions/asked-format.ts';
import { EditionContexts } from '../../editions/edition-context.ts';
import { EditionSelection } from '../../editions/edition-selection.ts';
import { bytesOf, sendBytes } from '../../http/bytes.ts';
import { badParameter, ProblemError } from '../../http/problem.ts';
import type { ResultParameters } from '../scenario.parameters.ts';
import type { StoredBytes } from '../store/result.repository.ts';
import { readResult, StoredResults } from '../store/stored-results.ts';
import type { IntactScenario } from '../visible-scenarios.ts';
import { resultRows } from './result-rows.ts';
import { rowWords } from './row-words.ts';

/** One request for a stored result. */
export interface ResultRequest {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly asked: ResultParameters;
  readonly scenario: IntactScenario;
}

// Who may see a scenario changes, so what is kept is asked for again.
const cache = 'private, no-cache';

/** Stored results on their way out: the stored bytes, or one of their tables as a file. */
@Injectable()
export class ResultDelivery {
  constructor(
    @Inject(StoredResults) private readonly results: StoredResults,
    @Inject(EditionSelection) private readonly selection: EditionSelection,
    @Inject(EditionContexts) private readonly contexts: EditionContexts,
    @Inject(AnswerFormats) private readonly formats: AnswerFormats,
  ) {}

  async send({ request, reply, asked, scenario }: ResultRequest): Promise<void> {
    const stored = await this.results.of(scenario.sha256);
    if (!stored) throw new ProblemError('result-missing', 'The scenario is not calculated yet');
    const format = askedFormat(asked, request);
    if (format !== 'json') return this.sendFile({ request, reply, asked, scenario }, stored, format);
    if (asked.table !== undefined) throw badParameter('table', 'is for files: name a format with it');
    sendBytes(request, reply, { bytes: stored, cache });
  }

  private async sendFile(
    { request, reply, asked, scenario }: ResultRequest,
    stored: StoredBytes,
    format: AnswerFormat,
  ): Promise<void> {
    const { table = 'outcomes' } = asked;
    const { basis, notices, ...result } = readResult(stored);
    const edition = await this.selection.find(scenario.document.edition);
    if (!edition) throw new ProblemError('unknown-edition', 'The edition of the scenario is gone');
    const context = await this.contexts.of(edition);
    const writer = this.formats.writerOf(format);
    const body = await writer.write({
      path: `scenarios/${scenario.id}/result`,
      parameters: { table },
      context,
      answer: { basis, notices, figures: resultRows(result, table) },
      language: askedLanguage(request),
      words: rowWords(scenario.document.kind, table),
    });
    const made = [
      `dv${edition.label}`,
      ...(context.synthetic ? ['syntetisk'] : []),
      table,
      scenario.document.name,
    ];
    const file = { mediaType: writer.mediaType, name: fileName('scenarie', made, writer.extension) };
    sendBytes(request, reply, { bytes: await bytesOf(body, 5), cache, file });
  }
}
