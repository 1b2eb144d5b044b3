import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { MethodBasis, Notice } from '../../analyses/answer/basis.dto.ts';
import { ApiFigure } from '../../analyses/answer/figure.dto.ts';
import { type QuestionKind, questionKinds, type SurveyGrouping, surveyGroupings } from '../meeting-codes.ts';

/** Survey and meeting that results are of. */
export class SurveyNames {
  @ApiProperty() id!: string;
  @ApiProperty() title!: string;
  @ApiProperty() meeting!: string;
  @ApiProperty() meetingTitle!: string;
  @ApiProperty({ format: 'date' }) heldOn!: string;
}

/** What results rest on. */
export class SurveyBasis {
  @ApiProperty({ type: SurveyNames }) survey!: SurveyNames;
  @ApiFigure('Links made') invited!: Figure;
  @ApiFigure('Links answered with') answered!: Figure;
  @ApiFigure('Answered / invited, share') responseRate!: Figure;
  @ApiProperty({ enum: surveyGroupings, description: 'What the answers can be told apart by' })
  by!: SurveyGrouping;
  @ApiProperty({ type: [MethodBasis] }) methods!: MethodBasis[];
  @ApiProperty({ type: [String], description: 'Sources in words' }) sources!: string[];
  @ApiProperty() synthetic!: boolean;
  @ApiProperty({ description: 'Fewer answers than this are withheld' }) threshold!: number;
}

/** How many of a group answered. */
export class SurveyGroupRow {
  @ApiProperty({ description: 'Municipality code or committee' }) group!: string;
  @ApiFigure('Links made') invited!: Figure;
  @ApiFigure('Links answered with') answered!: Figure;
  @ApiFigure('Answered / invited, share') responseRate!: Figure;
}

/** What one option or statement came to, among all or in a group. */
export class SurveyResultRow {
  @ApiProperty({ description: 'Municipality code or committee; empty for all' }) group!: string;
  @ApiProperty() question!: string;
  @ApiProperty({ enum: questionKinds }) questionKind!: QuestionKind;
  @ApiProperty() questionText!: string;
  @ApiProperty({ description: 'Number of the option' }) option!: number;
  @ApiProperty() optionText!: string;
  @ApiFigure('Place in the order of all options, 1 is most important or most agreed with') place!: Figure;
  @ApiFigure('People who answered about this option') answers!: Figure;
  @ApiFigure('Of a ranking: mean place given, 1 is best') meanRank!: Figure;
  @ApiFigure('Of a ranking: share that put it first, with 80 % interval unless everybody answered')
  firstChoiceShare!: Figure;
  @ApiFigure('Of a statement: share that agree fully or partly, with 80 % interval unless everybody answered')
  agreementShare!: Figure;
}

/** How answers about one option or statement are spread. */
export class SurveyDistributionRow {
  @ApiProperty({ description: 'Municipality code or committee; empty for all' }) group!: string;
  @ApiProperty() question!: string;
  @ApiProperty({ description: 'Number of the option' }) option!: number;
  @ApiProperty({ description: 'Place given (1, 2 …), or level of agreement' }) level!: string;
  @ApiFigure('People who answered so') answers!: Figure;
  @ApiFigure('Of those who answered about the option') share!: Figure;
}

/** Results of a closed survey. */
export class SurveyResults {
  @ApiProperty({ type: SurveyBasis }) basis!: SurveyBasis;
  @ApiProperty({ type: [Notice] }) notices!: Notice[];
  @ApiProperty({ type: [SurveyGroupRow], description: 'Empty unless asked for by group' })
  groups!: SurveyGroupRow[];
  @ApiProperty({ type: [SurveyResultRow], description: 'In the order of the questions, best place first' })
  figures!: SurveyResultRow[];
  @ApiProperty({ type: [SurveyDistributionRow] }) distribution!: SurveyDistributionRow[];
}
