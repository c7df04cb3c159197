import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import text from '../../../../../docs/how-matching-works.md?raw';
import { Page, Section } from '../../ui/page';
import { useCan } from '../session/queries';

interface Part {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The document as it is: a title, then parts with a heading and plain paragraphs. It says so itself, and a spec holds it to that. */
function partsOf(document: string): { title: string; parts: readonly Part[] } {
  const [head = '', ...rest] = document.split(/^## /m);
  const paragraphsOf = (part: string) => part.split(/\n{2,}/).map((one) => one.replaceAll('\n', ' ').trim());
  const [title = '', ...intro] = paragraphsOf(head);
  const parts = rest.map((part) => {
    const [heading = '', ...paragraphs] = paragraphsOf(part);
    return { title: heading, paragraphs };
  });
  return { title: title.replace(/^# /, ''), parts: [{ title: '', paragraphs: intro }, ...parts] };
}

/** How suggestions are made, said to the person they are for. Every role may read it. */
export function HowMatchingWorksPage(): ReactNode {
  const { title, parts } = partsOf(text);
  const seesWeights = useCan('matching:read');
  return (
    <Page title={title} width="narrow">
      {parts.map((part) => (
        <Section key={part.title} title={part.title || undefined}>
          {part.paragraphs.filter(Boolean).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Section>
      ))}
      {seesWeights && (
        <p>
          <Link to="/matching/policy">How matching weighs things</Link> shows the points of each thing here.
        </p>
      )}
    </Page>
  );
}
