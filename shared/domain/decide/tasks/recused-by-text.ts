import type { ProposalContent } from '../../proposal/proposal-content'

/** Whom a text itself takes out of judging it: missions that take part, and who wrote or endorsed it. */
export function outOfText(
  content: ProposalContent,
  leadMission: string,
): { participating: string[]; authors: string[] } {
  const authors = [content.endorserAddress, content.alternateAddress]
  return {
    participating: (content.participatingMissions ?? []).filter((code) => code !== leadMission),
    authors: authors.flatMap((address) => (address ? [address] : [])),
  }
}
