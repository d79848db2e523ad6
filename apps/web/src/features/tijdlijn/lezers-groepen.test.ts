import { expect, it } from 'vitest';
import { lezersgroepen } from './lezers-groepen.ts';

type Lezer = Parameters<typeof lezersgroepen>[0][number];
const lezer = (naam: string, rest: Partial<Lezer>): Lezer => ({
  naam,
  leest: false,
  reden: 'nietOver',
  portaal: true,
  ...rest,
});

it('names who reads a note, and per reason who does not, safety first', () => {
  const gezin = [
    lezer('Wim', {}),
    lezer('Linda', { leest: true, reden: 'gezagOnderTwaalf' }),
    lezer('Sem', { leest: true, reden: 'gekozen', portaal: false }),
    lezer('Toos', {}),
    lezer('Mark', { reden: 'veiligheidsstand' }),
    lezer('Henk', { reden: 'overleden' }),
  ];
  expect(lezersgroepen(gezin)).toEqual({
    lezen: ['Linda', 'Sem'],
    zonderPortaal: ['Sem'],
    niet: [
      { reden: 'veiligheidsstand', namen: ['Mark'] },
      { reden: 'nietOver', namen: ['Wim', 'Toos'] },
    ],
  });
});

it('of a note that is not shared names nobody', () => {
  const gezin = [lezer('Linda', { reden: 'nietGedeeld' }), lezer('Mark', { reden: 'nietGedeeld' })];
  expect(lezersgroepen(gezin)).toEqual({ lezen: [], zonderPortaal: [], niet: [] });
});
