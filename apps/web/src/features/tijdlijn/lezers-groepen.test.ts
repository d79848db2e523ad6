import { expect, it } from 'vitest';
import { lezersgroepen } from './lezers-groepen.ts';
import type { Lezersantwoord } from './use-lezers.ts';

type Lezer = Lezersantwoord['gezin'][number];
const lezer = (roepnaam: string, rest: Partial<Lezer>): Lezer => ({
  persoonId: roepnaam,
  roepnaam,
  leest: false,
  reden: 'nietOver',
  portaal: true,
  ...rest,
});
const naam = ({ roepnaam }: Lezer) => roepnaam ?? '?';

it('names who reads a note, and per reason who does not, safety first', () => {
  const gezin = [
    lezer('Wim', {}),
    lezer('Linda', { leest: true, reden: 'gezagOnderTwaalf' }),
    lezer('Sem', { leest: true, reden: 'gekozen', portaal: false }),
    lezer('Toos', {}),
    lezer('Mark', { reden: 'veiligheidsstand' }),
    lezer('Henk', { reden: 'overleden' }),
  ];
  expect(lezersgroepen(gezin, naam)).toEqual({
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
  expect(lezersgroepen(gezin, naam)).toEqual({ lezen: [], zonderPortaal: [], niet: [] });
});
