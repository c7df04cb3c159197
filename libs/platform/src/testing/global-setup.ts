import { makeRunFolder, removeStaleRunFolders, runFolderVariable } from './run-folder';

/**
 * Runs once before all specs. Only Node's own modules and relative imports: Jest loads this file outside its own resolver.
 */
export default async function globalSetup(): Promise<void> {
  await removeStaleRunFolders();
  process.env[runFolderVariable] = makeRunFolder();
}
