import { ApiProperty } from '@nestjs/swagger';
import { DueDateItem } from '../items/items.answer.ts';

/** A date of an agreement in the wheel of the year. */
export class YearWheelEntry extends DueDateItem {
  @ApiProperty({ description: 'Agreement it belongs to' }) agreement!: string;
  @ApiProperty() agreementLabel!: string;
  @ApiProperty() area!: string;
}

/** What is due from whom before which meeting, in order of date. */
export class YearWheel {
  @ApiProperty({ type: [YearWheelEntry] }) entries!: readonly YearWheelEntry[];
}
