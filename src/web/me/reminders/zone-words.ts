/** 'Europe/London', 'America/New York': the names of zones are places, and the same in every language. */
export const sayZone = (zone: string): string => zone.replaceAll('_', ' ');
