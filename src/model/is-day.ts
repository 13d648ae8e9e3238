/** Whether YYYY-MM-DD is a day that the calendar has: 2009-11-31, which Date.parse takes for 1 December, is none. */
export function isDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
