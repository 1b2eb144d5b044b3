import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches } from 'class-validator';

/** What is needed to sign in. */
export class SignIn {
  @ApiProperty() @IsString() @Length(1, 100) name!: string;
  @ApiProperty() @IsString() @Length(1, 1000) password!: string;
  @ApiPropertyOptional({ description: 'Six digits of the authenticator app' })
  @IsOptional()
  @Matches(/^\d{3} ?\d{3}$/)
  code?: string;
}

/** A new password of one's own. */
export class NewPassword {
  @ApiProperty() @IsString() @Length(1, 1000) current!: string;
  @ApiProperty() @IsString() @Length(1, 1000) next!: string;
}

/** Password that shows who asks, and code that shows that the authenticator app has the secret. */
export class SecondFactorProof {
  @ApiProperty() @IsString() @Length(1, 1000) current!: string;
  @ApiProperty() @Matches(/^\d{3} ?\d{3}$/) code!: string;
}
