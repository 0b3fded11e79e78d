/** What an export doesn't hold of what there is, and why; by the date of the export. */
export const excuses: Readonly<Record<string, Readonly<Record<string, string>>>> = {}
