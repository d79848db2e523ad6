import { wachtloop } from '@rondom/taal/schermen/wachtloop';
import { useZinnen } from '../../platform/taal.tsx';
import type { Blik } from '../gezin/blik.ts';
import { kinderenVan } from '../maatregel/maatregel-inhoud.ts';
import { KeuzeSheet, type Antwoorden } from './KeuzeSheet.tsx';
import { useLegBesluitVast } from './wachtloop-schrijven.ts';
import { sleutelsVan } from './wachtloop.ts';

const rooms = { wachtloop };
const PLAATSING = 'machtiginguithuisplaatsing';
const velden = {
  persoonNietInGezin: 'persoonId',
  kindOverleden: 'persoonId',
  kindIsAchttien: 'persoonId',
  kindWachtAl: 'persoonId',
  geenMaatregelVoorMachtiging: 'persoonId',
  besluitInToekomst: 'beslotenOp',
  besluitStondErAl: 'beslotenOp',
  machtigingEindeOntbreekt: 'tot',
  einddatumVoorBesluit: 'tot',
  machtigingLangerDanJaar: 'tot',
  plekOntbreekt: 'plek',
};

/** What was decided for a child: the wait begins with it. */
export function BesluitSheet({ blik, onClose }: { blik: Blik; onClose: () => void }) {
  const { besluit: z } = useZinnen(rooms).wachtloop;
  const leg = useLegBesluitVast(blik.gezin.id);
  const soorten = sleutelsVan(z.soorten);
  const plekken = sleutelsVan(z.plekken);
  const places = ({ soort }: Antwoorden) => soort === PLAATSING;
  const children = kinderenVan(blik.gezin.leden, blik.vandaag);
  return (
    <KeuzeSheet
      title={z.knop}
      lead={z.uitleg}
      bewaar={z.bewaar}
      klaar={z.klaar}
      velden={velden}
      vragen={(antwoorden) => [
        {
          veld: 'soort',
          legend: z.soort,
          options: soorten.map((value) => ({ value, label: z.soorten[value], hint: z.hint[value] })),
        },
        {
          veld: 'persoonId',
          legend: z.kind,
          options: children.map(({ id }) => ({ value: id, label: blik.roep(id) })),
        },
        ...(places(antwoorden)
          ? [
              {
                veld: 'plek',
                legend: z.plek,
                options: plekken.map((value) => ({ value, label: z.plekken[value] })),
              },
            ]
          : []),
      ]}
      dagen={(antwoorden) => [
        {
          veld: 'beslotenOp',
          label: antwoorden['soort'] === 'verzoekonderzoek' ? z.ontvangenOp : z.beslotenOp,
        },
        ...(places(antwoorden) ? [{ veld: 'tot', label: z.tot }] : []),
      ]}
      error={leg.error}
      onBewaar={({ soort, persoonId = '', beslotenOp = '', tot, plek }) => {
        const kind = soorten.find((value) => value === soort) ?? 'jeugdhulp';
        const place = plekken.find((value) => value === plek);
        const extra =
          kind === PLAATSING && tot !== undefined && place !== undefined ? { tot, plek: place } : {};
        return leg.mutateAsync({ soort: kind, persoonId, beslotenOp, ...extra });
      }}
      onClose={onClose}
    />
  );
}
