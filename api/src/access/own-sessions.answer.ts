import { ApiProperty } from '@nestjs/swagger';

/** A browser that one is signed in with; nothing is kept of where or what it is. */
export class OwnSession {
  @ApiProperty({ description: 'Names the session; opens nothing' }) id!: string;
  @ApiProperty({ format: 'date-time' }) begunAt!: string;
  @ApiProperty({ format: 'date-time', description: 'To the minute' }) lastUsedAt!: string;
  @ApiProperty({ description: 'The session that asks' }) here!: boolean;
}

/** Whose passwords are. */
export const passwordOwners = ['person', 'provider', 'demonstration'] as const;

/** One’s own sessions, newest first. */
export class OwnSessionList {
  @ApiProperty({
    enum: passwordOwners,
    description: 'Whose the password is: only a person’s own can be changed here',
  })
  passwordOf!: (typeof passwordOwners)[number];
  @ApiProperty({ type: [OwnSession] }) sessions!: readonly OwnSession[];
}
