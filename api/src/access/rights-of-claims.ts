import { roles } from '@tilbudsvifte/contract';
import type { Right, Role } from './identity.ts';

const regional: ReadonlySet<Role> = new Set(['administrator', 'secretariat']);

/**
 * Rights that an identity provider states — the claim `roles` holds texts such as `reporter:0169` or `secretariat`;
 * `reporter:0169:on-behalf` reports for somebody else. What is not of that form gives nothing.
 */
export function rightsOfClaims(claims: Readonly<Record<string, unknown>>): readonly Right[] {
  const stated = Array.isArray(claims['roles']) ? (claims['roles'] as readonly unknown[]) : [];
  const rights = stated.flatMap((text) => (typeof text === 'string' ? (rightOf(text) ?? []) : []));
  return [...new Map(rights.map((right) => [`${right.role}:${right.municipality}`, right])).values()];
}

function rightOf(text: string): Right | null {
  const [name = '', municipality = '', onBehalf, ...more] = text.split(':');
  const role = roles.find((known) => known === name);
  if (!role || more.length > 0 || (onBehalf !== undefined && onBehalf !== 'on-behalf')) return null;
  const fits = regional.has(role) ? municipality === '' : /^\d{4}$/.test(municipality);
  return fits ? { role, municipality, onBehalf: onBehalf !== undefined } : null;
}
