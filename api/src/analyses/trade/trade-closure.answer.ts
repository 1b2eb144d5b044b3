import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { ApiFigure } from '../answer/figure.dto.ts';

/** A buyer that must look elsewhere. */
export class ClosureBuyer {
  @ApiProperty({ description: 'Municipality code, or "others": buyers whose number is withheld, together' })
  buyer!: string;
  @ApiFigure('Full-year places it buys in the service') places!: Figure;
  @ApiFigure('Share of all places it buys or runs for itself') shareOfBuyer!: Figure;
  @ApiFigure('Buyers in the row') buyers!: Figure;
}

/** Another service that can take the same target groups. */
export class ClosureAlternative {
  @ApiProperty() service!: string;
  @ApiProperty() name!: string;
  @ApiProperty() municipality!: string;
  @ApiFigure('Free places at the end of the quarter') vacantPlaces!: Figure;
}

/** What a closure means: who must look elsewhere, and how much room there is. */
export class TradeClosure {
  @ApiProperty() service!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'Municipality where it lies' }) municipality!: string;
  @ApiProperty({ description: 'Municipality or region code, "self-governing" or "private"' }) seller!: string;
  @ApiProperty() serviceType!: string;
  @ApiProperty({ type: [String] }) targetGroups!: string[];
  @ApiFigure('Full-year places in use in the quarter') soldPlaces!: Figure;
  @ApiFigure('Free places in the alternatives that report them') vacantElsewhere!: Figure;
  @ApiFigure('At most so many of the places in use can be found elsewhere') findableElsewhere!: Figure;
  @ApiFigure('Alternatives that have not reported free places') withoutVacancies!: Figure;
  @ApiProperty({ type: [ClosureBuyer] }) buyers!: ClosureBuyer[];
  @ApiProperty({
    type: [ClosureAlternative],
    description:
      'Services of the area of the same unit for one or more of its target groups, with free places',
  })
  alternatives!: ClosureAlternative[];
}
