/** The part of the JSON-stat author's toolkit that tests read with; it brings no types of its own. */
declare module 'jsonstat-toolkit' {
  interface Reading {
    readonly class: string;
    readonly label: string;
    readonly id: readonly string[];
    readonly length: number;
    readonly role: unknown;
    readonly value: unknown;
    readonly status: unknown;
    readonly extension: unknown;
    Data(place: Readonly<Record<string, string>>): unknown;
    Dimension(name: string): {
      readonly label: string;
      readonly role: string;
      readonly id: readonly string[];
      Category(id: string): { readonly label: string };
    };
  }
  const read: (source: unknown) => Reading;
  export { read as default };
}
