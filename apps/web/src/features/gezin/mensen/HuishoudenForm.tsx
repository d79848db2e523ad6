import { betrokkenheid } from '@rondom/taal/refusals/betrokkenheid';
import { gezin as weigeringen } from '@rondom/taal/refusals/gezin';
import { maatregel } from '@rondom/taal/refusals/maatregel';
import { huishouden as zinnen } from '@rondom/taal/schermen/huishouden';
import { useState } from 'react';
import { useZinnen } from '../../../platform/taal.tsx';
import { useFaults } from '../../../platform/use-faults.ts';
import { toast } from '../../../ui/toast-store.ts';
import { ActieSheet } from '../../../ui/ActieSheet.tsx';
import type { Blik } from '../blik.ts';
import { huishoudenBody, leegHuishouden, type HuishoudenInhoud } from './huishouden-inhoud.ts';
import { HuishoudenVelden } from './HuishoudenVelden.tsx';
import { useMaakHuishouden } from './mensen-schrijven.ts';

const rooms = { huishouden: zinnen };
const faultOptions = {
  refusals: { gezin: weigeringen, betrokkenheid, maatregel },
  fields: {
    huishoudennaamOntbreekt: 'huishouden-naam',
    huishoudennaamIsPlaats: 'huishouden-naam',
    bewonerOntbreekt: 'huishouden-bewoners',
    persoonNietInGezin: 'huishouden-bewoners',
    tweeHuizenAlleenKind: 'huishouden-ookElders',
    vanaf: 'huishouden-vanaf',
    vanafInToekomst: 'huishouden-vanaf',
    woontErLater: 'huishouden-vanaf',
    'adres.tekst': 'huishouden-adres',
  },
};

/** A new home: who live there, since when, and apart from that where it is. */
export function HuishoudenForm({ blik, onClose }: { blik: Blik; onClose: () => void }) {
  const { thuis: z } = useZinnen(rooms).huishouden;
  const [inhoud, setInhoud] = useState<HuishoudenInhoud>({ ...leegHuishouden, vanaf: blik.vandaag });
  const maak = useMaakHuishouden(blik.gezin.id, () => {
    toast(z.klaar);
    onClose();
  });
  const faults = useFaults(maak.error, faultOptions);
  return (
    <ActieSheet
      title={z.voegToe}
      lead={z.uitleg}
      bewaar={z.bewaar}
      faults={faults}
      busy={maak.isPending}
      onSubmit={() => maak.mutate(huishoudenBody(inhoud, blik))}
      onClose={onClose}
    >
      <HuishoudenVelden
        blik={blik}
        inhoud={inhoud}
        faults={faults}
        change={(part) => setInhoud({ ...inhoud, ...part })}
      />
    </ActieSheet>
  );
}
