import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What went wrong, in a sentence for the person at the keyboard. */
export class Failure extends Error {}

/** Stops on a Node that is too old for what is installed. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Failure(
    `Node ${version} is too old: Attest needs Node 20.19 or newer (https://nodejs.org).`
  );
}

/**
 * Runs a program in the project's folder and shows what it prints.
 * @param {string} command
 * @param {string[]} parameters
 * @param {string} otherwise the sentence for when it fails
 * @param {{ shell?: boolean, env?: NodeJS.ProcessEnv }} [options]
 */
export function run(command, parameters, otherwise, { shell = false, env } = {}) {
  const options = { cwd: root, stdio: /** @type {const} */ ('inherit'), shell, env };
  const { status, error } = spawnSync(command, parameters, options);
  if (status !== 0) throw new Failure(error ? `${otherwise} (${error.message})` : otherwise);
}
