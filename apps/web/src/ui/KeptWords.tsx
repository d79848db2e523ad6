import { useEffect, useState } from 'react';
import { forgetWords, keptWords } from '../platform/kept-words.ts';
import { useZinnen } from '../platform/taal.tsx';
import './kept-words.css';

/** The last words somebody typed before the page went away, to take along. */
export function KeptWords() {
  const { fout } = useZinnen().kader;
  const [words] = useState(keptWords);
  useEffect(() => forgetWords, []);
  if (words.length === 0) return null;
  return (
    <section className="kept-words" aria-label={fout.getypt}>
      <p>{fout.getypt}</p>
      {words.map((text) => (
        <blockquote key={text} lang="nl" className="kept-words__text" tabIndex={0}>
          {text}
        </blockquote>
      ))}
    </section>
  );
}
