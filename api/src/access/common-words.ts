import type { dictionary } from '@zxcvbn-ts/language-common';

/** Lists of words that passwords are made of; half a megabyte, read when somebody gets a new one and not at every start. */
export async function commonWords(): Promise<typeof dictionary> {
  return (await import('@zxcvbn-ts/language-common')).dictionary;
}
