import type { Lever, LeverField } from '../models/lever.ts';
import type { ScenarioModel } from '../models/scenario-model.ts';
import { documentLimits } from './document-fields.ts';

/** A schema in JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const { name, text, assumptions, year, seed } = documentLimits;
const code = { type: 'string', minLength: 1, maxLength: 60 };

/**
 * JSON Schema (draft 2020-12) of a scenario's file — the document and its hash, made from the levers of the kinds. What
 * it cannot say is checked when the file is brought back: whether codes are in the edition, and a kind's own rules.
 */
export function documentSchema(models: readonly Pick<ScenarioModel, 'kind' | 'levers'>[]): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:tilbudsvifte:scenario:1',
    title: 'Scenario',
    type: 'object',
    required: ['document'],
    additionalProperties: false,
    properties: {
      document: { oneOf: models.map(({ kind }) => ({ $ref: `#/$defs/${kind}` })) },
      sha256: {
        type: 'string',
        pattern: '^[0-9a-f]{64}$',
        description: 'Of the document, canonical (RFC 8785)',
      },
    },
    $defs: Object.fromEntries(models.map((model) => [model.kind, kindSchema(model)])),
  };
}

function kindSchema({ kind, levers }: Pick<ScenarioModel, 'kind' | 'levers'>): JsonSchema {
  return {
    type: 'object',
    required: ['schema', 'kind', 'name', 'question', 'edition', 'area', 'horizonYear', 'seed', 'assumptions'],
    additionalProperties: false,
    properties: {
      schema: { const: 1 },
      kind: { const: kind },
      name: words(name),
      question: words(text),
      edition: code,
      area: code,
      horizonYear: { type: 'integer', minimum: year[0], maximum: year[1] },
      seed: { type: 'integer', minimum: 0, maximum: seed },
      methods: { type: 'object', additionalProperties: { type: 'string' } },
      assumptions: {
        type: 'array',
        maxItems: assumptions,
        items: { oneOf: levers.map(leverSchema) },
        allOf: levers.filter(({ repeatable }) => !repeatable).map(atMostOnce),
      },
    },
  };
}

function words(maxLength: number): JsonSchema {
  return { type: 'string', minLength: 1, maxLength, pattern: '\\S' };
}

function atMostOnce({ key }: Lever): JsonSchema {
  const named = { type: 'object', required: ['lever'], properties: { lever: { const: key } } };
  return { contains: named, minContains: 0, maxContains: 1 };
}

function leverSchema({ key, fields, source }: Lever): JsonSchema {
  return {
    type: 'object',
    required: ['lever', 'values', 'reason'],
    additionalProperties: false,
    properties: {
      lever: { const: key },
      values: {
        type: 'object',
        required: fields.filter(({ optional }) => optional !== true).map((field) => field.name),
        additionalProperties: false,
        properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
      },
      reason: words(text),
      source: { type: 'string', maxLength: text, default: source },
    },
  };
}

function fieldSchema(field: LeverField): JsonSchema {
  switch (field.type) {
    case 'number':
      return numberSchema(field);
    case 'range':
      return {
        type: 'object',
        required: ['low', 'value', 'high'],
        additionalProperties: false,
        properties: { low: numberSchema(field), value: numberSchema(field), high: numberSchema(field) },
      };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'yes-no':
      return { type: 'boolean' };
    case 'code':
      return { ...code, description: `A code of ${field.list}` };
    case 'codes':
      return {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: code,
        description: `Codes of ${field.list}`,
      };
    case 'text':
      return words(field.longest);
    case 'choice':
      return { enum: field.choices };
    default:
      return {};
  }
}

function numberSchema({
  min,
  max,
  whole,
  unit,
}: Extract<LeverField, { type: 'number' | 'range' }>): JsonSchema {
  const type = whole === true ? 'integer' : 'number';
  return { type, minimum: min, maximum: max, description: `Unit: ${unit}` };
}
