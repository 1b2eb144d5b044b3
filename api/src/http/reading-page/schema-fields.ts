import type { OpenAPIObject } from '@nestjs/swagger';

/** What of a JSON schema the page reads. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

function resolved(document: OpenAPIObject, schema: Schema | undefined): Schema {
  const name = schema?.$ref?.split('/').pop();
  return (name ? (document.components?.schemas?.[name] as Schema | undefined) : schema) ?? {};
}

function typeOf(schema: Schema): string {
  if (schema.oneOf?.some(({ $ref = '' }) => $ref.endsWith('/PresentFigure'))) return 'figure';
  if (schema.enum) return schema.enum.join(' | ');
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  const [inner] = schema.allOf ?? [];
  return schema.type ?? (schema.$ref ?? inner?.$ref ?? '').split('/').pop() ?? '';
}

/** Fields of one row of an answer: name, type, meaning. Answers without rows of figures have none. */
export function rowFields(document: OpenAPIObject, answer: unknown): string[][] {
  const { properties } = resolved(document, answer as Schema);
  const row = resolved(document, (properties?.['figures'] ?? properties?.['items'])?.items);
  return Object.entries(row.properties ?? {}).map(([name, schema]) => [
    name,
    typeOf(schema),
    schema.description ?? '',
  ]);
}

/** Type of a parameter in words. */
export function parameterType(schema: unknown): string {
  return typeOf((schema ?? {}) as Schema);
}
