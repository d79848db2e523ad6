import { describe, expect, it } from 'vitest';
import { findOnvolledigeDatum, getPlainDate, type OnvolledigeDatum } from '../kern/index.ts';
import {
  broersEnZussenVan,
  exPartnersOp,
  oudersVan,
  partnersOp,
  persoonId,
  type Familierelatie,
} from './index.ts';

const od = (text: string): OnvolledigeDatum => findOnvolledigeDatum(text) as OnvolledigeDatum;
const vandaag = getPlainDate('2027-01-12');
const linda = persoonId('linda');
const mark = persoonId('mark');
const ilse = persoonId('ilse');
const noor = persoonId('noor');
const sem = persoonId('sem');
const bram = persoonId('bram');

const relaties: readonly Familierelatie[] = [
  { soort: 'ouder', van: linda, naar: noor },
  { soort: 'ouder', van: mark, naar: noor },
  { soort: 'ouder', van: linda, naar: sem },
  { soort: 'broerOfZus', van: bram, naar: sem },
  {
    soort: 'partner',
    partnersoort: 'huwelijk',
    van: linda,
    naar: mark,
    vanaf: od('2012-06-01'),
    tot: od('2026'),
  },
  { soort: 'partner', partnersoort: 'samenwonend', van: ilse, naar: mark, vanaf: od('2026-10-01') },
];

describe('who belongs to whom', () => {
  it('finds parents, and brothers and sisters through a shared parent or as recorded', () => {
    expect(oudersVan(relaties, noor)).toEqual([linda, mark]);
    expect(broersEnZussenVan(relaties, sem)).toEqual([noor, bram]);
    expect(broersEnZussenVan(relaties, noor)).toEqual([sem]);
  });
  it('knows who is together today and who was', () => {
    expect(partnersOp(relaties, mark, vandaag)).toEqual([ilse]);
    expect(exPartnersOp(relaties, mark, vandaag)).toEqual([linda]);
    expect(exPartnersOp(relaties, linda, vandaag)).toEqual([mark]);
  });
  it('takes a partnership that ended on an unknown day as ended', () => {
    const ooit: Familierelatie[] = [
      { soort: 'partner', partnersoort: 'huwelijk', van: linda, naar: mark, tot: od('0000') },
    ];
    expect(partnersOp(ooit, linda, vandaag)).toEqual([]);
    expect(exPartnersOp(ooit, linda, vandaag)).toEqual([mark]);
  });
  it('takes who is recorded as divorced as an ex-partner, also without any date', () => {
    const ooit: Familierelatie[] = [{ soort: 'partner', partnersoort: 'gescheiden', van: linda, naar: mark }];
    expect(partnersOp(ooit, mark, vandaag)).toEqual([]);
    expect(exPartnersOp(ooit, mark, vandaag)).toEqual([linda]);
  });
  it('does not call people who married again ex-partners of each other', () => {
    const opnieuw: Familierelatie[] = [
      ...relaties,
      { soort: 'partner', partnersoort: 'huwelijk', van: mark, naar: linda, vanaf: od('2026-12') },
    ];
    expect(exPartnersOp(opnieuw, linda, vandaag)).toEqual([]);
  });
});
