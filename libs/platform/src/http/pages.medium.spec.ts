import { testApp, testDatabase, type TestApp, type TestDatabase } from '#platform/testing';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A built page, as small as can be. */
function aPage(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'foothold-page-'));
  mkdirSync(path.join(root, 'assets'));
  writeFileSync(path.join(root, 'index.html'), '<!doctype html><title>Foothold</title>');
  writeFileSync(path.join(root, 'assets', 'main-1a2b3c4d.js'), 'export {};');
  return root;
}

describe('beside the API', () => {
  const webRoot = aPage();
  let database: TestDatabase;
  let http: TestApp;

  beforeAll(async () => {
    database = await testDatabase();
    http = await testApp(database, [], { webRoot });
  });
  afterAll(async () => {
    await http.close();
    await database.close();
    rmSync(webRoot, { recursive: true });
  });

  it('is alive and ready', async () => {
    expect(await http.call(null, 'get', '/health/live')).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(await http.call(null, 'get', '/health/ready')).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  it('serves the page at every address of the page, and nothing of it elsewhere', async () => {
    const html = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
    for (const url of ['/', '/employers', '/clients/17?tab=wishes']) {
      const page = await http.call(null, 'get', url, html);
      expect([page.status, page.text.includes('<title>Foothold'), page.headers['cache-control']]).toEqual([
        200,
        true,
        'no-cache',
      ]);
      expect(page.headers['content-security-policy']).toContain("script-src 'self'");
      expect(page.headers['content-security-policy']).not.toContain('unsafe');
    }
    const asset = await http.call(null, 'get', '/assets/main-1a2b3c4d.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const url of ['/v1/nothing', '/health/nothing', '/assets/gone.js', '/problems/nothing.here']) {
      expect((await http.call(null, 'get', url, html)).status).toBe(404);
    }
    expect((await http.call(null, 'post', '/employers', html)).status).toBe(404);
  });

  it('serves the document, and shows it with a policy of its own', async () => {
    const served = await http.call(null, 'get', '/openapi.json');
    expect(served.body).toEqual(JSON.parse(JSON.stringify(http.document)));
    const docs = await http.call(null, 'get', '/docs');
    expect(docs.status).toBe(200);
    expect(docs.text).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(docs.headers['content-security-policy']).toContain("style-src 'self' 'unsafe-inline'");
    expect(docs.headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
    const sources = [...docs.text.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] as string);
    expect(sources.length).toBeGreaterThan(2);
    for (const source of sources) {
      const url = new URL(source, 'http://localhost/docs').pathname;
      expect([url, (await http.call(null, 'get', url)).status]).toEqual([url, 200]);
    }
  });

  it('answers a problem to bytes that are no request', async () => {
    await http.app.listen(0, '127.0.0.1');
    const { port } = http.app.getHttpServer().address() as net.AddressInfo;
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = net.connect(port, '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'));
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('end', () => resolve(text));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json/);
  });
});
