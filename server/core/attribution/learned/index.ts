import { loadSyntaxModel, ModelError, type SyntaxModel } from '../../language/index.ts';
import type { Draft } from '../block.ts';
import type { Breaks } from '../breaks.ts';
import type { Scan } from '../scan.ts';
import type { AttributionModel } from './model.ts';
import { loadAttributionModel } from './model-file.ts';
import { refine } from './refine.ts';
import { SentenceTrees } from './sentence-trees.ts';

/** The models that an analysis may use beside the rules. `loadModels` makes them. */
export class Models {
  /** Tells these models from any others. */
  readonly identity: string;
  readonly #attribution: AttributionModel;
  readonly #trees: SentenceTrees | null;

  constructor(attribution: AttributionModel, syntax: SyntaxModel | null, identity: string) {
    this.#attribution = attribution;
    this.#trees = syntax && new SentenceTrees(syntax);
    this.identity = identity;
  }

  /** The rules' attributions of a block after the model has looked at them: see `refine.ts`. */
  refine(scan: Scan, drafts: readonly Draft[], breaks: Breaks): Draft[] {
    return refine(scan, drafts, breaks, this.#attribution, this.#trees);
  }
}

/**
 * Reads the two model files (`server/models/syntax.model`, `server/models/attribution.model`). Throws `ModelError`, with
 * a message for users, when one is damaged or when they do not belong together.
 */
export function loadModels(files: { readonly syntax: Uint8Array; readonly attribution: Uint8Array }): Models {
  const syntax = loadSyntaxModel(files.syntax);
  const attribution = loadAttributionModel(files.attribution);
  if (attribution.metadata.syntax !== identityOf(files.syntax))
    throw new ModelError('The attribution model was trained with another syntax model than the one that is here.');
  return new Models(attribution, syntax, `${identityOf(files.syntax)}-${identityOf(files.attribution)}`);
}

/** The checksum at the end of a model file, in hexadecimal digits. */
export function identityOf(file: Uint8Array): string {
  return [...file.subarray(-4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
