/** A content hash as people compare it: its first twelve signs in groups of four. @example shortHash('95c1fa2ab8a9bd52') // '95c1 fa2a b8a9' */
export function shortHash(hash: string): string {
  return hash.slice(0, 12).replaceAll(/(.{4})(?=.)/g, '$1 ');
}
