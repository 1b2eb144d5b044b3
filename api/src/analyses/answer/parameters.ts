import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { answerFormats } from '../../editions/answer-formats.ts';
import { IsIn, IsInt, IsNumber, IsOptional, Matches, Max, Min } from 'class-validator';

const toNumber = Transform(({ value }) =>
  typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value,
);

/** Edition id or label, `latest` or `working`. */
export const EditionParam = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ description: 'Edition id or label, "latest" (default) or "working"' }),
    IsOptional(),
    Matches(/^[\p{L}\p{N}._ -]{1,60}$/u),
  );

/** A code of a list: letters, digits, underscore, hyphen. */
export const CodeParam = (description: string): PropertyDecorator =>
  applyDecorators(ApiPropertyOptional({ description }), IsOptional(), Matches(/^[\p{L}\p{N}_-]{1,60}$/u));

/** Official municipality code, four digits. */
export const MunicipalityParam = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ description: 'Municipality, four digits, e.g. 0169' }),
    IsOptional(),
    Matches(/^\d{4}$/, { message: 'municipality must be four digits, such as 0169, not "$value"' }),
  );

/** Calendar year. */
export const YearParam = (description: string): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ description, type: Number }),
    IsOptional(),
    toNumber,
    IsInt(),
    Min(2007),
    Max(2100),
  );

/** A share between two limits. */
export const ShareParam = (description: string, min: number, max: number): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ description, type: Number, minimum: min, maximum: max }),
    IsOptional(),
    toNumber,
    IsNumber(),
    Min(min),
    Max(max),
  );

/** One of a closed list of words. */
export const ChoiceParam = (description: string, choices: readonly string[]): PropertyDecorator =>
  applyDecorators(ApiPropertyOptional({ description, enum: choices }), IsOptional(), IsIn(choices));

/** A whole number between two limits. */
export const CountParam = (description: string, min: number, max: number): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ description, type: Number, minimum: min, maximum: max }),
    IsOptional(),
    toNumber,
    IsInt(),
    Min(min),
    Max(max),
  );

/** How the rows leave: JSON with everything around them (default), or a file of the rows. */
export const FormatParam = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      description: 'json (default), csv (machine), csv-da (Danish spreadsheet), xlsx or json-stat (2.0)',
      enum: ['json', ...answerFormats],
    }),
    IsOptional(),
    IsIn(['json', ...answerFormats]),
  );
