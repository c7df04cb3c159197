/** From the roof down. */
export const storeys: readonly { readonly name: string; readonly libs: readonly string[] }[];
/** What each lib may import besides itself. */
export const arrows: Readonly<Record<string, readonly string[]>>;
/** The programs on the roof. */
export const apps: readonly string[];
/** The door folders of `platform`. */
export const platformDoors: readonly string[];
/** The PostgreSQL schema that a lib owns. */
export const schemas: Readonly<Record<string, string>>;
