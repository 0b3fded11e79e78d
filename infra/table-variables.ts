import type { Tables } from './data-stack'

/** The variables under which functions that tell what was funded know where that lies. */
export function fundedVariables(data: Tables) {
  return {
    PROJECTS_TABLE: data.Projects.name,
    HUMAN_TASKS_TABLE: data.HumanTasks.name,
    LEDGER_TABLE: data.Ledger.name,
    SETTINGS_TABLE: data.Settings.name,
    FUND_TABLE: data.Fund.name,
    LINKS_TABLE: data.Links.name,
  }
}

/** The variables under which functions that go over the whole record know where it lies, and all that it names. */
export function recordVariables(data: Tables) {
  return {
    ...fundedVariables(data),
    AUDIT_TABLE: data.Audit.name,
    MARKS_TABLE: data.Marks.name,
    OUTBOX_TABLE: data.Outbox.name,
  }
}

/** The variables under which functions that act know their tables. */
export function registerVariables(data: Tables) {
  return {
    ...recordVariables(data),
    DRAFTS_TABLE: data.Drafts.name,
  }
}
