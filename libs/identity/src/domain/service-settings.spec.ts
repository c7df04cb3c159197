import fc from 'fast-check';
import { defaultSettings, mergePatch, settingsInForce } from './service-settings';

describe('settings of a service', () => {
  it('are the defaults until something is set', () => {
    expect(settingsInForce({})).toEqual(defaultSettings);
  });

  it('keep the default of everything that was not set', () => {
    const settings = settingsInForce({ weeklyContactTarget: 5 });
    expect(settings).toEqual({ ...defaultSettings, weeklyContactTarget: 5 });
  });

  it('ignore stored names and types that a later release no longer knows', () => {
    expect(settingsInForce({ nightRunAt: 7, travel: 'fast', dormantAfter: 90 })).toEqual(defaultSettings);
  });

  it('take a default back by null', () => {
    const stored = mergePatch({ weeklyContactTarget: 5, nightRunAt: '03:30' }, { weeklyContactTarget: null });
    expect(stored).toEqual({ nightRunAt: '03:30' });
  });

  it('change nothing when the patch is empty, and nothing more when it is applied twice', () => {
    const json = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.oneof(fc.integer(), fc.constant(null), fc.dictionary(fc.constantFrom('x', 'y'), fc.option(fc.integer()))),
    );
    fc.assert(
      fc.property(json, json, (target, patch) => {
        expect(mergePatch(target, {})).toEqual(target);
        const once = mergePatch(target, patch);
        expect(mergePatch(once, patch)).toEqual(once);
      }),
    );
  });
});
