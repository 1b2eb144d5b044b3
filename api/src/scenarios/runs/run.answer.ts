import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type RunFailure, runFailures, type RunState, runStates } from './run-states.ts';

/** A calculation on its way. */
export class RunItem {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'Id of the scenario' }) scenario!: string;
  @ApiProperty({ enum: runStates }) state!: RunState;
  @ApiProperty({ description: 'Between 0 and 1' }) progress!: number;
  @ApiPropertyOptional({ enum: runFailures, description: 'Why it failed; it can be started again' })
  failure?: RunFailure;
  @ApiProperty({ format: 'date-time' }) startedAt!: string;
}

export class RunStarted {
  @ApiProperty({ type: RunItem }) run!: RunItem;
}
