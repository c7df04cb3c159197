import { plainWords } from './words';

/** The name comes first, what follows a comma, dash or bracket tells it apart. "Central London" is tried as written, then as "London". */
export function readPlaceText(text: string): { names: string[]; hints: string[] } {
  const parts = text
    .replace(/[()]/g, ',')
    .split(/,|\s[-–—|/]\s/)
    .map(plainWords)
    .filter((part) => part !== '' && part !== 'uk' && part !== 'united kingdom' && part !== 'gb');
  const first = parts[0];
  if (first === undefined) return { names: [], hints: [] };
  const bare = first.replace(
    /^(?:central|city of|borough of|greater|inner|outer|north|south|east|west) | (?:city centre|town centre)$/g,
    '',
  );
  return { names: [...new Set([first, bare])], hints: parts.slice(1) };
}
