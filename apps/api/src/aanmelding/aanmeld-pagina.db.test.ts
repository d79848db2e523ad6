import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../../tools/lib/paths.mjs';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
beforeAll(async () => {
  // The page as it is before it is built: what the server puts into it is the same.
  wereld = await openWereld({ webDir: join(root, 'apps/web') });
});
afterAll(() => wereld.sluit());

const get = (url: string, accept: string, cookie?: string) =>
  wereld.app.inject({ method: 'GET', url, headers: { accept, ...(cookie === undefined ? {} : { cookie }) } });

describe('a login that did not come through', () => {
  it.each([
    ['of which the memory is gone', undefined],
    ['of which the memory is not ours', 'rondom_aanmelding=niets.bijzonders'],
  ])('%s ends on a page that says what happened, not in a message for programs', async (_, cookie) => {
    const answer = await get('/aanmelden/terug?code=a&state=b', 'text/html', cookie);
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.body).toContain('data-reden="verlopen"');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers['set-cookie'] ?? '').not.toContain('rondom=');
  });

  it('says so when the provider is silent', async () => {
    const answer = await get('/aanmelden?als=samira', 'text/html');
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain('data-reden="stil"');
  });

  it('tells a program only the code', async () => {
    const answer = await get('/aanmelden/terug?code=a&state=b', 'application/json');
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('never writes what the visitor sent into the page', async () => {
    const answer = await get('/aanmelden/terug?code=%22%3E%3Cscript%3Ex&reden=onbekend', 'text/html');
    expect(answer.body).not.toContain('script>x');
    expect(answer.body).toContain('data-reden="verlopen"');
  });
});
