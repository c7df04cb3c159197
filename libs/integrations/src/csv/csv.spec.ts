import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstMessage, forkSource } from '#platform/testing';
import type { Reading } from '../testing/count-cells';
import { inspect } from './inspect';
import { readRows } from './read-rows';

describe('reading CSV', () => {
  let folder: string;
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'foothold-csv-'));
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  function fileOf(content: string | Buffer): string {
    const file = path.join(folder, 'list.csv');
    fs.writeFileSync(file, content);
    return file;
  }

  async function read(content: string | Buffer, pieceBytes = 7) {
    const file = fileOf(content);
    const facts = await inspect(file);
    const rows: [line: number, ...cells: string[]][] = [];
    // Small pieces, so that letters and separators lie across their borders.
    const pieces = fs.createReadStream(file, { highWaterMark: pieceBytes }) as AsyncIterable<Buffer>;
    for await (const { line, cells } of readRows(pieces, facts)) rows.push([line, ...cells]);
    return { ...facts, rows };
  }
  const code = async (content: string | Buffer) =>
    read(content, 65_536).then(
      () => 'read',
      (error: { code?: string }) => error.code,
    );

  it('reads UTF-8 with and without a byte-order mark', async () => {
    for (const text of ['name,place\nCafé,“Ünder”\n', '\uFEFFname,place\nCafé,“Ünder”\n']) {
      const { encoding, columns, rows } = await read(text);
      expect([encoding, columns, rows]).toEqual(['utf-8', ['name', 'place'], [[2, 'Café', '“Ünder”']]]);
    }
  });

  it('reads Windows-1252 when the bytes are not UTF-8', async () => {
    const { encoding, rows } = await read(
      Buffer.from([...Buffer.from('name,pay\nCaf'), 0xe9, 0x2c, 0x80, 0x31, 0x92, 0x0a]),
    );
    expect([encoding, rows]).toEqual(['windows-1252', [[2, 'Café', '€1’']]]);
  });

  it('reads UTF-16 as spreadsheets write it', async () => {
    const { encoding, delimiter, rows } = await read(Buffer.from('\uFEFFname\tplace\r\nCafé\tX\r\n', 'utf16le'));
    expect([encoding, delimiter, rows]).toEqual(['utf-16le', 'tab', [[2, 'Café', 'X']]]);
  });

  it.each([
    ['comma', 'a,b,c;d\n1,2,3\n'],
    ['semicolon', 'a;b;"c,d,e"\n1;2;3\n'],
    ['tab', 'a\tb, c\n1\t2\n'],
    ['comma', 'only\n1\n'],
  ])('finds that cells are separated by %s', async (delimiter, text) => {
    expect((await read(text)).delimiter).toBe(delimiter);
  });

  it('reads gzip in pieces', async () => {
    expect((await read(gzipSync('a,b\n1,2\n'), 1)).rows).toEqual([[2, '1', '2']]);
  });

  it('counts lines over line ends of any kind, blank lines, and line ends inside a text', async () => {
    const { rows } = await read('a,b\r\n1,"two\r\nlines"\r\n\r\n,\r\n2,x\n3,y');
    expect(rows).toEqual([
      [2, '1', 'two\r\nlines'],
      [6, '2', 'x'],
      [7, '3', 'y'],
    ]);
  });

  it('keeps ragged rows as they are, takes quotation marks inside a cell for letters, and drops NUL', async () => {
    expect((await read('a,b\n1\n1,2,3\n5" pipe,x\0y\n')).rows).toEqual([
      [2, '1'],
      [3, '1', '2', '3'],
      [4, '5" pipe', 'xy'],
    ]);
  });

  it('refuses what is no list', async () => {
    expect(await code('')).toBe('integrations.file_empty');
    expect(await code(' \r\n\r\n')).toBe('integrations.file_empty');
    expect(await code('PK\u0003\u0004...')).toBe('integrations.not_csv');
    expect(await code('{"a":1}')).toBe('integrations.not_csv');
    expect(await code('<!DOCTYPE html><p>')).toBe('integrations.not_csv');
    expect(await code(gzipSync('a,b\n'.repeat(1000)).subarray(0, -9))).toBe('integrations.compression_broken');
    expect(await code('a,b\n1,"no end\n2,x\n')).toBe('integrations.quote_not_closed');
    expect(await code(`a,b\n1,"${'no end '.repeat(200_000)}`)).toBe('integrations.row_too_long');
  });

  // In a process of its own: the memory is the reader's alone, and Jest's sandbox makes every `Math` of a loop over letters dear.
  it('reads 50 MB in bounded memory', async () => {
    const line = `${'A bakery in the valley '.repeat(30)},"12 Green Lane, Sheffield",S3 8RY\n`;
    const rows = Math.ceil((50 * 1024 * 1024) / line.length);
    const file = fileOf(`name,address,postcode\n${line.repeat(rows)}`);
    const reading = await firstMessage(forkSource(require.resolve('../testing/count-cells'), {}, [file]));
    expect(reading).toMatchObject({ rows, cells: 3 * rows });
    expect((reading as Reading).grownMegabytes).toBeLessThan(100);
  }, 60_000);
});
