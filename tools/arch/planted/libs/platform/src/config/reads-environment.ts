// Lawful: the one place that reads the environment.
export const lawful = process.env.HOME;
