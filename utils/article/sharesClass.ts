/** Whether two elements have a class in common, or the same ones or none: builders give boxes of one kind one class, and number each in another. */
export function sharesClass(one: Element, other: Element): boolean {
  return one.className === other.className || [...one.classList].some((name) => other.classList.contains(name));
}
