import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { makeRaadpleegvraag } from '@rondom/berichten/brp';
import { getPlainDate } from '@rondom/domain/kern';
import { createBrpPoort } from '../../apps/api/src/brp/index.ts';
import {
  type BrpStandInOpties,
  demoBrpPersonen,
  startBrpStandIn,
  storyBsn,
} from '../../apps/demo/src/brp-stand-in/index.ts';
import { getBsn } from './opzet.ts';

const personen = demoBrpPersonen(getPlainDate('2027-01-12'));

async function met<Uit>(opties: BrpStandInOpties, doe: (url: string) => Promise<Uit>): Promise<Uit> {
  const standIn = await startBrpStandIn({ personen, ...opties });
  try {
    return await doe(standIn.url);
  } finally {
    await standIn.sluit();
  }
}

const vraag = (opties: BrpStandInOpties, bsn = storyBsn.noor, apiSleutel?: string) =>
  met(opties, (url) =>
    createBrpPoort({ url, timeoutMs: 300, ...(apiSleutel !== undefined && { apiSleutel }) }).raadpleeg(bsn),
  );

/** A server of somebody else that answers whatever it likes. */
async function vraagVreemde(body: string) {
  const server = createServer((_request, response) => response.end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await createBrpPoort({ url: `http://127.0.0.1:${port}/`, timeoutMs: 300 }).raadpleeg(
      storyBsn.noor,
    );
  } finally {
    server.close();
  }
}

describe('the connection to the BRP', () => {
  it('asks the one number and nobody else', async () => {
    const gevraagd: (readonly string[])[] = [];
    const uit = await vraag({ opVraag: (bsns) => gevraagd.push(bsns) });
    expect(uit).toMatchObject({ ok: true, value: { bsn: storyBsn.noor } });
    expect(gevraagd).toEqual([[storyBsn.noor]]);
  });

  it('says that nobody has the number', async () => {
    expect(await vraag({}, getBsn('999990020'))).toEqual({ ok: true, value: undefined });
  });

  it('says that the BRP is silent, in time, and so it does when nobody listens', async () => {
    const begin = performance.now();
    expect(await vraag({ zwijgt: true })).toEqual({ ok: false, refusals: [{ kind: 'brpZwijgt' }] });
    expect(await vraag({ vertraging: 1000 })).toEqual({ ok: false, refusals: [{ kind: 'brpZwijgt' }] });
    expect(performance.now() - begin).toBeLessThan(3000);
    const weg = await met({}, (url) => Promise.resolve(url));
    const uit = await createBrpPoort({ url: weg, timeoutMs: 300 }).raadpleeg(storyBsn.noor);
    expect(uit).toEqual({ ok: false, refusals: [{ kind: 'brpZwijgt' }] });
  });

  it('waits for an answer that is slow but in time', async () => {
    expect(await vraag({ vertraging: 50 })).toMatchObject({ ok: true });
  });

  it('passes on that the BRP refuses, and is let in with its key', async () => {
    const apiSleutel = 'proef';
    expect(await vraag({ apiSleutel })).toEqual({
      ok: false,
      refusals: [{ kind: 'brpWeigert', status: 401 }],
    });
    expect(await vraag({ apiSleutel }, storyBsn.sem, apiSleutel)).toMatchObject({ ok: true });
  });

  it('does not believe another form, half an answer, or an answer about somebody else', async () => {
    const ander = {
      type: 'RaadpleegMetBurgerservicenummer',
      personen: [{ burgerservicenummer: storyBsn.mark }],
    };
    for (const body of ['<html>', '{"type":"Raadpleeg', '[]', JSON.stringify(ander)])
      expect(await vraagVreemde(body)).toEqual({ ok: false, refusals: [{ kind: 'brpOnleesbaar' }] });
  });
});

describe('the stand-in of the BRP', () => {
  const post = (body: unknown, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    met({}, async (url) => {
      const response = await fetch(`${url}/personen`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      return { status: response.status, json: (await response.json()) as Record<string, unknown> };
    });
  const goed = makeRaadpleegvraag(storyBsn.noor);

  it('gives only the fields that were asked, and geheimhouding by itself', async () => {
    const { json } = await post({ ...goed, fields: ['geboorte.datum.datum', 'ouders.naam.voornamen'] });
    const datum = { type: 'Datum', datum: '2014-09-03', langFormaat: '3 september 2014' };
    expect(json['personen']).toEqual([
      {
        geheimhoudingPersoonsgegevens: true,
        geboorte: { datum },
        ouders: [{ naam: { voornamen: 'Linda' } }, { naam: { voornamen: 'Mark' } }],
      },
    ]);
  });

  it('tells all wrong parameters at once', async () => {
    const { status, json } = await post({
      type: goed.type,
      burgerservicenummer: ['123'],
      fields: ['naam', 'schoenmaat', 'geheimhoudingPersoonsgegevens'],
      voornamen: 'N*',
    });
    expect(status).toBe(400);
    expect(json).toMatchObject({ code: 'paramsValidation', status: 400 });
    expect((json['invalidParams'] as { name: string; code: string }[]).map((p) => [p.name, p.code])).toEqual([
      ['burgerservicenummer[0]', 'pattern'],
      ['fields[1]', 'fields'],
      ['fields[2]', 'fields'],
      ['voornamen', 'unknownParam'],
    ]);
  });

  it('does not search by name or address', async () => {
    expect((await post({ ...goed, type: 'ZoekMetPostcodeEnHuisnummer' })).status).toBe(403);
    expect((await post({ ...goed, type: 'Zoek' })).json).toMatchObject({
      invalidParams: [{ name: 'type', code: 'value' }],
    });
    expect((await post(goed, { 'content-type': 'text/plain' })).status).toBe(415);
  });
});
