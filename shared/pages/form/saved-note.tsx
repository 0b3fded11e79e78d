import type { Form } from '../../domain/forms/form'
import { savedAt } from '../../texts/form'
import { translator, type Language } from '../../texts/language'
import { sectionText } from '../../texts/sections'
import { Note } from '../kit/components'

/** The section that was saved just before a page was shown. */
export interface Saved {
  sectionId: string
  /** Under which name the device kept its text. */
  keptAs: string
  /** The section's revision since that save: text typed upon it is newer and stays on the device. */
  revision: number
}

/** Says what was saved, and lets the device forget its copy of it. */
export function SavedNote(props: { language: Language; form: Form; saved: Saved | undefined }) {
  const { language, form, saved } = props
  if (!saved) return null
  const t = translator(language)
  const section = t(sectionText(form, saved.sectionId).title)
  return (
    <div data-forget={saved.keptAs} data-upto={String(saved.revision)}>
      <Note tone="good">
        <p>{t(savedAt, { section })}</p>
      </Note>
    </div>
  )
}
