/** Questions to think about where nothing is written yet. Nobody has to answer them. */
export function Questions({ heading, questions }: { heading: string; questions: readonly string[] }) {
  return (
    <>
      <p class="quiet">{heading}</p>
      <ul class="questions">
        {questions.map((question) => (
          <li>{question}</li>
        ))}
      </ul>
    </>
  );
}
