/** The commands of the manifest. */
export const commands = {
  restart: 'sourceline.restartServer',
  checkFolder: 'sourceline.checkFolder',
  showOutput: 'sourceline.showOutput',
  createConfiguration: 'sourceline.createConfiguration',
  showSuppressed: 'sourceline.showSuppressed',
  showReport: 'sourceline.showReport',
  exportReport: 'sourceline.exportReport',
  goTo: 'sourceline.views.goTo',
  fix: 'sourceline.views.fix',
  findReferences: 'sourceline.views.findReferences',
  rename: 'sourceline.views.rename',
  filterBySupport: 'sourceline.statements.filterBySupport',
  filterByText: 'sourceline.statements.filterByText',
  clearFilter: 'sourceline.statements.clearFilter',
} as const;
