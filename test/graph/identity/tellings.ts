import { tellingOf, type Telling } from '../../../src/graph/identity/telling.js';
import { KNOWLEDGE } from '../../support/engines.js';
import { actor, article, day, factsOf, type Told } from '../facts.js';

export const RULES = KNOWLEDGE.identity;

export const ARV = actor('ARV', { name: 'Arvenia' });
export const BEL = actor('BEL', { name: 'Belmark' });
export const CAR = actor('CAR', { name: 'Carpa' });
export const ARMY = actor('ARV-MIL', { name: 'the Arvenian army', kind: 'GOVERNMENT' });
export const AIR_FORCE = actor('ARV-AIR', { name: 'the Arvenian air force', kind: 'GOVERNMENT' });
export const DORN = actor('mila-dorn', { name: 'Mila Dorn', kind: 'PERSON', country: 'ARV' });
export const TAVAS = actor('oren-tavas', { name: 'Oren Tavas', kind: 'PERSON', country: 'ARV' });
export const NORVIK = { name: 'Norvik', country: 'BEL', latitude: 4, longitude: 9 };
export const EDDAHL = { name: 'Eddahl', country: 'BEL', latitude: 5, longitude: 9 };
export const BELMARK = { name: 'Belmark', country: 'BEL', latitude: null, longitude: null };
export const STATED = day('2031-05-06');

let pages = 0;

/** What an article of its own tells, published on 6 May where nothing else is said: Arvenia attacking Belmark. */
export function telling(told: Partial<Told> & { readonly published?: string } = {}): Telling {
  const sentence = told.sentence ?? 'It happened.';
  const page = article(`${sentence} Page ${pages++}.`, { publishedAt: told.published ?? '2031-05-06' });
  const facts = factsOf(page, [{ kind: 'ATTACK', trigger: 'happened', source: [['It', ARV]], target: [['It', BEL]], ...told, sentence }]);
  return tellingOf(page, facts.events[0]!, RULES);
}
