import { describe, expect, it } from 'vitest';
import type { Toegang } from './use-portaaltoegang.ts';
import { beginVragen, mogelijk, openVraag, vragenBody } from './vragen.ts';

const toegang = (over: Partial<Toegang> = {}): Toegang => ({
  als: null,
  sinds: null,
  account: 'geen',
  opnieuw: false,
  kan: [
    { als: 'ouder', mag: true, recht: 'gezag', reden: null },
    { als: 'jeugdige', mag: false, recht: null, reden: 'jeugdigeIsVolwassen' },
    { als: 'vertegenwoordiger', mag: false, recht: null, reden: 'besluitOntbreekt' },
  ],
  gevaarStaat: false,
  vragen: null,
  leest: {
    doelen: [],
    andereRegels: 0,
    afspraken: 0,
    notities: 0,
    woordenVan: [],
    niet: { doelen: 0, adres: false, woordenVan: [] },
  },
  besluiten: [],
  ...over,
});

describe('the five questions', () => {
  it('take nothing about danger or the phone for granted', () => {
    const begin = beginVragen(toegang());
    expect([begin.gevaar, begin.toestel, openVraag(begin)]).toEqual([undefined, undefined, 'gevaar']);
    expect(vragenBody(begin)).toBeUndefined();
  });
  it('begin with danger where it stands', () => {
    expect(beginVragen(toegang({ gevaarStaat: true })).gevaar).toBe('ja');
  });
  it('offer what the rules allow, and a representative for whoever shows a document', () => {
    expect(mogelijk(toegang()).map(({ als }) => als)).toEqual(['ouder', 'vertegenwoordiger']);
    expect(mogelijk(toegang({ als: 'ouder' })).map(({ als }) => als)).toEqual(['ouder']);
  });
  it('send no words about danger when there is none', () => {
    const vragen = { ...beginVragen(toegang()), gevaar: 'nee', toestel: 'eigen', welk: 'toch' } as const;
    expect(vragenBody(vragen)?.gevaar).toEqual({ is: false, welk: '', afspraak: '' });
  });
});
