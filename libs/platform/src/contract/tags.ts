const described = new Map<string, string>();

/** Says what the operations of a tag are about, for the head of its section in the API document. */
export function describeTag(tag: string, description: string): void {
  described.set(tag, description);
}

/** What was said about a tag. */
export function tagDescription(tag: string): string {
  return described.get(tag) ?? `Operations on ${tag.toLowerCase()}.`;
}
