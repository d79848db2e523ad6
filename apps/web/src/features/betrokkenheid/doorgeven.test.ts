import { describe, expect, it } from 'vitest';
import { doorgeefBody, NIEMAND, ontbreektAan, type Doorgeven } from './doorgeven.ts';

const inhoud: Doorgeven = {
  reden: 'vakantie',
  vanaf: '2027-01-12',
  laatste: '2027-01-15',
  collega: '7',
  anders: {},
};
const gezin = (gezinId: string) => ({
  ...{ gezinId, gezin: 'Verhoeven', samenMet: null, afspraken: [], termijnen: [], wachten: 0 },
});

describe('handing over my day', () => {
  it('asks everything at once, and that somebody chooses nobody on purpose', () => {
    const leeg = { ...inhoud, reden: undefined, vanaf: '', laatste: '31-02-2027', collega: '' };
    expect(ontbreektAan(leeg)).toEqual(['reden', 'vanaf', 'laatste', 'collega']);
    expect(ontbreektAan({ ...inhoud, collega: NIEMAND })).toEqual([]);
  });
  it('names every family, with its own stand-in or nobody, to the day after the last', () => {
    const body = doorgeefBody({ ...inhoud, anders: { '2': NIEMAND, '3': '9' } }, ['1', '2', '3'].map(gezin));
    expect(body).toMatchObject({ vanaf: '2027-01-12', tot: '2027-01-16', reden: 'vakantie' });
    expect(body?.vervangers.map(({ gebruikerId }) => gebruikerId)).toEqual(['7', null, '9']);
  });
});
