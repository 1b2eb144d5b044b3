import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Right } from './identity.ts';
import { RightAnswer } from './session.answer.ts';

/** An account as administrators see it. */
export class UserItem {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() displayName!: string;
  @ApiPropertyOptional() email?: string;
  @ApiProperty() active!: boolean;
  @ApiProperty({ description: 'Signs in through the identity provider' }) external!: boolean;
  @ApiProperty() secondFactor!: boolean;
  @ApiProperty({ description: 'Account of the demonstration' }) demonstration!: boolean;
  @ApiProperty({ description: 'To be sent as If-Match with a change' }) version!: number;
  @ApiProperty({ type: [RightAnswer] }) rights!: readonly Right[];
}

export class UserList {
  @ApiProperty({ type: [UserItem] }) users!: readonly UserItem[];
}

/** An account with the password that it was given: shown once, to be changed at the first sign-in. */
export class UserWithPassword {
  @ApiProperty({ type: UserItem }) user!: UserItem;
  @ApiProperty() password!: string;
}
