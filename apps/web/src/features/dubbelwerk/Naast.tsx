import { capitalise } from '@rondom/taal';
import { dubbelwerk } from '@rondom/taal/schermen/dubbelwerk';
import { expertvraag } from '@rondom/taal/schermen/expertvraag';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import type { Blik } from '../gezin/blik.ts';
import { zelfdeVragen } from './naast.ts';
import type { Begin, Onderzoek } from './use-onderzoeken.ts';

const rooms = { dubbelwerk, expertvraag };
const REDENEN: readonly NonNullable<Begin['reden']>[] = ['anderevraag', 'teoud', 'spoed', 'gezinwilapart'];

interface NaastProps {
  naast: readonly Onderzoek[];
  blik: Blik;
  vragen: Begin['vragen'];
  busy: boolean;
  reden: Begin['reden'];
  onReden: (reden: Begin['reden']) => void;
  onDoeMee: (id: string) => void;
}

/** Who asks already, since when and what; joining is one press, going on asks why. */
export function Naast({ naast, blik, vragen, busy, reden, onReden, onDoeMee }: NaastProps) {
  const words = useZinnen(rooms);
  const z = words.dubbelwerk;
  const noem = (lijst: Begin['vragen']) => lijst.map((vraag) => words.expertvraag.gebieden[vraag]).join(', ');
  return (
    <div className="onderzoek__naast">
      <p className="onderzoek__loopt" role="status">
        {capitalise(z.blad.loopt(naast.length))}
      </p>
      <List label={z.titel}>
        {naast.map((een) => {
          const zelfde = zelfdeVragen(een, vragen);
          return (
            <ListRow
              key={een.id}
              title={`${z.soort[een.soort]} ${z.over(een.persoonId === null ? z.hetGezin : blik.roep(een.persoonId))}`}
              text={`${z.door(een.naam, een.organisatie)} · ${z.sinds(een.sinds)}`}
              under={
                <>
                  <p className="onderzoek__vragen">
                    <span className="gedempt">{z.vraagt}</span> {noem(een.vragen)}
                  </p>
                  {zelfde.length === 0 ? null : <p>{z.blad.zelfde(noem(zelfde))}</p>}
                  {een.vanEigen || een.mijnVerzoek !== null ? null : (
                    <Button variant="primary" busy={busy} onClick={() => onDoeMee(een.id)}>
                      {z.doeMee}
                    </Button>
                  )}
                </>
              }
            />
          );
        })}
      </List>
      <RadioChips
        id="onderzoek-reden"
        layout="rows"
        legend={z.blad.waarom}
        options={REDENEN.map((value) => ({ value, label: z.blad.reden[value] }))}
        {...(reden === undefined ? {} : { value: reden })}
        onValueChange={onReden}
      />
    </div>
  );
}
