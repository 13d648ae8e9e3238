import { z } from 'zod';
import { coordinate, country, text } from './cells.js';
import { readTable } from '../read-data.js';

export const CityRow = z.object({ name: text, country, latitude: coordinate, longitude: coordinate, population: coordinate });

/** A city of at least 100,000 inhabitants, or a capital. */
export type City = z.infer<typeof CityRow>;

export const readCities = (dir: string): City[] => readTable(`${dir}/cities.csv`, CityRow);
