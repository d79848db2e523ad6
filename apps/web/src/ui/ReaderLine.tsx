import { Eye, EyeOff } from 'lucide-react';
import { useZinnen } from '../platform/taal.tsx';
import './small.css';

interface ReaderLineProps {
  /** Names as the reader of this page knows them: "Linda", "mama", "Samira". */
  readers: readonly string[];
  /** Who will not, with the reason: "Mark niet: afspraak in het veiligheidsplan." */
  except?: readonly string[];
}

/** Under every text: who will be able to read it, by name. */
export function ReaderLine({ readers, except = [] }: ReaderLineProps) {
  const z = useZinnen();
  return (
    <p className="readers">
      {readers.length > 0 ? <Eye size={16} /> : <EyeOff size={16} />}
      <span>
        <span className="readers__names">{z.kader.lezers(readers)}</span>
        {except.map((sentence) => (
          <span key={sentence}> {sentence}</span>
        ))}
      </span>
    </p>
  );
}
