export { greatCircleKm, type Place } from './great-circle-km.ts';
