/** The example programme's people by what they do, and where they read their mail. */
const at = (id: string) => `${id}@wggi.iom.example`

export const people = {
  genderReviewer: at('ingrid'),
  chair: at('claire'),
  secretariat: at('rosa'),
  finance: at('samuel'),
  elena: at('elena'),
  marc: at('marc'),
  naledi: at('naledi'),
  peter: at('peter'),
  yasmine: at('yasmine'),
} as const
