import { MapOf } from '../map/map-of.js';
import { TimelineOf } from '../timeline/timeline-of.js';
import { define } from './element.js';
import { GraphPicture } from './graph-picture.js';

/** The view's own filter holds; nothing besides. */
const ALL = {};

define({ name: 'entente-graph', label: 'Graph', height: 480, Picture: GraphPicture });
define({ name: 'entente-timeline', label: 'Timeline', height: 400, Picture: () => <TimelineOf where={ALL} /> });
define({ name: 'entente-map', label: 'Map', height: 520, Picture: () => <MapOf where={ALL} /> });
