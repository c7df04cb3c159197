import fc from 'fast-check';
import { QueryFailedError } from 'typeorm';
import { DomainError } from '#kernel';
import { constraintErrors, isTransient, translated } from './constraint-errors';
import { fingerprint, sealedFingerprint } from './fingerprint';
import { newId } from './new-id';
import { asRole } from './roles';

const databaseError = (code: string, constraint?: string) =>
  new QueryFailedError('select 1', [], Object.assign(new Error('refused'), { code, constraint, table: 'site' }));

describe('fingerprint', () => {
  it('is the same for the same data, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
        const reversed = Object.fromEntries(Object.entries(data).reverse());
        expect(fingerprint({ inner: [reversed] })).toBe(fingerprint({ inner: [data] }));
      }),
    );
  });

  it('tells different data apart, and takes absent and undefined for the same', () => {
    expect(fingerprint({ a: 1 })).not.toBe(fingerprint({ a: '1' }));
    expect(fingerprint(['a', 'b'])).not.toBe(fingerprint(['b', 'a']));
    expect(fingerprint({ a: null })).not.toBe(fingerprint({}));
    expect(fingerprint({ a: undefined })).toBe(fingerprint({}));
  });

  it('is another under each key when it is sealed', () => {
    const [key, other] = [Buffer.from('key'), Buffer.from('other')];
    expect(sealedFingerprint(key, { a: 1, b: 2 })).toBe(sealedFingerprint(key, { b: 2, a: 1 }));
    expect(sealedFingerprint(key, { a: 1 })).not.toBe(sealedFingerprint(key, { a: 2 }));
    expect(sealedFingerprint(key, { a: 1 })).not.toBe(sealedFingerprint(other, { a: 1 }));
    expect(sealedFingerprint(key, { a: 1 })).not.toBe(fingerprint({ a: 1 }));
  });
});

describe('newId', () => {
  it('is a UUID of version 7, and later ids sort later', () => {
    const ids = Array.from({ length: 200 }, () => newId<'thing'>());
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([...ids].sort()).toEqual(ids);
  });
});

describe('a violated constraint', () => {
  constraintErrors({ uq_spec: ({ table }) => new DomainError('conflict', 'spec.taken', 'Taken.', { table }) });

  it('is the refusal that was registered under its name', () => {
    expect(translated(databaseError('23505', 'uq_spec'))).toMatchObject({
      code: 'spec.taken',
      params: { table: 'site' },
    });
  });

  it('stays what it is when nobody registered it, and so does any other error', () => {
    for (const error of [
      databaseError('23505', 'uq_other'),
      databaseError('22P02'),
      new Error('x'),
      'text',
      undefined,
    ]) {
      expect(translated(error)).toBe(error);
    }
  });

  it('is no reason to try again; a deadlock and a serialisation failure are', () => {
    expect(['40001', '40P01', '23505'].map((code) => isTransient(databaseError(code)))).toEqual([true, true, false]);
    expect(isTransient(undefined)).toBe(false);
  });
});

describe('asRole', () => {
  it('takes on the role and keeps everything else of the address', () => {
    const address = new URL(asRole('postgres://a:b%20c@host:5433/db?sslmode=require', 'foothold_app'));
    expect(address.searchParams.get('options')).toBe('-c role=foothold_app');
    expect(address.search).toBe('?sslmode=require&options=-c%20role%3Dfoothold_app');
    expect(address.password).toBe('b%20c');
  });

  it('has the last word about the role', () => {
    const address = asRole('postgres://host/db?options=-c%20role%3Dpostgres%20-c%20lock_timeout%3D5s', 'foothold_app');
    expect(new URL(address).searchParams.get('options')).toBe(
      '-c role=postgres -c lock_timeout=5s -c role=foothold_app',
    );
  });
});
