import type { MailKind } from '../domain/outbox/item'
import type { Text } from '../texts/language'
import { activityMailNames } from './texts/activity-mails'
import { additionMailNames } from './texts/addition-mails'
import { correctionMailNames } from './texts/correction-mails'
import { deskMailNames } from './texts/desk-mails'
import { doorMailNames } from './texts/door-mails'
import { missionMailNames } from './texts/mission-mails'
import { officeMailNames } from './texts/office-mails'
import { otherMailNames } from './texts/other-mails'
import { taskMailNames } from './texts/task-mails'

/** What each mail is called in the decision record and on the desk: the templates themselves stay out of those bundles. */
export const mailNames: Readonly<Record<MailKind, Text>> = {
  ...activityMailNames,
  ...additionMailNames,
  ...correctionMailNames,
  ...deskMailNames,
  ...doorMailNames,
  ...missionMailNames,
  ...officeMailNames,
  ...otherMailNames,
  ...taskMailNames,
}
