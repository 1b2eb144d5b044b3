import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Role } from '@tilbudsvifte/contract';

/**
 * Who may call a route:
 * - `reader`: everybody when PUBLIC_READ is on, else whoever is signed in; sees protected figures only
 * - `anyone`: everybody, as for signing in
 * - `signed-in`: whoever is signed in, also before a pending step is done
 * - roles: whoever holds one of them (for which municipality, the route itself decides by the object)
 */
export type AccessRule = 'reader' | 'anyone' | 'signed-in' | readonly Role[];

export const ACCESS_RULE = 'access-rule';

/** Names the rule of a route (or of all routes of a controller). A route without a rule answers nobody. */
export function Access(rule: AccessRule): CustomDecorator {
  return SetMetadata(ACCESS_RULE, rule);
}
