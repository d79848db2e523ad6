import { meedenkvraag } from '@rondom/taal/schermen/meedenkvraag';
import { Check, EyeOff } from 'lucide-react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import type { Blik } from '../gezin/blik.ts';
import { Grond } from './Grond.tsx';
import type { Meedenkgrond, Meedenkkeuze, useMeedenkgrond } from './use-meedenkvragen.ts';
import { genoemdIn } from './noemt.ts';
import type { Formulier } from './vraag-velden.ts';
import { groepenVan } from './zichtgroepen.ts';

const rooms = { meedenkvraag };

interface StapZichtProps {
  blik: Blik;
  keuze: Meedenkkeuze;
  form: Formulier;
  grond: ReturnType<typeof useMeedenkgrond>;
  busy: boolean;
  onTerug: () => void;
}

/** The second step: what who is asked will and will not see, out of the rules of access; and that the vast gezicht stays. */
export function StapZicht({ blik, keuze, form, grond, busy, onTerug }: StapZichtProps) {
  const z = useZinnen(rooms).meedenkvraag.vraag;
  const organisatie = keuze.organisaties.find(({ id }) => id === form.organisatieId);
  const wie = organisatie?.mensen.find(({ id }) => id === form.gebruikerId)?.naam ?? organisatie?.naam ?? '';
  const kan = grond.data !== undefined && grond.data.grond !== null;
  return (
    <>
      <blockquote className="meedenk__antwoord">
        <p lang="nl">{form.vraag}</p>
      </blockquote>
      <Vlak query={grond} laden={<Skeleton shape="rows" count={4} />}>
        {(data) => <Lijsten {...{ blik, keuze, form, wie }} grond={data} />}
      </Vlak>
      <Grond blik={blik} query={grond} overId={form.overId} />
      <p className="meedenk__blijft">{z.blijft}</p>
      <div className="form__actions">
        {kan ? (
          <Button variant="primary" type="submit" busy={busy} data-rondleiding="meedenken-verstuur">
            {z.verstuur}
          </Button>
        ) : null}
        <Button variant="plain" onClick={onTerug}>
          {z.terug}
        </Button>
      </div>
    </>
  );
}

interface LijstenProps {
  blik: Blik;
  keuze: Meedenkkeuze;
  form: Formulier;
  wie: string;
  grond: Meedenkgrond;
}

function Lijsten({ blik, keuze, form, wie, grond }: LijstenProps) {
  const z = useZinnen(rooms).meedenkvraag.vraag;
  const anderen = blik.gezin.leden
    .filter(({ id, overledenOp }) => id !== form.overId && overledenOp === null)
    .map(({ id }) => ({ naam: blik.roep(id) }));
  const delen = keuze.personen.find(({ id }) => id === form.overId)?.delen ?? [];
  const mee = delen.filter(({ id }) => form.delen.includes(id)).map(({ tekst }) => tekst);
  // Whose name stands in what goes along is said, not hidden.
  const genoemd = genoemdIn([form.vraag, ...mee].join(' '), anderen);
  const nietGenoemd = anderen.filter((een) => !genoemd.includes(een)).map(({ naam }) => naam);
  const wel = [
    z.uwVraag,
    ...(form.delen.length === 0 ? [] : [z.groep.deel(form.delen.length)]),
    ...(genoemd.length === 0 ? [] : [z.naamVan(genoemd.map(({ naam }) => naam))]),
    ...groepenVan(grond.ziet).map((groep) => z.groep[groep]),
  ];
  const niet = [
    ...(grond.zietNiet.includes('persoon') ? [z.nietsOver(nietGenoemd)] : []),
    ...groepenVan(grond.zietNiet).map((groep) => z.groep[groep]),
  ];
  return (
    <>
      <section className="meedenk__zicht">
        <h3>{z.ziet(wie, form.toegangTot)}</h3>
        <ul>
          {wel.map((wat) => (
            <li key={wat}>
              <Check size={18} />
              {wat}
            </li>
          ))}
        </ul>
      </section>
      <section className="meedenk__zicht" data-niet>
        <h3>{z.zietNiet(wie)}</h3>
        <ul>
          {niet.map((wat) => (
            <li key={wat}>
              <EyeOff size={18} />
              {wat}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
