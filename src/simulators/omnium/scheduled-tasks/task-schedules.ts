import type { Cancel, Clock } from '../../../kernel/clock.ts'
import type { Collection } from '../../state/collection.ts'
import { nextRun, parseCron } from './cron.ts'
import type { ScheduledTaskName } from './scheduled-tasks.ts'

/** When a task runs by itself, as an administrator sets it up; there is no public API for it. */
export interface TaskSchedule {
  readonly name: ScheduledTaskName
  /** Five fields as of cron. UTC is assumed. */
  readonly schedule: string
  readonly isDisabled: boolean
  /** Tenant time; absent while it is disabled. */
  readonly nextRun?: number
  readonly lastRun?: { readonly at: number; readonly changed: number }
}

interface TaskSchedulesOptions {
  readonly clock: Clock
  readonly schedules: Collection<TaskSchedule>
  /** How many documents the run changed. */
  run(name: ScheduledTaskName): number
}

/** Lets tasks run on the tenant's clock. A new tenant has no schedules: nothing happens in it by itself. */
export class TaskSchedules {
  readonly #options: TaskSchedulesOptions
  readonly #planned = new Map<string, Cancel>()

  constructor(options: TaskSchedulesOptions) {
    this.#options = options
  }

  /** Undefined when the text is no schedule, or one that no day meets. */
  set(name: ScheduledTaskName, schedule: string, isDisabled: boolean): TaskSchedule | undefined {
    const { clock, schedules } = this.#options
    const next = nextOf(schedule, clock.now())
    if (next === undefined) return undefined
    const { lastRun } = schedules.get(name) ?? {}
    const set: TaskSchedule = {
      name,
      schedule,
      isDisabled,
      ...(!isDisabled && { nextRun: next }),
      ...(lastRun && { lastRun }),
    }
    schedules.put(set)
    this.#plan(set)
    return set
  }

  remove(name: ScheduledTaskName): boolean {
    this.#planned.get(name)?.()
    return this.#options.schedules.delete(name)
  }

  /** Plans what a restored state says. A run that was missed meanwhile happens once, as soon as time goes on. */
  resume(): void {
    for (const schedule of this.#options.schedules.all()) this.#plan(schedule)
  }

  #plan({ name, nextRun: at }: TaskSchedule): void {
    this.#planned.get(name)?.()
    this.#planned.delete(name)
    if (at !== undefined)
      this.#planned.set(
        name,
        this.#options.clock.schedule(at, () => this.#run(name)),
      )
  }

  #run(name: ScheduledTaskName): void {
    const { clock, schedules } = this.#options
    const due = schedules.get(name)
    if (!due) return
    const lastRun = { at: clock.now(), changed: this.#options.run(name) }
    const next = nextOf(due.schedule, clock.now())
    this.#plan(schedules.put({ ...due, lastRun, ...(next !== undefined && { nextRun: next }) }))
  }
}

function nextOf(schedule: string, after: number): number | undefined {
  const cron = parseCron(schedule)
  return cron && nextRun(cron, after)
}
