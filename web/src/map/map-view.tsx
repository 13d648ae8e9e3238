import { toWhere } from '../state/filter.js';
import { place, refine } from '../state/place.js';
import './map.css';
import { MapOf } from './map-of.js';

/** Where things happened, and between which countries. */
export const MapView = () => <MapOf where={toWhere(place.value.filter)} choose={refine} />;
