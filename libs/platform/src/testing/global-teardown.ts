import { removeRunFolder, runFolderVariable } from './run-folder';

/** Runs once after all specs. */
export default async function globalTeardown(): Promise<void> {
  const folder = process.env[runFolderVariable];
  if (folder) await removeRunFolder(folder);
}
