/**
 * Addresses of the same answers for other municipalities — what a reader who changes municipality will ask for.
 * @param came - addresses of the answers on the page
 * @param own - code of the municipality they are about
 * @example otherMunicipalities(['http://x/api/analyses/overview?municipality=0169&edition=1'], '0169', ['0169', '0147'])
 * // ['http://x/api/analyses/overview?municipality=0147&edition=1']
 */
export function otherMunicipalities(
  came: readonly string[],
  own: string,
  members: readonly string[],
): readonly string[] {
  const about = [...new Set(came)].filter((address) => {
    const { pathname, searchParams } = new URL(address);
    return pathname.startsWith('/api/analyses/') && searchParams.get('municipality') === own;
  });
  const others = members.filter((code) => code !== own);
  const asked = others.flatMap((code) =>
    about.map((address) => address.replace(`municipality=${own}`, `municipality=${code}`)),
  );
  return asked.filter((address) => !came.includes(address));
}
