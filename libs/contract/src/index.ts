export type { components, operations, paths } from './api.generated.ts';
