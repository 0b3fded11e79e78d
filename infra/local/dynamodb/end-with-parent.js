// Runs a command for as long as its parent lives. The parent holds the other end of standard input, which
// the kernel closes even when the parent is killed; the command alone would live on and hold its port.
import { spawn } from 'node:child_process'

const [command, ...args] = process.argv.slice(2)
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })

const end = () => child.kill('SIGKILL')
process.stdin.on('end', end).on('error', end).resume()
process.on('SIGINT', () => undefined)
process.on('SIGTERM', end)
child.on('error', (error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(127)
})
child.on('exit', (code) => process.exit(code ?? 1))
