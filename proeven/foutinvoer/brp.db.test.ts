import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getPlainDate } from '@rondom/domain/kern';
import {
  demoBrpPersonen,
  startBrpStandIn,
  storyBsn,
  type BrpStandIn,
} from '../../apps/demo/src/brp-stand-in/index.ts';
import { maakVerhoeven } from '../opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../opzet/wereld.ts';
import { afdruk, zegt } from './opzet.ts';

let brp: BrpStandIn;
let wereld: Wereld;
let samira: Bezoeker;
let url: string;

beforeAll(async () => {
  brp = await startBrpStandIn({ zwijgt: true });
  wereld = await openWereld({ brpUrl: brp.url });
  const { gezin } = await maakVerhoeven(wereld);
  url = `/api/v1/gezinnen/${gezin}/brpbevragingen`;
  samira = await wereld.als('samira');
});
afterAll(async () => {
  await wereld.sluit();
  await brp.sluit();
});

describe('asking the BRP while it is silent', () => {
  it('De BRP antwoordt niet. Er is niets gewijzigd. Probeer het over een paar minuten opnieuw.', async ({
    task,
  }) => {
    const before = await afdruk(wereld);
    const vraag = { bsn: storyBsn.noor, over: 'jeugdige' };
    const english =
      'The BRP (register of persons) does not answer. Nothing has changed. Try again in a few minutes.';
    zegt(await samira.post(url, vraag), 503, task.name, english);
    await brp.sluit();
    // Nobody listens there any more: the same to the worker.
    zegt(await samira.post(url, vraag), 503, task.name, english);
    expect(await afdruk(wereld)).toEqual(before);
    brp = await startBrpStandIn({
      personen: demoBrpPersonen(getPlainDate('2027-01-12')),
      poort: Number(new URL(brp.url).port),
    });
    const answer = await samira.post(url, vraag);
    expect(answer.statusCode).toBe(200);
    expect(answer.json<{ leden: unknown[] }>().leden).toHaveLength(3);
  });
});
