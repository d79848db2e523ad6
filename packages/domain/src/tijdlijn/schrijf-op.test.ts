import { describe, expect, it } from 'vitest';
import { persoonId } from '../gezin/index.ts';
import { findOnvolledigeDatum, getPlainDate, weekday, type OnvolledigeDatum } from '../kern/index.ts';
import { decideSchrijfOp, zichtbaarVanaf, type Gezinspersoon, type SchrijfOp } from './index.ts';

const vandaag = getPlainDate('2027-01-12');
const linda: Gezinspersoon = {
  id: persoonId('linda'),
  plaats: 'ouder',
  geboorte: { soort: 'geboren', datum: findOnvolledigeDatum('1988-03-09') as OnvolledigeDatum },
  overleden: false,
  huishoudens: [],
  exPartners: [],
  gezag: { kind: 'meerderjarig' },
};
const write = (command: Partial<SchrijfOp> = {}, veiligheidsstand = false) =>
  decideSchrijfOp(
    { personen: [linda], veiligheidsstand },
    {
      tekst: ' Linda belde.\n',
      contactOp: vandaag,
      over: [linda.id],
      aanwezig: [linda.id],
      verteldDoor: [],
      gevoelig: [],
      ...command,
    },
    vandaag,
  );
const kinds = (outcome: ReturnType<typeof write>) => (outcome.ok ? [] : outcome.refusals.map((r) => r.kind));

describe('writing a contact note', () => {
  it('keeps the text as typed and names its default readers', () => {
    expect(write()).toMatchObject({ value: { tekst: ' Linda belde.\n', lezers: ['linda'] } });
  });
  it.each<[string, Partial<SchrijfOp>, string]>([
    ['without a word', { tekst: ' ' }, 'tekstOntbreekt'],
    ['about nobody', { over: [] }, 'overNiemand'],
    ['of tomorrow', { contactOp: getPlainDate('2027-01-13') }, 'contactInToekomst'],
    ['about a stranger', { over: [persoonId('x')], lezers: [] }, 'persoonNietInGezin'],
  ])('is refused %s', (_, command, kind) => {
    expect(kinds(write(command))).toEqual([kind]);
  });
  it('is shared while a veiligheidsstand stands only when the danger is named', () => {
    expect(write({}, true)).toMatchObject({ value: { lezers: [] } });
    expect(kinds(write({ lezers: [linda.id] }, true))).toEqual(['gevaarNietBenoemd', 'gedaanNietBenoemd']);
    expect(
      kinds(write({ lezers: [linda.id], gevaar: 'Mark leest mee.', gedaan: 'Linda weet het.' }, true)),
    ).toEqual([]);
  });
});

it('reaches the portal at once, or at the end of the next working day', () => {
  const isWorkday = (dag: typeof vandaag) => weekday(dag) < 6 && dag !== '2027-01-18';
  const nu = (dag: string) => ({ dag: getPlainDate(dag), tijd: '15:41' });
  expect(zichtbaarVanaf('nu', nu('2027-01-12'), isWorkday)).toEqual(nu('2027-01-12'));
  expect(zichtbaarVanaf('volgendeWerkdag', nu('2027-01-12'), isWorkday)).toEqual({
    dag: '2027-01-13',
    tijd: '17:00',
  });
  expect(zichtbaarVanaf('volgendeWerkdag', nu('2027-01-15'), isWorkday)).toEqual({
    dag: '2027-01-19',
    tijd: '17:00',
  });
});
