import { useId, type ReactNode } from 'react';
import { useModal } from './use-modal.ts';
import './sheet.css';

export interface DialogProps {
  isOpen: boolean;
  onClose: () => void;
  /** The question, or what is about to happen. */
  title: ReactNode;
  children?: ReactNode;
  /** Buttons: verb and thing, the safe one last. */
  actions: ReactNode;
}

/** For an act that cannot be taken back; everything else is a sheet or a page. */
export function Dialog({ isOpen, onClose, title, children, actions }: DialogProps) {
  const titleId = useId();
  const ref = useModal(isOpen);
  if (!isOpen) return null;
  return (
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog__body">
        <h2 className="sheet__title" id={titleId}>
          {title}
        </h2>
        {children}
        <div className="dialog__actions">{actions}</div>
      </div>
    </dialog>
  );
}
