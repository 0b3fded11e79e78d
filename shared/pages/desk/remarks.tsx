import type { Remark } from '../../domain/project/remark'
import { actTexts, remarkTexts } from '../../texts/desk-acts'
import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { Prose } from '../kit/components'

/** Why things were done at the desk, and by whom. */
export function Remarks(props: {
  language: Language
  remarks: readonly (Remark & { name: string })[]
}) {
  const { language, remarks } = props
  if (remarks.length === 0) return null
  const t = translator(language)
  return (
    <section>
      <h2>{t(actTexts.remarks)}</h2>
      {remarks.map((remark) => (
        <>
          <p class="quiet">
            {t(actTexts.remarkLine, {
              act: t(remarkTexts[remark.act]),
              name: remark.name,
              day: formatDay(language, remark.at.slice(0, 10)),
            })}
          </p>
          <Prose text={remark.text} />
        </>
      ))}
    </section>
  )
}
