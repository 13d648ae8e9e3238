import type { ActorRef, EventNode, ReportNode } from '../../graph/store.js';
import type { ActorKind } from '../../model/kinds.js';

/** schema.org's words where it has them, and our own for the rest; ids are names in the same graph. */
export const CONTEXT = {
  '@version': 1.1, '@vocab': 'urn:entente:vocabulary:', schema: 'https://schema.org/', event: 'urn:entente:event:', actor: 'urn:entente:actor:', relation: 'urn:entente:relation:',
  name: 'schema:name', alternateName: 'schema:alternateName', text: 'schema:text', publisher: 'schema:publisher', latitude: 'schema:latitude', longitude: 'schema:longitude',
  url: { '@id': 'schema:url', '@type': '@id' }, location: 'schema:location', citation: 'schema:citation',
  startDate: { '@id': 'schema:startDate', '@type': 'schema:Date' }, endDate: { '@id': 'schema:endDate', '@type': 'schema:Date' }, datePublished: { '@id': 'schema:datePublished', '@type': 'schema:DateTime' },
} as const;

const TYPES: Readonly<Record<ActorKind, readonly string[]>> = {
  STATE: ['schema:Country'], GOVERNMENT: ['schema:GovernmentOrganization'], PERSON: ['schema:Person'], ORGANIZATION: ['schema:Organization'], IGO: ['schema:Organization'],
  ARMED_GROUP: ['schema:Organization'], POPULATION: [],
};

export const linkedActor = ({ id, name, kind, country }: ActorRef) =>
  ({ '@id': `actor:${encodeURIComponent(id)}`, '@type': [...TYPES[kind], 'Actor'], name, actorKind: kind, country: country ?? undefined });

export const linkedPlace = (place: EventNode['place']) =>
  place === null ? undefined : { '@type': 'schema:Place', name: place.name, country: place.country ?? undefined, latitude: place.latitude ?? undefined, longitude: place.longitude ?? undefined };

export const linkedReport = (report: ReportNode | null) => report === null ? undefined : {
  '@type': 'schema:Quotation', text: report.sentence, claimedBy: report.claimedBy === null ? undefined : linkedActor(report.claimedBy), confidence: report.confidence,
  citation: { '@type': 'schema:NewsArticle', url: report.article.url ?? undefined, publisher: report.article.publisher ?? undefined, datePublished: report.article.publishedAt ?? undefined },
};
