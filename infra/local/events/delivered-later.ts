import { configurationSetArn } from '../iam/service-calls'
import { AsyncInvocations, retryPolicies, type RetryPolicy } from '../lambda/async-invocations'
import { functionName, type Functions } from '../lambda/functions'
import { Mail } from '../mail/mail'
import { MailJournal } from '../mail/mail-journal'
import type { Parts } from '../parts'
import { Rules } from './rules'
import { Topics } from './topics'

/** What hands things over later: they reach each other, as a rule's topic, or a mail's news of itself. */
export interface DeliveredLater {
  readonly topics: Topics
  readonly rules: Rules
  readonly mail: Mail
  readonly journal: MailJournal
  readonly asyncInvocations: AsyncInvocations
  readonly policies: ReadonlyMap<string, RetryPolicy>
  /** Hands a message to the ARN of a function or topic. */
  readonly deliver: (arn: string, message: string) => void
}

/** SNS, EventBridge, SES and asynchronous invocations. */
export function deliverLater(
  parts: Parts,
  functions: Functions,
  onMail: (id: string) => void,
): DeliveredLater {
  const { assembly, clock, activity, directory, inbox, principals, permissions, atEnd } = parts
  const { authorize } = permissions
  const deliver = (arn: string, message: string): void => {
    if (arn.startsWith('arn:aws:sns:')) topics.publish(arn, message)
    else asyncInvocations.enqueue(functionName(arn), message)
  }
  const policies = retryPolicies(assembly)
  const asyncInvocations = new AsyncInvocations({
    functions,
    clock,
    activity,
    policies,
    directory,
    deliver,
  })
  atEnd(() => asyncInvocations.stop())
  const topics: Topics = new Topics({
    assembly,
    clock,
    principals,
    authorize,
    mayInvoke: (source, target) =>
      permissions.allows({ service: 'sns.amazonaws.com', source, target }),
    invokeLater: (name, event) => asyncInvocations.enqueue(name, event),
    mail: (to, subject, text) =>
      mail.deposit({
        from: 'no-reply@sns.example',
        to: [to],
        cc: [],
        bcc: [],
        replyTo: [],
        subject,
        text,
      }),
  })
  const journal = new MailJournal(directory)
  atEnd(() => journal.close())
  const mail: Mail = new Mail({
    assembly,
    clock,
    inbox,
    journal,
    principals,
    authorize,
    publish: (target, message, configurationSet) => {
      const source = configurationSetArn(assembly, configurationSet)
      const call = { service: 'ses.amazonaws.com', source, target }
      if (permissions.allows(call)) topics.publish(target, message)
    },
    onAccepted: ({ id }) => onMail(id),
  })
  const rules = new Rules({
    assembly,
    clock,
    directory,
    deliver,
    mayCall: (source, target) =>
      permissions.allows({ service: 'events.amazonaws.com', source, target }),
  })
  return { topics, rules, mail, journal, asyncInvocations, policies, deliver }
}
