import type { Tables } from './data-stack'

/** The variables under which functions that act know their tables. */
export function registerVariables(data: Tables) {
  return {
    PROJECTS_TABLE: data.Projects.name,
    HUMAN_TASKS_TABLE: data.HumanTasks.name,
    LEDGER_TABLE: data.Ledger.name,
    AUDIT_TABLE: data.Audit.name,
    MARKS_TABLE: data.Marks.name,
    LINKS_TABLE: data.Links.name,
    OUTBOX_TABLE: data.Outbox.name,
    DRAFTS_TABLE: data.Drafts.name,
    PROGRAMME_TABLE: data.Programme.name,
  }
}
