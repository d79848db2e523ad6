import { dayOf } from '@rondom/taal';
import { volwassenenhulp } from '@rondom/taal/schermen/volwassenenhulp';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet } from '../../platform/use-concept-sheet.ts';
import { faultOf } from '../../platform/use-faults.ts';
import { Banner } from '../../ui/Banner.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import type { Blik } from '../gezin/blik.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { bijVraag, VELDEN } from './faults.ts';
import { useHulpgrond, useHulpkeuze, useVraagHulp, type Hulpkeuze } from './use-hulp.ts';

const rooms = { volwassenenhulp };

interface VraagHulpProps {
  blik: Blik;
  onClose: () => void;
}

/** Asks who helps one adult to take part for that adult, with his own yes. */
export function VraagHulpSheet({ blik, onClose }: VraagHulpProps) {
  const { vraag: z } = useZinnen(rooms).volwassenenhulp;
  const query = useHulpkeuze(blik.gezin.id);
  if (query.data !== undefined) return <Formulier blik={blik} keuze={query.data} onClose={onClose} />;
  return (
    <Sheet isOpen onClose={onClose} title={z.knop}>
      <Vlak query={query} laden={<Skeleton shape="rows" count={3} />}>
        {() => null}
      </Vlak>
    </Sheet>
  );
}

function Formulier({ blik, keuze, onClose }: VraagHulpProps & { keuze: Hulpkeuze }) {
  const { vraag: z } = useZinnen(rooms).volwassenenhulp;
  const { content, change, faults, sheet, saved } = useConceptSheet({
    concept: ['volwassenenhulp', blik.gezin.id],
    empty: { persoonId: '', organisatieId: '', gebruikerId: '', totEnMet: keuze.totEnMet },
    reading: ({ persoonId, organisatieId, gebruikerId, totEnMet }) => {
      const missing = [
        ...(persoonId === '' ? [{ fieldId: VELDEN.wie, message: z.kiesWie }] : []),
        ...(organisatieId === '' ? [{ fieldId: VELDEN.organisatie, message: z.kiesOrganisatie }] : []),
      ];
      if (missing.length > 0) return { faults: missing };
      return {
        body: { persoonId, organisatieId, totEnMet, gebruikerId: gebruikerId === '' ? null : gebruikerId },
      };
    },
    act: useVraagHulp(blik.gezin.id),
    ...{ faultOptions: bijVraag, klaar: z.verstuurd, onClose },
  });
  const mensen = keuze.organisaties.find(({ id }) => id === content.organisatieId)?.mensen ?? [];
  return (
    <ActieSheet title={z.knop} lead={z.uitleg} bewaar={z.stuur} {...sheet}>
      <RadioChips
        id={VELDEN.wie}
        legend={z.wie}
        error={faultOf(faults, VELDEN.wie)}
        options={keuze.personen.map((id) => ({ value: id, label: blik.roep(id) }))}
        value={content.persoonId === '' ? undefined : content.persoonId}
        onValueChange={(persoonId) => change({ persoonId })}
      />
      <RadioChips
        id={VELDEN.organisatie}
        legend={z.organisatie}
        layout="rows"
        error={faultOf(faults, VELDEN.organisatie)}
        options={keuze.organisaties.map(({ id, naam }) => ({ value: id, label: naam }))}
        value={content.organisatieId === '' ? undefined : content.organisatieId}
        onValueChange={(organisatieId) => change({ organisatieId, gebruikerId: '' })}
      />
      {mensen.length === 0 ? null : (
        <RadioChips
          id={VELDEN.persoon}
          legend={z.persoon}
          error={faultOf(faults, VELDEN.persoon)}
          options={[
            ...mensen.map(({ id, naam }) => ({ value: id, label: naam })),
            { value: '', label: z.iemand },
          ]}
          value={content.gebruikerId}
          onValueChange={(gebruikerId) => change({ gebruikerId })}
        />
      )}
      <Grond blik={blik} naar={content.organisatieId} over={content.persoonId} />
      <DateField
        id={VELDEN.tot}
        label={z.totEnMet}
        error={faultOf(faults, VELDEN.tot)}
        value={content.totEnMet}
        onValueChange={(totEnMet) => change({ totEnMet })}
      />
      <p>{z.ziet}</p>
      <p className="zacht">{z.zietNiet}</p>
      <SavedLine {...saved} />
    </ActieSheet>
  );
}

/** Whether this adult said yes to this service, and until when. */
function Grond({ blik, naar, over }: { blik: Blik; naar: string; over: string }) {
  const { vraag: z } = useZinnen(rooms).volwassenenhulp;
  const query = useHulpgrond(blik.gezin.id, naar, over);
  if (!query.isEnabled) return null;
  return (
    <Vlak query={query} laden={<Skeleton count={1} />}>
      {({ toestemmingOp, totEnMet }) =>
        toestemmingOp === null || totEnMet === null ? (
          <Banner tone="amber" title={z.grondNee(blik.roep(over))}>
            <p>{z.grondNeeTekst}</p>
          </Banner>
        ) : (
          <Banner title={z.grondJa(blik.roep(over), dayOf(toestemmingOp), totEnMet)} />
        )
      }
    </Vlak>
  );
}
