import { useState, type ReactNode } from 'react';

import { Button } from '../../ui/button';
import { Notice } from '../../ui/states';
import { toast } from '../../ui/toast';

/** A password or key that is shown this once: to be copied before one goes on. */
export function Secret({ label, value, children }: { label: string; value: string; children: ReactNode }): ReactNode {
  const [failed, setFailed] = useState(false);
  const copy = () => {
    // Without a secure connection the browser offers no clipboard: then the text is selected by hand.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) return setFailed(true);
    clipboard.writeText(value).then(
      () => toast('Copied'),
      () => setFailed(true),
    );
  };
  return (
    <div className="fh-secret">
      <Notice kind="warning">Shown this once. Copy it now: nobody can look it up later.</Notice>
      <label className="nhsuk-label" htmlFor="secret">
        {label}
      </label>
      <div className="fh-secret__line">
        <input
          id="secret"
          className="nhsuk-input fh-secret__value"
          readOnly
          value={value}
          onFocus={(event) => event.target.select()}
        />
        <Button kind="secondary" onClick={copy}>
          Copy
        </Button>
      </div>
      {failed && <p role="status">The browser did not let us copy. Select the text and copy it.</p>}
      {children}
    </div>
  );
}
