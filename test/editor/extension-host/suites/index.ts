import { checkFolderSuite } from './check-folder.ts';
import { comparingSuite } from './comparing.ts';
import { configurationSuite } from './configuration.ts';
import { detectionSuite } from './detection.ts';
import { featuresSuite } from './features.ts';
import { findingsSuite } from './findings.ts';
import { navigationSuite } from './navigation.ts';
import { reportSuite } from './report.ts';
import { serverSuite } from './server.ts';
import { suppressionsSuite } from './suppressions.ts';
import { tasksSuite } from './tasks.ts';
import { viewsSuite } from './views.ts';
import { writingSuite } from './writing.ts';

/** Defines every suite; called once mocha's globals are there. */
export function defineSuites(): void {
  comparingSuite();
  configurationSuite();
  detectionSuite();
  featuresSuite();
  findingsSuite();
  navigationSuite();
  reportSuite();
  serverSuite();
  suppressionsSuite();
  viewsSuite();
  writingSuite();
  checkFolderSuite();
  tasksSuite();
}
