import { functionCode } from '../values/function-code.ts';

/** What the combined key of REGKC says at once. */
export interface AccountKey {
  readonly dranst: string;
  readonly functionCode: string;
  readonly grouping: string;
}

const key = /^(\d)(\d{5})(\d{3})(?:\s|$)/;

/**
 * Account key (DRANST1) — one digit for DRANST, five for the function, three for the grouping, alone or before its
 * label; undefined for a label without it, whose words for DRANST are not a closed list.
 * @example accountKey('153850002') // { dranst: '1', functionCode: '53850', grouping: '2' }
 */
export function accountKey(text: string): AccountKey | undefined {
  const [, dranst, account, grouping] = key.exec(text) ?? [];
  if (dranst === undefined || account === undefined || grouping === undefined) return undefined;
  return {
    dranst,
    functionCode: functionCode(account).replace(/^0/, ''),
    grouping: String(Number(grouping)),
  };
}
