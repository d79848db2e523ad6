import { wachtlijst } from '@rondom/taal/refusals/wachtlijst';
import { zicht as weigeringen } from '@rondom/taal/refusals/zicht';
import { zicht as zinnen } from '@rondom/taal/schermen/zicht';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useNoemWachter, useWachters } from './use-zicht.ts';

const rooms = { zicht: zinnen };
const WIE = 'wachter-wie';
const RITME = 'wachter-ritme';
const RITMES = ['1', '2', '3', '7', '14'] as const;
type Ritme = (typeof RITMES)[number];
const faultOptions = {
  refusals: { wachtlijst, zicht: weigeringen },
  fields: { wachterNietBeschikbaar: WIE, wachterVanBuiten: WIE, zelfdeZicht: WIE, ritmeOnbekend: RITME },
};

interface WachterSheetProps {
  gezinId: string;
  zicht: { readonly wachtId: string; readonly ritme: number };
  kind: string;
  onClose: () => void;
}

/** Whoever is responsible names who watches, and how often. */
export function WachterSheet({ gezinId, zicht, kind, onClose }: WachterSheetProps) {
  const { wachter: z } = useZinnen(rooms).zicht;
  const path = { gezinId, wachtId: zicht.wachtId };
  const query = useWachters(path);
  const noem = useNoemWachter(path);
  const [wie, setWie] = useState('');
  const start = String(zicht.ritme);
  const [ritme, setRitme] = useState<Ritme>(RITMES.find((een) => een === start) ?? '7');
  const [missing, setMissing] = useState<readonly { fieldId: string; message: string }[]>([]);
  const refused = useFaults(noem.error, faultOptions);
  const faults = missing.length > 0 ? missing : refused;
  function submit(): void {
    setMissing(wie === '' ? [{ fieldId: WIE, message: z.kiesWie }] : []);
    if (wie === '') return;
    noem.mutate(
      { gebruikerId: wie, ritme: Number(ritme) },
      {
        onSuccess: () => {
          toast(z.klaar);
          onClose();
        },
      },
    );
  }
  return (
    <ActieSheet
      title={z.titel}
      lead={z.over(kind)}
      bewaar={z.bewaar}
      faults={faults}
      busy={noem.isPending}
      onSubmit={submit}
      onClose={onClose}
      canSave={query.data !== undefined && query.data.length > 0}
    >
      <Vlak query={query} leeg={{ title: z.leeg }}>
        {(mensen) => (
          <>
            <Select
              id={WIE}
              label={z.wie}
              hint={z.uitleg}
              placeholder={z.kies}
              error={faultOf(faults, WIE)}
              options={mensen.map(({ gebruikerId, naam, organisatie, doetMee }) => ({
                value: gebruikerId,
                label: `${naam}, ${doetMee ? z.doetMee : organisatie}`,
              }))}
              value={wie}
              onChange={(event) => setWie(event.target.value)}
            />
            <RadioChips
              id={RITME}
              legend={z.ritme}
              error={faultOf(faults, RITME)}
              options={RITMES.map((value) => ({ value, label: z.keuze[value] }))}
              value={ritme}
              onValueChange={setRitme}
            />
          </>
        )}
      </Vlak>
    </ActieSheet>
  );
}
