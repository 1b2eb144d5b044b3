import type { Person, Refusal, Reply } from '../../support/person.ts';

/** A range or any other value of an assumption. */
type Value = number | string | boolean | readonly string[] | { low: number; value: number; high: number };

export interface Assumption {
  readonly lever: string;
  readonly values: Readonly<Record<string, Value>>;
  readonly reason: string;
  readonly source: string;
}

export interface Document {
  readonly kind: string;
  readonly name: string;
  readonly edition: string;
  readonly area: string;
  readonly horizonYear: number;
  readonly seed: number;
  readonly methods: Readonly<Record<string, string>>;
  readonly assumptions: readonly Assumption[];
}

export interface Scenario extends Refusal {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly sharedWith: readonly string[];
  readonly owner: { readonly role: string; readonly municipality: string };
  readonly mayChange: boolean;
  readonly mayDecide: boolean;
  readonly document: Document;
  readonly sha256: string;
  readonly computedAt: string | null;
  readonly newestEdition: { readonly id: string; readonly label: string } | null;
  readonly keyOutcome: { readonly outcome: string } | null;
}

export interface Run extends Refusal {
  readonly id: string;
  readonly state: string;
  readonly progress: number;
  readonly failure?: string;
}

/** The demonstration's scenario of a kind. */
export async function demonstrated(asking: Person, kind: string): Promise<Scenario> {
  const { body } = await asking.ask<{ scenarios: Scenario[] }>('GET', '/scenarios');
  const found = body.scenarios.find(({ document }) => document.kind === kind);
  if (!found) throw new Error(`the demonstration has no scenario of ${kind}`);
  return found;
}

export function add(by: Person, document: object, more: object = {}): Promise<Reply<Scenario>> {
  return by.ask<Scenario>('POST', '/scenarios', { body: { document, ...more } });
}

/** A new draft; its document is `document` with another seed, so that its result is its own. */
export async function draftOf(by: Person, document: Document, seed: number): Promise<Scenario> {
  const { status, body, text } = await add(by, { ...document, seed });
  if (status !== 201) throw new Error(text);
  return body;
}

export function change(by: Person, { id, version }: Scenario, fields: object): Promise<Reply<Scenario>> {
  return by.ask<Scenario>('PATCH', `/scenarios/${id}`, {
    body: fields,
    headers: { 'if-match': String(version) },
  });
}

export async function begin(by: Person, { id }: Pick<Scenario, 'id'>): Promise<Run> {
  const { status, body, text } = await by.ask<{ run: Run }>('POST', `/scenarios/${id}/runs`);
  if (status !== 202) throw new Error(text);
  return body.run;
}

export async function watch(by: Person, { id }: Pick<Run, 'id'>): Promise<Run> {
  return (await by.ask<Run>('GET', `/scenarios/runs/${id}`)).body;
}

/** The run once it has come to its end, or to the state that is waited for. */
export async function ended(by: Person, run: Run, until: readonly string[] = []): Promise<Run> {
  for (;;) {
    const now = await watch(by, run);
    if ([...until, 'done', 'failed', 'cancelled'].includes(now.state)) return now;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Calculates a scenario to its end. */
export async function calculate(by: Person, scenario: Scenario): Promise<Run> {
  return ended(by, await begin(by, scenario));
}
