/** The function with its last answer kept: showing the list once asks the same question several times. */
export function remembered<A, B>(answer: (question: A) => B): (question: A) => B {
  let last: { question: A; answer: B } | undefined;
  return (question) => {
    if (last?.question !== question) last = { question, answer: answer(question) };
    return last.answer;
  };
}

/** The function with its only answer kept: worked out when it is first asked for, and then no more. */
export function once<T>(answer: () => T): () => T {
  let known: { answer: T } | undefined;
  return () => {
    known ??= { answer: answer() };
    return known.answer;
  };
}
