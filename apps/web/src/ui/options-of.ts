import type { Option } from './Select.tsx';

/** The choices of a group of words: every code with its word, in the order of the catalogue. */
export function optionsOf<V extends string>(words: Readonly<Record<V, string>>): Option<V>[] {
  // The keys of a catalogue are its codes: it is an object literal without others.
  return (Object.keys(words) as V[]).map((value) => ({ value, label: words[value] }));
}
