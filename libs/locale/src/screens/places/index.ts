export { calendarHeadline } from './calendar-headline.ts';
export type { CalendarView } from './calendar-headline.ts';
export { municipalOccupancyHeadline } from './municipal-occupancy-headline.ts';
export type { MunicipalOccupancyView } from './municipal-occupancy-headline.ts';
export { occupancyTimeHeadline } from './occupancy-time-headline.ts';
export type { OccupancyTimeView } from './occupancy-time-headline.ts';
export { placesHeadline, placesLead } from './places-headline.ts';
export type { PlacesView } from './places-headline.ts';
export { placeWords } from './place-words.ts';
