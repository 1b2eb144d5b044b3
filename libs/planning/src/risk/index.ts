export { herfindahl } from './herfindahl.ts';
