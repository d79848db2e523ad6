/** Deeds with a task of the face of a family: named done, and put back. */
import { gezin, na, pad, stap, type Daad, type Mensen } from './stappen.ts';

export function overTaken({ persoon: { sem }, gebruiker: { samira } }: Mensen): readonly Daad[] {
  const nummer = '400000777';
  const taak = `insert into rondom.taak (id, gezin_id, gebruiker_id, soort, persoon_id, uiterlijk)
    overriding system value values (${nummer}, ${gezin}, ${samira ?? '0'}, 'expertantwoord', ${sem}, '2027-01-12')`;
  const af = (gedaan: boolean, versie: number) =>
    stap('samira', 'POST', `${pad}/taken/${nummer}/afgerond`, { gedaan }, versie);
  return [na([], af(true, 1), [taak]), na([af(true, 1)], af(false, 2), [taak])];
}
