/**
 * Codes with texts — the closed codes of one kind that a catalogue explains, so that a test can hold the contract's
 * list against them.
 * @example codesOf({ 'notice.synthetic': text }, 'notice') // ['synthetic']
 */
export function codesOf(catalogue: object, kind: string): readonly string[] {
  const codes = Object.keys(catalogue)
    .map((key) => key.split('.'))
    .filter(([prefix]) => prefix === kind)
    .map(([, code = '']) => code);
  return [...new Set(codes)];
}
