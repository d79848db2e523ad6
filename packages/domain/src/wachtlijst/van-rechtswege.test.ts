import { describe, expect, it } from 'vitest';
import { findRechtsgevolg, dagenTeLaat, type Wacht, type Wachtgrond } from './index.ts';
import { aWacht, begonnen, d, geboren, noor, vandaag } from './wacht.proef.ts';

const gevolg = (over: Partial<Wacht>, grond: Wachtgrond = {}, dag = vandaag) =>
  findRechtsgevolg(aWacht(over), grond, dag);
const achttien = { kind: { id: noor, geboorte: geboren('2009-01-12') } };
const machtiging = { tot: d('2027-10-01'), vervaltOp: d('2027-01-11'), uitgevoerd: false };

describe('what the law ends by itself', () => {
  it('is nothing while the child is young and the order holds', () => {
    expect(gevolg({}, { maatregelTot: d('2027-01-13') })).toBeUndefined();
  });
  it('a wait under a measure on the day the measure no longer holds', () => {
    expect(gevolg({}, { maatregelTot: vandaag })).toEqual({
      wat: 'eindigt',
      reden: 'maatregelGeeindigd',
      op: vandaag,
    });
  });
  it('the search for a place on the day after the raw last day of a machtiging not carried out', () => {
    expect(gevolg({ soort: 'pleeggezin' }, { machtiging }, d('2027-01-11'))).toBeUndefined();
    expect(gevolg({ soort: 'pleeggezin' }, { machtiging })).toEqual({
      wat: 'eindigt',
      reden: 'vervallen',
      op: '2027-01-12',
    });
    expect(
      gevolg({ soort: 'pleeggezin' }, { machtiging: { ...machtiging, uitgevoerd: true } }),
    ).toBeUndefined();
  });
  it('a wait of a child that became of age, and not that of a young person on probation', () => {
    expect(gevolg(achttien)).toMatchObject({ wat: 'eindigt', reden: 'achttienGeworden', op: '2027-01-12' });
    expect(gevolg({ ...achttien, maatregelsoort: 'jeugdreclassering' })).toBeUndefined();
  });
  it('but never help that may go on, nor help that began: there somebody looks', () => {
    expect(gevolg({ ...achttien, soort: 'passendehulp' })).toMatchObject({ wat: 'voorstel' });
    expect(gevolg({ begonnen }, { maatregelTot: vandaag })).toMatchObject({ wat: 'voorstel' });
  });
  it('every wait of a child that died', () => {
    expect(gevolg({ soort: 'passendehulp' }, { overledenOp: d('2027-01-09') })).toEqual({
      wat: 'eindigt',
      reden: 'overleden',
      op: '2027-01-09',
    });
  });
  it('once: the first thing that happened counts, and what ended stays as it ended', () => {
    expect(gevolg(achttien, { maatregelTot: d('2027-01-02') })).toMatchObject({
      reden: 'maatregelGeeindigd',
    });
    expect(
      gevolg({ einde: { reden: 'ingetrokken', op: vandaag } }, { maatregelTot: vandaag }),
    ).toBeUndefined();
  });
});

it('a decision that was withdrawn leaves nothing to be late for', () => {
  expect(dagenTeLaat(aWacht({ contacten: [], einde: { reden: 'ingetrokken', op: vandaag } }), vandaag)).toBe(
    0,
  );
  expect(dagenTeLaat(aWacht({ contacten: [], einde: { reden: 'vervallen', op: vandaag } }), vandaag)).toBe(
    15,
  );
});
