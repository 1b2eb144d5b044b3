import type { Config } from '../../config/config.ts';

/**
 * User agent — who asks, so that StatBank can see and reach whoever runs this.
 * @example userAgentOf({ PUBLIC_URL: 'https://plan.example.dk' }) // 'Tilbudsvifte (+https://plan.example.dk)'
 */
export function userAgentOf({ PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>): string {
  return PUBLIC_URL === undefined ? 'Tilbudsvifte' : `Tilbudsvifte (+${PUBLIC_URL})`;
}
