/**
 * A document's own property or method, whatever the page has named so: `<form name="body">` and `<img name="documentElement">` hide a
 * document's built-ins from whoever asks the document itself, while its prototypes are out of the page's reach.
 */
export function builtIn<Name extends keyof Document>(page: Document, name: Name): Document[Name] {
  let prototype: unknown = Object.getPrototypeOf(page);
  while (prototype !== null && typeof prototype === 'object') {
    const property = Object.getOwnPropertyDescriptor(prototype, name);
    if (property?.get) return property.get.call(page) as Document[Name];
    if (typeof property?.value === 'function') return (property.value as (this: Document) => unknown).bind(page) as Document[Name];
    prototype = Object.getPrototypeOf(prototype);
  }
  return page[name];
}
