import { type ArgumentMetadata, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import { type FieldProblem, ProblemError } from './problem.ts';
import { isUnfit } from './unfit-text.ts';

/** The problems of one field, or of the fields inside it, by their path: `document.assumptions[2].reason`. */
function problemsOf(error: ValidationError, field = error.property): FieldProblem[] {
  const rules = Object.keys(error.constraints ?? {});
  const own: FieldProblem[] = rules.includes('whitelistValidation')
    ? [unknownParameter(field)]
    : rules.length > 0
      ? [{ field, code: 'validation', detail: Object.values(error.constraints ?? {}).join('; ') }]
      : [];
  const pathOf = ({ property }: ValidationError): string =>
    Array.isArray(error.value) ? `${field}[${property}]` : `${field}.${property}`;
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, pathOf(child)))];
}

function unknownParameter(field: string): FieldProblem {
  return { field, code: 'unknown-parameter', detail: `unknown parameter ${field}` };
}

function refuse(errors: FieldProblem[]): never {
  const [first] = errors;
  throw new ProblemError(first?.code ?? 'validation', errors.map(({ detail }) => detail).join('; '), errors);
}

function refuseRepeated(query: object): void {
  const repeated = Object.entries(query).filter(([, given]) => typeof given !== 'string');
  if (repeated.length > 0)
    refuse(
      repeated.map(([field]) => ({
        field,
        code: 'repeated-parameter',
        detail: `repeated parameter ${field}`,
      })),
    );
}

function refuseUnfit(given: object): void {
  const detail = 'must not hold NUL or halves of letters';
  const fields = Object.entries(given).filter(([name, value]) => isUnfit(name) || isUnfit(value));
  if (fields.length > 0)
    refuse(fields.map(([field]) => ({ field, code: 'validation', detail: `${field} ${detail}` })));
}

/** Query parameters or a body → their class; unknown, repeated and wrong fields are refused by name. */
@Injectable()
export class ParametersPipe implements PipeTransform {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if ((type !== 'query' && type !== 'body') || !metatype || metatype === Object) return value;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return type === 'query'
        ? value
        : refuse([{ field: '', code: 'validation', detail: 'expected a JSON object' }]);
    if (type === 'query') refuseRepeated(value);
    refuseUnfit(value);
    const parameters = plainToInstance(metatype as Type<object>, value);
    // Names such as __proto__ never become fields, so they would pass unseen.
    const lost = Object.keys(value).filter((name) => !Object.hasOwn(parameters, name));
    const errors = validateSync(parameters, { whitelist: true, forbidNonWhitelisted: true });
    const problems = [...lost.map(unknownParameter), ...errors.flatMap((error) => problemsOf(error))];
    if (problems.length > 0) refuse(problems);
    return parameters;
  }
}
