export type { JsonStat, JsonStatDimension, JsonStatText, JsonStatWords } from './json-stat.ts';
export { toJsonStat } from './to-json-stat.ts';
