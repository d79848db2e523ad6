import { talen } from '@rondom/taal';
import { Fragment } from 'react';
import { useTaal, useZinnen } from '../platform/taal.tsx';
import './demo-bar.css';

/** NL | EN. Changes the interface only: what people wrote stays as they wrote it. */
export function LanguageSwitch() {
  const { taal, kiesTaal } = useTaal();
  const z = useZinnen();
  return (
    <div className="language" role="group" aria-label={z.algemeen.taalkeuze}>
      {talen.map((option, index) => (
        <Fragment key={option}>
          {index === 0 ? null : <span className="language__line" aria-hidden="true" />}
          <button
            type="button"
            lang={option}
            aria-pressed={option === taal}
            aria-label={`${option.toUpperCase()}, ${z.kader.taal[option]}`}
            onClick={() => kiesTaal(option)}
          >
            {option.toUpperCase()}
          </button>
        </Fragment>
      ))}
    </div>
  );
}
