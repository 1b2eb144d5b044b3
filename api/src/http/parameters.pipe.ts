import { type ArgumentMetadata, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import { type FieldProblem, ProblemError } from './problem.ts';

function problemOf(error: ValidationError): FieldProblem {
  const rules = Object.keys(error.constraints ?? {});
  if (rules.includes('whitelistValidation')) return unknownParameter(error.property);
  return {
    field: error.property,
    code: 'validation',
    detail: Object.values(error.constraints ?? {}).join('; '),
  };
}

function unknownParameter(field: string): FieldProblem {
  return { field, code: 'unknown-parameter', detail: `unknown parameter ${field}` };
}

function refuse(errors: FieldProblem[]): never {
  const [first] = errors;
  throw new ProblemError(first?.code ?? 'validation', errors.map(({ detail }) => detail).join('; '), errors);
}

/** Query parameters → their class; unknown, repeated and wrong ones are refused by name. */
@Injectable()
export class ParametersPipe implements PipeTransform {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if (type !== 'query' || !metatype || typeof value !== 'object' || value === null) return value;
    const repeated = Object.entries(value).filter(([, given]) => typeof given !== 'string');
    if (repeated.length > 0)
      refuse(
        repeated.map(([field]) => ({
          field,
          code: 'repeated-parameter',
          detail: `repeated parameter ${field}`,
        })),
      );
    const parameters = plainToInstance(metatype as Type<object>, value);
    // Names such as __proto__ never become fields, so they would pass unseen.
    const lost = Object.keys(value).filter((name) => !Object.hasOwn(parameters, name));
    const errors = validateSync(parameters, { whitelist: true, forbidNonWhitelisted: true }).map(problemOf);
    const problems = [...lost.map(unknownParameter), ...errors];
    if (problems.length > 0) refuse(problems);
    return parameters;
  }
}
