import type { Envelope } from '../../domain/money/envelope'
import { deskTexts } from '../../texts/desk'
import { formatMoney } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { Table } from '../kit/components'

/** Where each year's money stands. */
export function Envelopes(props: { language: Language; envelopes: readonly Envelope[] }) {
  const { language, envelopes } = props
  const t = translator(language)
  const money = (cents: number) => <span class="nowrap">{formatMoney(language, cents)}</span>
  return (
    <section>
      <h2>{t(deskTexts.envelopes)}</h2>
      <Table
        caption={t(deskTexts.envelopes)}
        hidesCaption
        columns={[
          { name: 'year', label: t(deskTexts.year) },
          { name: 'ceiling', label: t(deskTexts.ceiling), number: true },
          { name: 'reserved', label: t(deskTexts.reserved), number: true },
          { name: 'committed', label: t(deskTexts.committed), number: true },
          { name: 'available', label: t(deskTexts.available), number: true },
        ]}
        rows={envelopes.map((envelope) => ({
          year: String(envelope.year),
          ceiling: money(envelope.ceilingCents),
          reserved: money(envelope.reservedCents),
          committed: money(envelope.committedCents),
          available: money(envelope.availableCents),
        }))}
      />
    </section>
  )
}
