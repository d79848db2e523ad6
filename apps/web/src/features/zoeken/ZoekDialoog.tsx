import { useNavigate } from '@tanstack/react-router';
import { zoeken } from '@rondom/taal/schermen/zoeken';
import { Search, X } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { useModal } from '../../ui/use-modal.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { BuitenGezinnen } from './BuitenGezinnen.tsx';
import { keuzesUit, keuzesUitGezinnen, volgende, type Keuze } from './keuzes.ts';
import { ZoekLijst } from './ZoekLijst.tsx';
import { minsteLetters, useRecent, useZoeken } from './use-zoeken.ts';
import './zoeken.css';

const rooms = { zoeken };

/** Finding a person: results while one types, arrows and Enter; a full page on a phone. */
export default function ZoekDialoog({ onClose }: { onClose: () => void }) {
  const z = useZinnen(rooms).zoeken;
  const id = useId();
  const ref = useModal(true);
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const zoekt = text.trim().length >= minsteLetters;
  const gevonden = useZoeken(text);
  const recent = useRecent();
  const keuzes = zoekt
    ? keuzesUit(gevonden.data ?? { personen: [], gezinnen: [] })
    : keuzesUitGezinnen(recent.data ?? []);
  const actief = keuzes[Math.min(at, keuzes.length - 1)];

  function open({ gezinId }: Keuze): void {
    onClose();
    void navigate({ to: '/gezinnen/$gezinId', params: { gezinId } });
  }
  function press(event: KeyboardEvent): void {
    const next = volgende(event.key, at, keuzes.length);
    if (next !== undefined) {
      event.preventDefault();
      setAt(next);
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && actief && !gevonden.isPlaceholderData) {
      event.preventDefault();
      open(actief);
    }
  }
  const lijst = (label: string) => (
    <ZoekLijst id={id} label={label} keuzes={keuzes} actief={actief} onKies={open} onWijs={setAt} />
  );
  return (
    <dialog
      ref={ref}
      className="zoek"
      aria-labelledby={`${id}-titel`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="zoek__vel">
        <h2 id={`${id}-titel`} className="unseen">
          {z.titel}
        </h2>
        <div className="zoek__veld">
          <Search size={20} aria-hidden="true" />
          <input
            data-focus-first
            type="text"
            role="combobox"
            aria-expanded={keuzes.length > 0}
            aria-controls={`${id}-lijst`}
            aria-autocomplete="list"
            aria-activedescendant={actief ? `${id}-${keuzes.indexOf(actief)}` : undefined}
            aria-label={z.veld}
            placeholder={z.voorbeeld}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setAt(0);
            }}
            onKeyDown={press}
          />
          <Button variant="plain" className="zoek__sluit" aria-label={z.sluit} onClick={onClose}>
            <X size={20} />
          </Button>
        </div>
        <div className="zoek__inhoud">
          {zoekt ? (
            <>
              <Vlak
                query={gevonden}
                leeg={{
                  title: z.niets.titel,
                  text: z.niets.tekst,
                  als: ({ personen, gezinnen }) => personen.length + gezinnen.length === 0,
                }}
                laden={<Skeleton shape="rows" count={3} />}
              >
                {() => lijst(z.eigen)}
              </Vlak>
              {gevonden.data?.acties.includes('zoekBreed') ? (
                <BuitenGezinnen vraag={text.trim()} meteen={keuzes.length === 0} />
              ) : null}
            </>
          ) : (
            <>
              {keuzes.length === 0 ? null : lijst(z.recent)}
              <p className="zoek__tip">{z.tip}</p>
            </>
          )}
        </div>
        <p role="status" className="unseen">
          {zoekt && gevonden.data && !gevonden.isPlaceholderData ? z.gevonden(keuzes.length) : ''}
        </p>
      </div>
    </dialog>
  );
}
