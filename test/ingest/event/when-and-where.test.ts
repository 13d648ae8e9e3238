import { describe, expect, it } from 'vitest';
import { createIngest } from '../../../src/ingest/ingest.js';

const read = createIngest();
/** Day and place of the event of this kind, in an article of Wednesday 12 June 2024. */
const told = (text: string, kind: string) => {
  const event = read({ format: 'text', content: text, publishedAt: '2024-06-12', origin: 'test' }).events.find((e) => e.kind === kind);
  return [event?.when?.start, event?.place?.name];
};

describe('when and where', () => {
  it.each([
    ['the clause it goes on from', 'The foreign minister of Norway spoke in Lima on Monday, condemning Chad.', 'CONDEMNATION', '2024-06-10', 'Lima'],
    ['the verb of what happened there', 'Norway and Chad agreed to a truce on Monday at talks in Lima.', 'TREATY', '2024-06-10', 'Lima'],
    ['days counted from the clause above', 'Norway attacked Chad on Tuesday, three days after Peru had recalled its ambassador from Chad.', 'SANCTION', '2024-06-08', undefined],
    ['days counted from what is said', 'Norway attacked Chad on Tuesday, Peru said, two days after Chile condemned Norway.', 'CONDEMNATION', '2024-06-09', undefined],
    ['the talks that a clause tells more of', 'Norway and Chad agreed on Monday in Lima to free prisoners, at talks chaired by the Swiss president.', 'MEETING', '2024-06-10', 'Lima'],
    ['the clause beside', 'Norway cut ties with Chad on Monday, and Peru condemned Chad.', 'CONDEMNATION', '2024-06-10', undefined],
    ['the story so far', 'Norway and Chad met in Lima on Sunday. The next day Norway condemned Peru.', 'CONDEMNATION', '2024-06-10', undefined],
    ['where somebody was driven from', 'The army of Chad drove rebels out of Abéché on Monday.', 'ATTACK', '2024-06-10', 'Abéché'],
    ['a weekday to come', 'Norway and Chad will hold talks on Friday.', 'MEETING', '2024-06-14', undefined],
    ['a month to come', 'The leaders of Norway and Chad are due to meet in March.', 'MEETING', '2025-03-01', undefined],
    ['a day without a year is past', 'Norway bombed Chad on 4 August.', 'ATTACK', '2023-08-04', undefined],
    ['who is spoken to is no place', 'Norway hit back at Lima on Monday.', 'CONDEMNATION', '2024-06-10', undefined],
    ['a month without a year is past', 'Norway condemned Chad in December.', 'CONDEMNATION', '2023-12-01', undefined],
    ['a month far ahead is past', 'Norway condemned Chad in January.', 'CONDEMNATION', '2024-01-01', undefined],
  ])('%s: %s', (_, text, kind, day, place) => {
    expect(told(text, kind)).toEqual([day, place]);
  });

  it.each([
    ['where it is told', 'Norway refused to meet Chad, telling reporters in Lima that talks were over.', 'REJECTION', 'Lima'],
    ['before which', 'The mayor spoke of a bombing in the capital, Lima, which killed ten farmers.', 'ATTACK', 'Lima'],
    ['far down', 'Hours later a car blew up at a market in the eastern province of Loreto, killing ten farmers.', 'ATTACK', 'Loreto'],
    ['hung elsewhere by the tree', 'Rebels stormed a base of the Army of Chad and two villages inside Peru, killing ten farmers.', 'ATTACK', 'Peru'],
    ['a town named before', 'Norway’s envoys met rebels in Abéché. Norway and Peru signed a pact in the dusty town on Friday.', 'TREATY', 'Abéché'],
    ['a capital', 'Norway and Chad signed a treaty in the Peruvian capital.', 'TREATY', 'Lima'],
  ])('where: %s', (_, text, kind, place) => {
    expect(told(text, kind)[1]).toEqual(place);
  });
});
