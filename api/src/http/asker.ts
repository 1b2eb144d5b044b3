/** The account that asks, by its number: for the log, which names nobody. */
const askers = new WeakMap<object, string>();

export function noteAsker(request: object, userId: string): void {
  askers.set(request, userId);
}

/** The account's number; `nobody` for who is not signed in. */
export function askerOf(request: object): string {
  return askers.get(request) ?? 'nobody';
}
