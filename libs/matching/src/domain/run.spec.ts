import fc from 'fast-check';
import { mostPlaces, placesOf } from './run';

const districts = fc
  .array(fc.nat(900), { maxLength: 300 })
  .map((counts) => counts.map((clients, number) => ({ name: `D${number}`, clients: clients + 1 })));

describe('the places of a run', () => {
  it('hold every district once, in order, with its clients, and are not too many', () => {
    fc.assert(
      fc.property(districts, (given) => {
        const places = placesOf(given);
        expect(places.flatMap((place) => place.districts)).toEqual(given.map(({ name }) => name));
        expect(places.length).toBeLessThanOrEqual(mostPlaces);
        expect(new Set(places.map(({ name }) => name)).size).toBe(places.length);
        for (const { clients, districts: names } of places)
          expect(clients).toBe(
            given.filter(({ name }) => names.includes(name)).reduce((sum, each) => sum + each.clients, 0),
          );
      }),
    );
  });

  it('are the districts of a service with few clients', () => {
    const given = ['S10', 'S6', 'unknown'].map((name) => ({ name, clients: 4 }));
    expect(placesOf(given).map(({ name }) => name)).toEqual(['S10', 'S6', 'unknown']);
  });

  it('are named by their first and last district', () => {
    const given = Array.from({ length: 128 }, (_, number) => ({ name: `D${number}`, clients: 1 }));
    expect(placesOf(given)[0]).toEqual({ name: 'D0 to D1', districts: ['D0', 'D1'], clients: 2 });
  });
});
