import { MapOf } from '../map/map-of.js';
import { TimelineOf } from '../timeline/timeline-of.js';
import { define } from './element.js';
import { GraphPicture } from './graph-picture.js';

define({ name: 'entente-graph', label: 'Graph', height: 480, Picture: GraphPicture });
define({ name: 'entente-timeline', label: 'Timeline', height: 400, Picture: ({ where }) => <TimelineOf where={where} /> });
define({ name: 'entente-map', label: 'Map', height: 520, Picture: ({ where }) => <MapOf where={where} /> });
