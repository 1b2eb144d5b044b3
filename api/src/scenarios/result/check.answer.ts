import { ApiProperty } from '@nestjs/swagger';

/** A method whose version is another one today. */
export class MethodChange {
  @ApiProperty() method!: string;
  @ApiProperty({ description: 'Version that the stored result was made with; empty: not used' })
  stored!: string;
  @ApiProperty({ description: 'Version of today; empty: not used' }) current!: string;
}

/** A value of the result that came out otherwise. */
export class ResultDifference {
  @ApiProperty({ description: 'Where in the result, e.g. outcomes[0].scenario.value' }) path!: string;
  @ApiProperty({ type: String, nullable: true, description: 'As JSON; null where there is nothing' })
  stored!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'As JSON; null where there is nothing' })
  computed!: string | null;
}

/** What came of calculating a stored result again. */
export class CheckAnswer {
  @ApiProperty({ description: 'Whether the result came out the same, to the bit' }) identical!: boolean;
  @ApiProperty({ description: 'Whether the stored result fits the SHA-256 kept beside it' }) intact!: boolean;
  @ApiProperty({ description: 'SHA-256 of the canonical document' }) documentSha256!: string;
  @ApiProperty({ description: 'SHA-256 of the stored result as it is now' }) storedSha256!: string;
  @ApiProperty({ description: 'SHA-256 of the result as calculated again' }) computedSha256!: string;
  @ApiProperty({ format: 'date-time', description: 'When the stored result was computed' })
  computedAt!: string;
  @ApiProperty({ type: [MethodChange] }) methods!: readonly MethodChange[];
  @ApiProperty({ type: [ResultDifference], description: 'The first fifty' })
  differences!: readonly ResultDifference[];
  @ApiProperty({ description: 'Number of values that differ' }) differenceCount!: number;
}
