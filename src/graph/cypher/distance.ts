import type { Near } from '../where.js';
import type { Binder } from './statement.js';

/** Mean radius of the earth (IUGG). */
const EARTH_KM = 6371.0088;
const KM_A_DEGREE = (Math.PI / 180) * EARTH_KM;

/** Whether a place lies within a circle: a belt of latitude first, which is cheap, then the great circle by the haversine formula. */
export function liesWithin(place: string, near: Near | undefined, { bind }: Binder): readonly string[] {
  if (near === undefined) return [];
  const [latitude, longitude, km] = [near.latitude, near.longitude, near.km].map(bind) as [string, string, string];
  const belt = near.km / KM_A_DEGREE;
  const half = (difference: string): string => `sin(radians(${difference}) / 2)`;
  const [north, east] = [half(`${place}.latitude - ${latitude}`), half(`${place}.longitude - ${longitude}`)];
  const haversine = `${north} * ${north} + cos(radians(${latitude})) * cos(radians(${place}.latitude)) * ${east} * ${east}`;
  return [
    `${place}.latitude >= ${bind(near.latitude - belt)}`, `${place}.latitude <= ${bind(near.latitude + belt)}`,
    `2 * ${EARTH_KM} * asin(sqrt(${haversine})) <= ${km}`,
  ];
}
