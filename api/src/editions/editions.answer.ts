import { ApiProperty } from '@nestjs/swagger';

export class EditionItem {
  @ApiProperty() id!: string;
  @ApiProperty() label!: string;
  @ApiProperty() note!: string;
  @ApiProperty({ format: 'date-time' }) publishedAt!: string;
  @ApiProperty({ description: 'SHA-256 of what the edition is made of' }) hash!: string;
  @ApiProperty() threshold!: number;
  @ApiProperty() synthetic!: boolean;
  @ApiProperty({ description: 'Number of deliveries' }) batches!: number;
}

export class EditionList {
  @ApiProperty({ type: [EditionItem], description: 'Newest first' }) editions!: EditionItem[];
  @ApiProperty({ description: 'Whether the unpublished state may be read here (edition=working)' })
  workingAvailable!: boolean;
}
