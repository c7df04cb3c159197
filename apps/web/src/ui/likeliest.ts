import type { Option } from './combobox';

/** How many options a list as one types shows. */
const most = 12;

/** Names of one thing, however they are written. */
const plain = (text: string) => text.trim().toLocaleLowerCase('en-GB').replace(/\s+/g, ' ');

/** The options for a search by name, for lists that the server has in the order of the alphabet: who is called so stands first. */
export function likeliestFirst(options: readonly Option[], text: string): readonly Option[] {
  const asked = plain(text);
  const distance = ({ label }: Option) => {
    const name = plain(label);
    if (name === asked) return 0;
    if (name.startsWith(asked)) return 1;
    return name.includes(asked) ? 2 : 3;
  };
  return [...options].sort((one, other) => distance(one) - distance(other)).slice(0, most);
}
