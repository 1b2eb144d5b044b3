import type { EditionContext } from './edition-context.ts';

/** What is derived from a context by name: made once, and forgotten together with the context. */
export class OncePerContext<Value> {
  private readonly known = new WeakMap<EditionContext, Map<string, Promise<Value>>>();

  of(context: EditionContext, name: string, make: () => Promise<Value>): Promise<Value> {
    const values = this.known.get(context) ?? new Map<string, Promise<Value>>();
    this.known.set(context, values);
    const value = values.get(name) ?? make();
    values.set(name, value);
    value.catch(() => values.delete(name));
    return value;
  }
}
