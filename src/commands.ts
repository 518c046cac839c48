/** The commands of the manifest. */
export const commands = {
  restart: 'sourceline.restartServer',
  showOutput: 'sourceline.showOutput',
} as const;
