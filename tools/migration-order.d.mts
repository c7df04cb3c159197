/** What is wrong with the migrations of the working tree, one sentence each. Both maps are path → text. */
export function migrationProblems(current: Map<string, string>, merged: Map<string, string>): string[];
