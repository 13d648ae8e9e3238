import { geoArea, geoCentroid, geoNaturalEarth1, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import { countryNumber } from '../ui/countries.js';

export const [WIDTH, HEIGHT] = [960, 480];

type Country = Feature<Polygon | MultiPolygon, { readonly name: string }>;

const topology = atlas as unknown as Topology<{ countries: GeometryCollection<{ readonly name: string }> }>;

/** Countries' shapes: Natural Earth at 1:110 million, public domain. */
export const COUNTRIES = feature(topology, topology.objects.countries).features as readonly Country[];

const projection = geoNaturalEarth1().fitExtent([[4, 4], [WIDTH - 4, HEIGHT - 4]], { type: 'Sphere' });
const path = geoPath(projection);

export const outline = (shape: GeoPermissibleObjects): string => path(shape) ?? '';

export const pointAt = (longitude: number, latitude: number): readonly [number, number] | null => projection([longitude, latitude]);

const byNumber = new Map(COUNTRIES.map((country) => [String(country.id ?? ''), country]));

/** The middle of a country's largest part; null where the map is too coarse to have it. */
export function middleOf(code: string): readonly [number, number] | null {
  const shape = byNumber.get(countryNumber(code) ?? '')?.geometry;
  if (!shape) return null;
  const parts = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  const largest = parts.reduce((most, part) => (geoArea(part) > geoArea(most) ? part : most));
  return projection(geoCentroid(largest));
}
