import { X } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useZinnen } from '../platform/taal.tsx';
import { Button } from './Button.tsx';
import { useSheet } from './use-sheet.ts';
import './sheet.css';

export interface SheetProps {
  isOpen: boolean;
  /** Esc and the cross. What was typed is a draft by then, so closing never asks. */
  onClose: () => void;
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}

/** A side sheet of 440 px beside what is being read, which stays alive; a full page on a phone. */
export function Sheet({ isOpen, onClose, title, lead, children }: SheetProps) {
  const z = useZinnen();
  const titleId = useId();
  const ref = useSheet(isOpen, onClose);
  if (!isOpen) return null;
  return (
    <dialog
      ref={ref}
      className="sheet"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="sheet__head">
        <div>
          <h2 className="sheet__title" id={titleId}>
            {title}
          </h2>
          {lead === undefined ? null : <p className="sheet__lead">{lead}</p>}
        </div>
        <Button variant="plain" className="sheet__close" aria-label={z.algemeen.knop.sluit} onClick={onClose}>
          <X size={22} />
        </Button>
      </header>
      <div className="sheet__body">{children}</div>
    </dialog>
  );
}
