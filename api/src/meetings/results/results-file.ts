import { Inject, Injectable } from '@nestjs/common';
import { fileName, type Language } from '@tilbudsvifte/locale';
import { type AnswerFormat, AnswerFormats } from '../../editions/answer-formats.ts';
import { EditionContexts } from '../../editions/edition-context.ts';
import { EditionSelection } from '../../editions/edition-selection.ts';
import type { Sent } from '../../http/bytes.ts';
import type { SurveyAddress } from '../surveys/survey-changes.ts';
import { resultWords } from './result-words.ts';
import { resultColumns } from './result-columns.ts';
import type { SurveyResults } from './results.answer.ts';
import type { ResultsParameters } from './results.parameters.ts';

/** Which rows of which results leave, and how. */
export interface ResultsToWrite {
  readonly address: SurveyAddress;
  readonly asked: ResultsParameters;
  readonly format: AnswerFormat;
  readonly language: Language;
}

/** Rows of results as a file. */
@Injectable()
export class ResultsFile {
  constructor(
    @Inject(EditionSelection) private readonly selection: EditionSelection,
    @Inject(EditionContexts) private readonly contexts: EditionContexts,
    @Inject(AnswerFormats) private readonly formats: AnswerFormats,
  ) {}

  async write(
    { address: { meeting, survey }, asked, format, language }: ResultsToWrite,
    answer: SurveyResults,
  ): Promise<{ body: Buffer; file: NonNullable<Sent['file']> }> {
    const { table = 'options', by } = asked;
    const { survey: names, synthetic } = answer.basis;
    // The newest edition gives the names of municipalities; what the rows are from is the meeting.
    const context = await this.contexts.of(await this.selection.publishedEdition());
    const label = `${names.meetingTitle} ${names.heldOn}`;
    const writer = this.formats.writerOf(format);
    const body = await writer.write({
      path: `meetings/${meeting}/surveys/${survey}/results`,
      parameters: { table, ...(by && { by }) },
      context: { ...context, synthetic, edition: { ...context.edition, label } },
      answer: { figures: resultColumns(answer, table) },
      language,
      words: resultWords,
    });
    const made = [names.heldOn, ...(synthetic ? ['syntetisk'] : []), table, ...(by ? [by] : [])];
    const file = { mediaType: writer.mediaType, name: fileName(names.title, made, writer.extension) };
    return { body, file };
  }
}
