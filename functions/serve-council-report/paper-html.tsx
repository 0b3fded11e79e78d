import { PaperPage } from '../../shared/pages/council-paper/paper-page'
import type { ToldPaper } from '../../shared/pages/council-paper/words'
import { renderPage } from '../../shared/pages/kit/render'

/** A paper as a file of HTML that stands alone. */
export function paperHtml(paper: ToldPaper): string {
  return renderPage(<PaperPage paper={paper} />)
}
