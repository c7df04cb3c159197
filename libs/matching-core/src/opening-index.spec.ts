import * as fc from 'fast-check';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { openings, openingWithout, profiles, today } from '../testing/arbitraries';
import { aspectsOf } from './aspects';
import { buildIndex } from './index-builder';
import { aspectsAt, idsOf, type OpeningIndex, slotOf } from './opening-index';
import { standardPolicy } from './policy';
import { rank } from './rank';
import { sortedTexts, textAt, TextsBuilder } from './texts';

/** As a worker thread would get it. */
function posted(index: OpeningIndex): OpeningIndex {
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(index);
  const { message } = receiveMessageOnPort(port2) as { message: OpeningIndex };
  port1.close();
  return message;
}

describe('an index of openings', () => {
  it('gives back every opening as the criteria see it', () => {
    fc.assert(
      fc.property(openings(20), (all) => {
        const index = buildIndex(all);
        expect(index.size).toBe(all.length);
        for (const facts of all) expect(aspectsAt(index, slotOf(index, facts.id)!)).toEqual(aspectsOf(facts));
      }),
    );
  });

  it('is the same memory in a worker thread, and ranks alike there', () => {
    fc.assert(
      fc.property(openings(20), profiles, (all, profile) => {
        const index = buildIndex(all);
        const there = posted(index);
        expect(rank(there, profile, standardPolicy, { k: 20, today })).toEqual(
          rank(index, profile, standardPolicy, { k: 20, today }),
        );
        index.closesOrder[0] = 7;
        expect(there.closesOrder[0]).toBe(index.closesOrder[0]);
      }),
      { numRuns: 30 },
    );
  });

  it('finds openings by their UUID and by any other id, and none that it does not hold', () => {
    const anyId = fc.oneof(
      fc.uuid(),
      fc.string({ minLength: 1, maxLength: 6 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.uniqueArray(fc.uuid()), fc.uniqueArray(anyId)),
        fc.uniqueArray(anyId),
        openingWithout,
        (held, others, facts) => {
          const index = buildIndex(held.map((id) => ({ ...facts, id })));
          expect(idsOf(index).toSorted()).toEqual(held.toSorted());
          for (const id of held) expect(idsOf(index)[slotOf(index, id)!]).toBe(id);
          for (const id of others) if (!held.includes(id)) expect(slotOf(index, id)).toBeUndefined();
        },
      ),
    );
  });
});

describe('texts in shared memory', () => {
  it('are sorted by code unit', () => {
    const alike = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '中'), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(fc.array(fc.uuid()), fc.array(alike)), (all) => {
        const builder = new TextsBuilder();
        for (const text of all) builder.add(text);
        const texts = builder.build();
        const sorted = Array.from(sortedTexts(texts, all.length), (number) => textAt(texts, number));
        expect(sorted).toEqual(all.toSorted());
      }),
    );
  });
});
