/** Name of a method in addresses. @example methodAddress('erlangB') // 'erlang-b' */
export function methodAddress(method: string): string {
  return method.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The inverse of `methodAddress`. @example methodOfAddress('erlang-b') // 'erlangB' */
export function methodOfAddress(address: string): string {
  return address.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
