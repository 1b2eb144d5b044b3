/** Whether the reader asked for as little traffic as possible: then nothing is fetched ahead. */
export function sparesData(): boolean {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  return connection?.saveData ?? false;
}
