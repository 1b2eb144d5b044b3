import type { Texts } from '@tilbudsvifte/locale';
import type { Schema } from './api.ts';

/** A right in words. @example rightText({ role: 'reporter', municipality: '0169', onBehalf: false }, texts, nameOf) // 'Indberetter for Høje-Taastrup' */
export function rightText(
  { role, municipality, onBehalf }: Schema<'RightAnswer'>,
  texts: Texts,
  nameOf: (code: string) => string,
): string {
  const name = texts(`role.${role}`);
  if (municipality === '') return name;
  const key = onBehalf ? 'account.onBehalf' : 'account.right';
  return texts(key, { role: name, municipality: nameOf(municipality) });
}
