import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString, Length, Matches, Max, Min } from 'class-validator';

export const largestUpload = 200 * 1024 * 1024;

/** A file that will be sent. */
export class NewUpload {
  @ApiProperty({ description: 'Name for people to read' })
  @IsString()
  @Length(1, 200)
  @Matches(/^[^\p{Cc}\\/]+$/u, { message: '$property must be a name, without a path' })
  fileName!: string;
  @ApiProperty({ description: 'Bytes' }) @IsInt() @Min(1) @Max(largestUpload) size!: number;
}

/** How far an upload has come. */
export class UploadAnswer {
  @ApiProperty() id!: string;
  @ApiProperty() fileName!: string;
  @ApiProperty() size!: number;
  @ApiProperty({ description: 'Bytes that have arrived: go on from here' }) received!: number;
}
