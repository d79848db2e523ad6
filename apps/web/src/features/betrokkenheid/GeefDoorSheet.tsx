import { betrokkenheid } from '@rondom/taal/refusals/betrokkenheid';
import { afwezig } from '@rondom/taal/schermen/afwezig';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { dagenVan, doorgeefBody, NIEMAND, ontbreektAan, type Doorgeven } from './doorgeven.ts';
import { DoorgeefVelden, doorgeefVeld } from './DoorgeefVelden.tsx';
import { WatGaatMee } from './WatGaatMee.tsx';
import { useAfwezigheden, useMeldAfwezig } from './use-afwezig.ts';

const rooms = { afwezig };
const NONE: readonly FieldFault[] = [];
const faultOptions = {
  refusals: { betrokkenheid },
  fields: {
    afwezigInVerleden: doorgeefVeld.vanaf,
    alAfwezig: doorgeefVeld.vanaf,
    totVoorVanaf: doorgeefVeld.laatste,
    afwezigTeLang: doorgeefVeld.laatste,
    vervangerAfwezig: doorgeefVeld.collega,
    vervangerNietVanTeam: doorgeefVeld.collega,
  },
};

/** My day to a colleague in two steps: which days and who, then what goes along. */
export function GeefDoorSheet({ onClose }: { onClose: () => void }) {
  const z = useZinnen(rooms).afwezig;
  const vandaag = useSessie().data?.vandaag ?? '';
  const [inhoud, setInhoud] = useState<Doorgeven>({
    ...{ reden: undefined, vanaf: vandaag, laatste: vandaag, collega: '', anders: {} },
  });
  const [stap, setStap] = useState<1 | 2>(1);
  const [missing, setMissing] = useState(NONE);
  const query = useAfwezigheden(dagenVan(inhoud));
  const meld = useMeldAfwezig();
  const refused = useFaults(meld.error, faultOptions);
  const faults = missing.length > 0 ? missing : refused;
  const zet = (part: Partial<Doorgeven>) => setInhoud((before) => ({ ...before, ...part }));
  const naam = query.data?.collegas.find(({ id }) => id === inhoud.collega)?.naam;

  function submit(): void {
    const lacking = ontbreektAan(inhoud).map((veld) => ({
      fieldId: doorgeefVeld[veld],
      message: z.ontbreekt[veld],
    }));
    setMissing(lacking.length > 0 ? lacking : NONE);
    if (lacking.length > 0) return;
    if (stap === 1) {
      setStap(2);
      return;
    }
    const body = doorgeefBody(inhoud, query.data?.gezinnen ?? []);
    if (body === undefined) return;
    meld.mutate(body, {
      onSuccess: () => {
        toast(z.klaar(naam));
        onClose();
      },
      onError: () => setStap(1),
    });
  }
  return (
    <ActieSheet
      title={stap === 1 ? z.knop : z.watGaatMee}
      lead={stap === 1 ? z.lead : inhoud.collega === NIEMAND ? z.watBlijft : z.watGaatMeeLead(naam ?? '')}
      bewaar={stap === 1 ? z.verder : z.geefDoor}
      faults={faults}
      busy={meld.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Vlak query={query} laden={<Skeleton shape="rows" count={3} />}>
        {({ gezinnen, collegas }) =>
          stap === 1 ? (
            <DoorgeefVelden inhoud={inhoud} zet={zet} faults={faults} collegas={collegas} />
          ) : (
            <>
              <WatGaatMee inhoud={inhoud} zet={zet} gezinnen={gezinnen} collegas={collegas} />
              <Button variant="plain" onClick={() => setStap(1)}>
                {z.terugStap}
              </Button>
            </>
          )
        }
      </Vlak>
    </ActieSheet>
  );
}
