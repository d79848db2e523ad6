import type { RijId, Tabellen } from '../tabellen.ts';
import type { Wereld } from '../wereld.ts';
import type { Verhaalgezin } from './gezin.ts';

type Regel = Omit<Tabellen['wiedoetwat'], 'id' | 'gezin_id' | 'door' | 'onderwerp' | 'rol'>;

/** What Samira wrote down of who does what: grandmother takes Noor to gymnastics, since she does the bringing. */
export function bouwHandregels({ lading, kalender, mensen }: Wereld, wie: Verhaalgezin): void {
  const { gezin: gezin_id, noor, linda, ria } = wie;
  const samira = mensen.samira.id;
  const schrijf = (regel: Regel, id: RijId = lading.id('wiedoetwat')): void => {
    lading.voeg('wiedoetwat', {
      ...{ id, gezin_id, onderwerp: 'vrijetijd', rol: 'doet', door: samira },
      ...regel,
    });
    for (const [persoon_id, als] of [
      [noor, 'voor'],
      [linda, 'lezer'],
      [noor, 'lezer'],
    ] as const)
      lading.voeg('wiedoetwat_persoon', { gezin_id, wiedoetwat_id: id, persoon_id, als });
  };
  const eerst = lading.id('wiedoetwat');
  const dicht = (kolom: string, tekst: string) =>
    lading.verzegel({ soort: 'gezin', id: gezin_id }, { tabel: 'wiedoetwat', kolom, rij: eerst }, tekst);
  const einde = kalender.kantoor(-35);
  schrijf(
    {
      ...{
        wie_persoon_id: null,
        wie_versleuteld: dicht('wie', 'de trainer van Noor'),
        op: kalender.kantoor(-110),
      },
      ...{ beeindigd_op: einde, beeindigd_door: samira, vervangt_id: null },
      reden_versleuteld: dicht('reden', 'Oma Ria haalt en brengt nu.'),
    },
    eerst,
  );
  schrijf({
    ...{ wie_persoon_id: ria, wie_versleuteld: null, op: einde, beeindigd_op: null, beeindigd_door: null },
    ...{ reden_versleuteld: null, vervangt_id: eerst },
  });
}
