import type { ListShape, MapShape, ObjectShape, Shape, StringShape } from './shape.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Something is written there, be it no more than a letter. */
const notBlank = '\\S';

/**
 * A shape as a JSON Schema (draft 7), with what VS Code understands beyond it: editors complete and explain the keys
 * by it. A shape that stands in several places is written out in the first.
 */
export function toJsonSchema(shape: Shape, title: string): Schema {
  const whole = new SchemaWriter().write(shape, '#');
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    ...whole,
    allowComments: true,
    allowTrailingCommas: true,
  };
}

class SchemaWriter {
  readonly #written = new Map<Shape, string>();

  /** @param pointer to where the shape stands in the schema */
  write(shape: Shape, pointer: string): Schema {
    const known = this.#written.get(shape);
    if (known !== undefined) return { $ref: known };
    this.#written.set(shape, pointer);
    return { ...described(shape.description), ...this.#body(shape, pointer) };
  }

  #body(shape: Shape, pointer: string): Schema {
    switch (shape.type) {
      case 'boolean':
        return { type: 'boolean', ...defaultOf(shape) };
      case 'count':
        return { type: 'integer', minimum: 1 };
      case 'string':
        return { type: 'string', ...textSchema(shape), ...defaultOf(shape) };
      case 'list':
        return this.#list(shape, pointer);
      case 'object':
        return this.#object(shape, pointer);
      case 'map':
        return this.#map(shape, pointer);
      case 'text or texts':
        return {
          anyOf: [
            { type: 'string', pattern: shape.pattern.source },
            { type: 'array', items: { type: 'string', pattern: shape.pattern.source }, minItems: 1 },
          ],
        };
    }
  }

  #list(shape: ListShape, pointer: string): Schema {
    return { type: 'array', items: this.write(shape.items, `${pointer}/items`), ...defaultOf(shape) };
  }

  #object({ keys, required }: ObjectShape, pointer: string): Schema {
    const properties = Object.entries(keys).map(([key, shape]) => [
      key,
      this.write(shape, `${pointer}/properties/${key}`),
    ]);
    return {
      type: 'object',
      properties: Object.fromEntries(properties),
      ...(required && { required }),
      additionalProperties: false,
    };
  }

  #map({ keyPattern, values }: MapShape, pointer: string): Schema {
    return {
      type: 'object',
      propertyNames: { pattern: keyPattern.source },
      additionalProperties: this.write(values, `${pointer}/additionalProperties`),
    };
  }
}

function textSchema({ values, pattern }: StringShape): Schema {
  if (!values) return { pattern: pattern?.source ?? notBlank };
  return {
    enum: values.map(({ value }) => value),
    markdownEnumDescriptions: values.map(({ description }) => description),
  };
}

/** Only VS Code reads Markdown here; a description without any is the same everywhere. */
function described(description: string): Schema {
  return description.includes('`')
    ? { description: description.replaceAll('`', ''), markdownDescription: description }
    : { description };
}

function defaultOf(shape: { readonly default?: unknown }): Schema {
  return shape.default === undefined ? {} : { default: shape.default };
}
