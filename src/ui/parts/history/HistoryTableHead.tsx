import { useWords } from '#ui/words/WordsContext.ts'

export const HistoryTableHead = () => {
  const { history, progress } = useWords()
  const words = history.columns
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="choose">
          <span className="sr">{progress.compare.column}</span>
        </th>
        <th scope="col">{words.session}</th>
        <th scope="col" className="number">
          {words.squats}
        </th>
        <th scope="col" className="knee-cell">
          {words.left}
        </th>
        <th scope="col" className="knee-cell">
          {words.right}
        </th>
        <th scope="col" className="number">
          {words.cantTell}
        </th>
        <th scope="col" className="number">
          {words.depth}
        </th>
        <th scope="col" className="row-actions">
          <span className="sr">{words.actions}</span>
        </th>
      </tr>
    </thead>
  )
}
