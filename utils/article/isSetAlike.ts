import { sharesClass } from './sharesClass';

/** Whether two elements in a third have the same tags around them, and share a class wherever either has any; false for elements outside it. */
export function isSetAlike(one: Element, other: Element, holder: Element): boolean {
  if (one === holder || other === holder) return one === other;
  if (one.localName !== other.localName || !sharesClass(one, other)) return false;
  return one.parentElement !== null && other.parentElement !== null && isSetAlike(one.parentElement, other.parentElement, holder);
}
