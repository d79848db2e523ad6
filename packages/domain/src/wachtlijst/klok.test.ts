import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { klokstand } from './index.ts';
import { aWacht, begonnen, contact, d, femke, gezagVanBeiden, linda, mark, noor } from './wacht.proef.ts';

describe('the clock of the vaste jeugdbeschermer', () => {
  it('stops on the day the last of child and parents with gezag was met', () => {
    expect(klokstand(aWacht())).toEqual({ gestopt: true, op: '2027-01-11' });
  });
  it('stops no earlier than the naming', () => {
    const hulpverlener = { ...aWacht().hulpverlener, benoemdOp: d('2027-01-12') } as never;
    expect(klokstand(aWacht({ hulpverlener }))).toEqual({ gestopt: true, op: '2027-01-12' });
  });
  it('runs on while one parent with gezag was not met, and says who', () => {
    const contacten = [contact(noor, '2027-01-11'), contact(linda, '2027-01-11')];
    expect(klokstand(aWacht({ contacten }))).toEqual({
      gestopt: false,
      nogNodig: [{ code: 'contact', met: mark }],
    });
  });
  it('does not stop by a visit of somebody else', () => {
    const contacten = [noor, linda, mark].map((wie) => contact(wie, '2027-01-11', femke));
    expect(klokstand(aWacht({ contacten })).gestopt).toBe(false);
  });
  it('runs on without a name, and while gezag is not known', () => {
    expect(klokstand(aWacht({ hulpverlener: undefined }))).toMatchObject({
      nogNodig: [{ code: 'benoeming' }, {}, {}, {}],
    });
    expect(klokstand(aWacht({ gezag: { kind: 'nietBekend', reden: 'geenBron' } }))).toEqual({
      gestopt: false,
      nogNodig: [{ code: 'gezagNietBekend' }],
    });
    const gezag = { ...gezagVanBeiden, houders: [{ soort: 'ouderNietGenoemd', ouder: 2 }] } as never;
    expect(klokstand(aWacht({ gezag }))).toEqual({
      gestopt: false,
      nogNodig: [{ code: 'gezagshouderNietGenoemd' }],
    });
  });
  it('asks no word of an unborn child', () => {
    const kind = { id: noor, geboorte: { soort: 'ongeboren', uitgerekendeDatum: d('2027-06-11') } } as const;
    const contacten = [contact(linda, '2027-01-09'), contact(mark, '2027-01-09')];
    expect(klokstand(aWacht({ kind, contacten }))).toEqual({ gestopt: true, op: '2027-01-09' });
  });
  it('counts only who was met: leave out any one and it runs', () => {
    fc.assert(
      fc.property(fc.subarray([noor, linda, mark]), (gezien) => {
        const stand = klokstand(aWacht({ contacten: gezien.map((wie) => contact(wie, '2027-01-11')) }));
        expect(stand.gestopt).toBe(gezien.length === 3);
      }),
    );
  });
});

it('stops other clocks when help begins', () => {
  const wacht = aWacht({ soort: 'passendehulp', contacten: [] });
  expect(klokstand(wacht)).toEqual({ gestopt: false, nogNodig: [{ code: 'begin' }] });
  expect(klokstand({ ...wacht, begonnen })).toEqual({ gestopt: true, op: '2027-01-11' });
});
