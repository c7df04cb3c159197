import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

import { Button, type ButtonKind } from './button';
import { Icon } from './icons';

interface SheetProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog: rises from the lower edge on a phone, stands in the middle on a wide screen. Escape and a tap outside close it. */
export function Sheet({ title, open, onClose, children }: SheetProps): ReactNode {
  return (
    <ModalOverlay className="fh-veil" isOpen={open} isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="fh-sheet">
        <Dialog className="fh-sheet__dialog">
          <div className="fh-sheet__head">
            <Heading slot="title">{title}</Heading>
            <button type="button" className="fh-icon-button" aria-label="Close" onClick={onClose}>
              <Icon name="close" />
            </button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ConfirmProps extends Omit<SheetProps, 'children'> {
  /** What will happen, and whether it can be undone. */
  readonly children: ReactNode;
  /** The verb: 'Merge employers'. */
  readonly action: string;
  readonly kind?: ButtonKind;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
}

/** Asks before something that cannot easily be taken back. */
export function Confirm({ action, kind = 'warning', busy, onConfirm, children, ...sheet }: ConfirmProps): ReactNode {
  return (
    <Sheet {...sheet}>
      <div className="fh-sheet__text">{children}</div>
      <div className="fh-form__end">
        <Button kind={kind} busy={busy} onClick={onConfirm}>
          {action}
        </Button>
        <Button kind="quiet" onClick={sheet.onClose}>
          Cancel
        </Button>
      </div>
    </Sheet>
  );
}
