/** What costs careless readers most when it is repeated: blanks, marks, separators, halves of pairs. */
export const WORST: readonly string[] = [
  ' ',
  '1 ',
  '\u00a0',
  '\n',
  '0',
  '1,',
  '.1',
  '$',
  'USD ',
  '%',
  'a.',
  'a@',
  '-',
  'é',
  'e\u0301',
  '\u0316\u0301',
  '\u200b',
  '\u202e',
  '\u0000',
  '🇦',
  '👩\u200d',
  'http://',
  ':',
]

/** A text of so many bytes of one worst piece, between digits, so that a reader has begun before it meets it. */
export function worstText(piece: string, kilobytes: number): string {
  const bytes = new TextEncoder().encode(piece).length
  return `1${piece.repeat(Math.max(1, Math.floor((kilobytes * 1_000 - 2) / bytes)))}1`
}

function repeated(piece: (n: number) => string, kilobytes: number, most: number): string {
  const parts: string[] = []
  for (let size = 0, n = 0; ; n += 1) {
    const part = piece(n)
    size += part.length
    if (size > Math.min(kilobytes * 1_000, most)) return parts.join('')
    parts.push(part)
  }
}

/** As much as a form may be, so that its inside is read too. */
const MOST = 999_900

const text = (start: string, piece: string) => (kilobytes: number) =>
  start + repeated(() => piece, kilobytes, MOST - start.length)

/** Forms that cost a careless door most, each so many kilobytes long as it is sent. */
export const worstForms: Readonly<Record<string, (kilobytes: number) => string>> = {
  'one name again and again': (kilobytes) => repeated(() => 'a&', kilobytes, MOST),
  'many names': (kilobytes) => repeated((n) => `n${n}=1&`, kilobytes, MOST),
  'items of a list': (kilobytes) =>
    repeated((n) => `indicators=i${n}&indicators.i${n}.title=x&`, kilobytes, MOST),
  'as many inputs as are read': (kilobytes) =>
    `do=autosave&revision=0${repeated((n) => `&countries.i${n % 99}.percent=1`, Math.min(kilobytes, 100), MOST)}`,
  'blanks in an amount': text(
    'choice=fund&act=answer&versionHash=x&do=save&revision=0&amount=1',
    '+',
  ),
  'blanks in a day': text('choice=received&form=x&dueOn=1&x.dueOn=1&asOf=1&on=1', '+'),
  'a long reason': text(
    'choice=not-fund&form=x&act=suspend&do=reconsider&text=x&whatIsNew=x&reason=',
    'a+',
  ),
  'marks on a letter': text('choice=fund&act=return&text=e&note=e&letter=e&title=e', '%CC%81'),
  flags: text('do=save&revision=0&title=', '%F0%9F%87%A6'),
  'an address without end': text('call=x&as=contact&do=replace-contact&address=a@', 'a.'),
  'a button without end': text('form=x&act=resend-mail&outboxId=x&do=add:', 'a:'),
  'a name without end': text('a', '.a'),
}
