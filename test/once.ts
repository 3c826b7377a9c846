interface Place<R> {
  readonly next: WeakMap<object, Place<R>>;
  made?: { readonly value: R };
}

/** Makes what depends on some objects once, however many tests look at it. */
export function once<A extends readonly object[], R>(make: (...of: A) => R): (...of: A) => R {
  const root: Place<R> = { next: new WeakMap() };
  return (...of) => {
    let place = root;
    for (const each of of) {
      const next = place.next.get(each) ?? { next: new WeakMap() };
      place.next.set(each, next);
      place = next;
    }
    place.made ??= { value: make(...of) };
    return place.made.value;
  };
}
