import type { OpenAPIObject } from '@nestjs/swagger';
import { escapeHtml, htmlTable } from './html.ts';
import { examples } from './examples.ts';
import { parameterType, rowFields } from './schema-fields.ts';

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: unknown;
  }[];
  readonly responses?: Readonly<Record<string, { content?: Record<string, { schema?: unknown }> }>>;
}

const openTags = [
  'analyses',
  'services',
  'reference',
  'editions',
  'agreements',
  'documents',
  'notifications',
  'meetings',
  'scenarios',
];

/** GET addresses that answer published figures, by tag, in the order of the description. */
function openOperations(document: OpenAPIObject): { path: string; operation: Operation }[] {
  return Object.entries(document.paths).flatMap(([path, { get }]) => {
    const operation = get as Operation | undefined;
    return operation?.tags?.some((tag) => openTags.includes(tag)) ? [{ path, operation }] : [];
  });
}

function section(
  document: OpenAPIObject,
  { path, operation }: { path: string; operation: Operation },
): string {
  const parameters = (operation.parameters ?? []).map(
    ({ name, schema, description = '', required = false }) => [
      name,
      parameterType(schema),
      `${required ? 'Required. ' : ''}${description}`,
    ],
  );
  const answer = operation.responses?.['200']?.content?.['application/json']?.schema;
  const words = [operation.summary, operation.description].filter(
    (text) => text !== undefined && text !== '',
  );
  return [
    `<section><h3 id="${escapeHtml(path)}"><code>GET ${escapeHtml(path)}</code></h3>`,
    ...words.map((text) => `<p>${escapeHtml(text ?? '')}</p>`),
    htmlTable(`Parameters of ${path}`, ['Parameter', 'Type', 'Meaning'], parameters),
    htmlTable(`Rows of ${path}`, ['Field', 'Type', 'Meaning'], rowFields(document, answer)),
    '</section>',
  ].join('\n');
}

const rules = `
<p lang="da">Alle offentliggjorte tal kan hentes uden nøgle og uden at logge ind. Denne side er på engelsk.</p>
<p>Everything published can be read without a key and without signing in. The machine-readable description is
<a href="/api/openapi.json">openapi.json</a>.</p>
<ul>
<li>Every answer has <code>basis</code> (edition, area, period, price level, methods, coverage, sources, synthetic or not),
<code>notices</code> and rows in <code>figures</code>. A <em>figure</em> is <code>{"value": 12, "lo": 9, "hi": 15}</code> or
<code>{"missing": "withheld"}</code>: missing, withheld and zero are three different things.</li>
<li><code>format=csv</code> (keys, decimal points), <code>csv-da</code> (Danish words, semicolons, decimal commas), <code>xlsx</code>
(typed numbers and a sheet of notes) or <code>json-stat</code> (2.0) gives the same rows as a file. <code>Accept: text/csv</code> works too.</li>
<li><code>edition=</code> names a published edition by id or label; its answers never change and may be kept for ever. Without it the
newest is meant, and its strong <code>ETag</code> tells whether anything is new.</li>
<li>Unknown or repeated parameters are refused by name, as <code>application/problem+json</code>.</li>
</ul>`;

/** The API for people: what each address answers, and how to fetch it with common tools. */
export function apiDocs(document: OpenAPIObject, origin: string): string {
  const operations = openOperations(document);
  const contents = operations.map(
    ({ path }) => `<li><a href="#${path}"><code>${escapeHtml(path)}</code></a></li>`,
  );
  const shown = examples(origin).map(
    ({ title, code }) =>
      `<h3>${escapeHtml(title)}</h3><pre tabindex="0"><code>${escapeHtml(code)}</code></pre>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>API – Tilbudsvifte</title><link rel="stylesheet" href="/api/docs.css"></head><body>
<header><p><a href="/">Tilbudsvifte</a></p></header><main><h1>API</h1>${rules}
<h2>Examples</h2>${shown.join('\n')}
<h2>Addresses</h2><nav aria-label="Addresses"><ul>${contents.join('')}</ul></nav>
${operations.map((one) => section(document, one)).join('\n')}
</main></body></html>`;
}
