import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { AnswerBase } from '../../analyses/answer/basis.dto.ts';
import { ApiFigure } from '../../analyses/answer/figure.dto.ts';

/** One line of an annex: a target group and service type, or a service. */
export class AnnexRow {
  @ApiProperty({ required: false }) targetGroup?: string;
  @ApiProperty() serviceType!: string;
  @ApiProperty({ required: false, description: 'Service id' }) service?: string;
  @ApiProperty({ required: false }) serviceName?: string;
  @ApiProperty({ required: false, description: 'Host municipality' }) municipality?: string;
  @ApiProperty({ required: false }) operatorType?: string;
  @ApiProperty({ required: false }) operatorCode?: string;
  @ApiProperty({ required: false }) legalBasis?: string;
  @ApiProperty({ required: false, type: [String] }) targetGroups?: readonly string[];
  @ApiProperty({ required: false }) specialisation?: string;
  @ApiProperty({ description: 'What is counted: day (24-hour places), daytime, pupil …' }) unit!: string;
  @ApiFigure('Services that are counted; 1 where the line is a service') services!: Figure;
  @ApiFigure('Approved places on the last day of the newest quarter') approvedPlaces!: Figure;
  @ApiFigure('Staffed places on that day') staffedPlaces!: Figure;
  @ApiFigure('Free places on that day') vacantPlaces!: Figure;
  @ApiFigure('Place-days used / place-days available in the quarter, share') occupancyRate!: Figure;
  @ApiFigure('Daily rate of the newest year, as charged; only of a single service') rateDkk!: Figure;
  @ApiProperty({ type: Number, nullable: true }) rateYear!: number | null;
}

/** A table that belongs to an agreement, made from an edition. */
export class AnnexAnswer extends AnswerBase {
  @ApiProperty({ type: [AnnexRow] }) figures!: AnnexRow[];
}
