/** Stands where an answer will; shows itself only when the answer takes long enough to notice. */
export const Pending = ({ says }: { readonly says: string }) => (
  <main className="screen pending" id="content" aria-busy="true">
    <output>
      <span className="spinner" aria-hidden="true" /> {says}
    </output>
  </main>
)
