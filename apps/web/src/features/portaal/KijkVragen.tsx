import { dayOf, capitalise } from '@rondom/taal';
import { portaal as portaalzinnen } from '@rondom/taal/schermen/portaal';
import { portaalkijkvraag } from '@rondom/taal/schermen/portaalkijkvraag';
import { MessageCircleQuestion } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { Kijkvraag } from './use-kijkvraag.ts';

const KijkVraagForm = lazy(() => import('./KijkVraagForm.tsx'));
const rooms = { portaal: portaalzinnen, portaalkijkvraag };

interface KijkVragenProps {
  /** The line that is asked about; null asks in general. */
  regelId: string | null;
  geweigerd: boolean;
  toon: 'jij' | 'u';
  vragen: readonly Kijkvraag[];
  /** Who reads a new question, by name; nobody: none can be asked. */
  lezers: readonly string[];
  /** The line in words, for who does not see the page. */
  over: string;
  vast: string;
  knop?: string;
}

/** What was asked about one line with the answer, and the way to ask. */
export function KijkVragen(props: KijkVragenProps) {
  const { regelId, geweigerd, toon, vragen, lezers, over, vast } = props;
  const z = useZinnen(rooms).portaalkijkvraag;
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const knop = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // The button goes when it is pressed, and comes back when the form goes: the focus follows.
    if (open) box.current?.focus();
    else if (wasOpen.current) knop.current?.querySelector('button')?.focus();
    wasOpen.current = open;
  }, [open]);
  const wacht = vragen.some(({ antwoord }) => antwoord === null);
  const mag = lezers.length > 0 && !(wacht && regelId !== null);
  return (
    <div className="kijkvraag" ref={knop}>
      {vragen.map((vraag) => (
        <VraagEnAntwoord key={vraag.id} vraag={vraag} geweigerd={geweigerd} vast={vast} />
      ))}
      {mag && !open ? (
        <Button
          variant="plain"
          icon={<MessageCircleQuestion size={20} />}
          aria-label={regelId === null ? undefined : z.stelAan(over)}
          // One reader: the vast gezicht looked herself, and can answer at once.
          data-rondleiding={
            lezers.length === 1 && !geweigerd && regelId !== null ? 'stel-kijkvraag' : undefined
          }
          onClick={() => setOpen(true)}
        >
          {props.knop ?? z.stel}
        </Button>
      ) : null}
      {open ? (
        <div ref={box} tabIndex={-1} role="group" aria-label={z.stelAan(over)} className="kijkvraag__vlak">
          <Suspense fallback={<Skeleton count={2} shape="rows" />}>
            <KijkVraagForm
              regelId={regelId}
              toon={toon}
              geweigerd={geweigerd}
              lezers={lezers}
              onKlaar={() => setOpen(false)}
            />
          </Suspense>
        </div>
      ) : null}
    </div>
  );
}

interface VraagEnAntwoordProps {
  vraag: Kijkvraag;
  geweigerd: boolean;
  vast: string;
}

/** The question as it was asked, and under it the answer, or until when it takes. */
function VraagEnAntwoord({ vraag, geweigerd, vast }: VraagEnAntwoordProps) {
  const z = useZinnen(rooms);
  const zin = z.portaalkijkvraag;
  const vandaag = useSessie().data?.vandaag ?? '';
  const { soort, tekst, antwoord, uiterlijk } = vraag;
  const klaar = soort === 'waarom' && geweigerd ? zin.soort.waaromGeweigerd : zin.soort[soort];
  const soorten: Partial<Record<string, string>> = z.portaal.organisatiesoort;
  const organisatie = antwoord?.organisatie ?? capitalise(soorten[antwoord?.organisatiesoort ?? ''] ?? '');
  const wie = antwoord?.medewerker == null ? organisatie : zin.van(antwoord.medewerker, organisatie);
  return (
    <div className="kijkvraag__een" data-antwoord={antwoord !== null || undefined}>
      <p className="kijkvraag__wanneer">{zin.gevraagd(dayOf(vraag.gesteldOp))}</p>
      <blockquote className="kijkvraag__tekst" lang={soort === 'eigen' ? 'nl' : undefined}>
        {soort === 'eigen' ? null : <p>{klaar}</p>}
        {tekst === null ? null : <p lang="nl">{tekst}</p>}
      </blockquote>
      {antwoord === null ? (
        <p className="zacht">
          {uiterlijk < vandaag ? zin.teLaat(uiterlijk, vast) : zin.uiterlijk(uiterlijk)}
        </p>
      ) : (
        <>
          <p className="kijkvraag__wanneer">{zin.antwoordVan(wie, dayOf(antwoord.op))}</p>
          <blockquote className="kijkvraag__tekst kijkvraag__antwoord" lang="nl">
            <p>{antwoord.tekst}</p>
          </blockquote>
        </>
      )}
    </div>
  );
}
