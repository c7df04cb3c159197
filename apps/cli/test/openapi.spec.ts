import { addOpenapi } from '../src/commands/openapi';
import { Command } from 'commander';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const run = async (...args: string[]) => {
  const program = new Command('foothold').exitOverride();
  addOpenapi(program);
  await program.parseAsync(['openapi', ...args], { from: 'user' });
};

describe('foothold openapi', () => {
  it('writes the document this version serves', async () => {
    const out = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'foothold-openapi-')), 'api.json');
    await run('--out', out);
    const written = JSON.parse(fs.readFileSync(out, 'utf8')) as { openapi: string; paths: object };
    expect(written.openapi).toMatch(/^3\.1/);
    expect(Object.keys(written.paths)).toContain('/v1/employers');
  });

  it('says in one line what is wrong with the file to write', async () => {
    await expect(run('--out', '/nowhere/at/all.json')).rejects.toThrow(/^--out: .*give a file in a folder/);
  });
});
