import { readFileSync } from 'node:fs';
import path from 'node:path';

/** As much of a JSON Schema as the description uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly nullable?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

/** What may be asked at one address by one method. */
export interface Operation {
  readonly method: string;
  readonly address: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header';
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly body: Schema | undefined;
  /** Schema of the answer by status, for answers in JSON. */
  readonly answers: ReadonlyMap<number, Schema | undefined>;
}

interface Described {
  readonly paths: Record<
    string,
    Record<
      string,
      {
        parameters?: Operation['parameters'];
        requestBody?: { content: Content };
        responses: Record<string, { content?: Content }>;
      }
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const file = path.resolve(import.meta.dirname, '../../../libs/contract/openapi.json');
const described = JSON.parse(readFileSync(file, 'utf8')) as Described;
const json = 'application/json';

/** Schemas by the name under which others refer to them. */
export const schemas = described.components.schemas;

/** Every operation of the description. */
export const operations: readonly Operation[] = Object.entries(described.paths).flatMap(
  ([address, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody, responses }]) => ({
      method: method.toUpperCase(),
      address,
      parameters,
      body: requestBody?.content[json]?.schema,
      answers: new Map(
        Object.entries(responses).map(([status, { content }]) => [Number(status), content?.[json]?.schema]),
      ),
    })),
);

/** The schema itself where it is named by reference. */
export function resolved(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : resolved(schemas[name] ?? {});
}
