import { createContext, useContext } from 'react';
import type { GezinDelenProps } from './gezin-delen.ts';

/** The family that is open, for the parts that stand inside its page. */
export const GezinContext = createContext<GezinDelenProps | undefined>(undefined);

export function useOpenGezin(): GezinDelenProps {
  const open = useContext(GezinContext);
  if (open === undefined) throw new Error('a part of a family page stands outside that page');
  return open;
}
