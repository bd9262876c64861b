import { expect, test } from 'vitest'
import { VirtualClock } from '../../src/kernel/virtual-clock.ts'
import type { ClockAnswer, ClockDriver } from '../sut/clock-driver.ts'
import { TimeKeeper } from './time-keeper.ts'
import type { Participant, WaitResult } from './timed-world.ts'

const MINUTE = 60_000

/** A simulated world and a connector that does what was planned for an instant when it is moved there. */
function bed(options: { grace?: number; hopLimit?: number } = {}) {
  const clock = new VirtualClock(0)
  const real = new VirtualClock(0)
  const plans = new Map<number, () => unknown>()
  const moves: number[] = []
  const open = { count: 0, held: 0, owners: new Set<string>() }
  const world = {
    now: () => clock.now(),
    nextDue: () => clock.nextDue(),
    moveTo: (instant: number) => clock.moveTo(instant),
    openExchanges: () => open.count,
    heldExchanges: () => open.held,
    openOwners: () => open.owners,
  }
  const answer = { next: undefined as ClockAnswer | undefined }
  const driver: ClockDriver = {
    kind: 'control',
    moveTo: async (instant) => {
      moves.push(instant)
      if (answer.next) return answer.next
      for (const [at, act] of [...plans].sort(([a], [b]) => a - b)) {
        if (at > instant) continue
        plans.delete(at)
        await act()
      }
      return { kind: 'moved', nextDue: plans.size === 0 ? undefined : Math.min(...plans.keys()) }
    },
  }
  const keeper = new TimeKeeper({ world, driver, real, settleLimit: 5000, ...options })
  return { clock, real, plans, moves, open, answer, keeper }
}

/** Runs stories beside each other and keeps their time. */
async function tell(
  keeper: TimeKeeper,
  ...stories: ((each: Participant) => Promise<unknown>)[]
): Promise<void> {
  const running = stories.map(async (story) => {
    const participant = keeper.join()
    await story(participant)
    participant.leave()
  })
  await Promise.all([keeper.run(), ...running])
}

test('a condition that holds already ends when the connector has finished, without a later instant', async () => {
  const { keeper, moves } = bed()
  await tell(keeper, async (each) => expect(await each.until(() => true, MINUTE)).toBe('fulfilled'))
  expect(moves).toEqual([0])
})

test('a condition that never holds fails when the world has settled at its deadline', async () => {
  const { keeper, moves } = bed()
  await tell(keeper, async (each) => expect(await each.until(() => false, 0)).toBe('unfulfilled'))
  expect(moves).toEqual([0])
})

test('a condition that an event fulfils ends at the rest that follows', async () => {
  const { keeper, open } = bed()
  const order: string[] = []
  let done = false
  open.count = 1
  await tell(keeper, async (each) => {
    setImmediate(() => {
      done = true
      keeper.activity()
      order.push('fulfilled')
      setImmediate(() => {
        order.push('closed')
        open.count = 0
        keeper.activity()
      })
    })
    expect(await each.until(() => done, MINUTE)).toBe('fulfilled')
    order.push('went on')
  })
  expect(order).toEqual(['fulfilled', 'closed', 'went on'])
})

test('while a fault holds a call there is no rest, so a fulfilled wait ends at once', async () => {
  const { keeper, open } = bed()
  const order: string[] = []
  await tell(keeper, async (each) => {
    each.own('story')
    open.owners.add('story')
    setImmediate(() => {
      open.count = open.held = 1
      keeper.activity()
    })
    expect(await each.until(() => open.held === 1, MINUTE)).toBe('fulfilled')
    order.push('goes on while held')
    open.count = open.held = 0
    keeper.activity()
  })
  expect(order).toEqual(['goes on while held'])
})

test('a move that a held call keeps from ending fails the wait of who holds it', async () => {
  const { keeper, real, open, plans } = bed()
  let letGo = (): void => {}
  const released = new Promise<void>((resolve) => (letGo = resolve))
  plans.set(0, () => {
    open.count = open.held = 1
    open.owners.add('story')
    return released
  })
  const told = tell(keeper, async (each) => {
    each.own('story')
    expect(await each.until(() => false, MINUTE)).toBe('stuck')
    open.count = open.held = 0
    letGo()
  })
  // Real time goes on in steps; nothing else happens.
  for (let step = 0; step < 600 && open.held + plans.size > 0; step++) {
    await new Promise((resolve) => setImmediate(resolve))
    real.moveTo(real.now() + 10)
  }
  await told
  expect(real.now()).toBeGreaterThanOrEqual(5000)
  expect(keeper.gone).toBeUndefined()
})

test('time hops to the earliest of deadlines, timers and the connector’s plans, and stops there', async () => {
  const { keeper, clock, plans, moves } = bed()
  const seen: number[] = []
  clock.schedule(2 * MINUTE, () => seen.push(clock.now()))
  plans.set(MINUTE, () => seen.push(clock.now()))
  await tell(keeper, async (each) => {
    await each.instant(3 * MINUTE)
    seen.push(clock.now())
  })
  expect(seen).toEqual([MINUTE, 2 * MINUTE, 3 * MINUTE])
  // Just before the timer the connector is brought along, so that a delivery finds its clock there.
  expect(moves).toContain(2 * MINUTE - 1)
})

test('many stories share their hops', async () => {
  const { keeper, clock, moves } = bed()
  const ends: number[] = []
  const story = async (each: Participant): Promise<void> => {
    for (const at of [1, 2, 5]) await each.instant(at * MINUTE)
    ends.push(clock.now())
  }
  await tell(keeper, ...Array.from({ length: 100 }, () => story))
  expect(ends).toEqual(Array.from({ length: 100 }, () => 5 * MINUTE))
  expect(moves.length).toBeLessThan(10)
})

test('an instant is reached exactly, between the plans of others', async () => {
  const { keeper, clock, plans } = bed()
  let calls = 0
  plans.set(MINUTE, () => calls++)
  await tell(keeper, async (each) => {
    await each.instant(MINUTE - 1000)
    expect([clock.now(), calls]).toEqual([MINUTE - 1000, 0])
    await each.instant(MINUTE + 1000)
    expect([clock.now(), calls]).toEqual([MINUTE + 1000, 1])
  })
})

test('work that makes more work is waited for before anybody fails', async () => {
  const { keeper, plans } = bed()
  let arrived = false
  plans.set(0, () => {
    keeper.activity()
    plans.set(0, () => {
      arrived = true
      keeper.activity()
    })
  })
  await tell(keeper, async (each) => expect(await each.until(() => arrived, 0)).toBe('fulfilled'))
})

test('time never moves while an exchange is open; the bound in real time ends the wait of its owner alone', async () => {
  const { keeper, clock, real, open } = bed()
  open.count = 1
  open.owners.add('holder')
  const results: Record<string, WaitResult> = {}
  const pass = setInterval(() => real.moveTo(real.now() + 1000), 1)
  await tell(
    keeper,
    async (each) => {
      each.own('holder')
      results['holder'] = await each.until(() => false, MINUTE)
      expect(clock.now()).toBe(0)
      open.count = 0
      open.owners.clear()
      keeper.activity()
    },
    async (each) => {
      each.own('other')
      results['other'] = await each.until(() => clock.now() >= MINUTE, MINUTE)
    },
  )
  clearInterval(pass)
  expect(results).toEqual({ holder: 'stuck', other: 'fulfilled' })
  expect(clock.now()).toBe(MINUTE)
})

test('a connector that cannot be moved ends every wait and says why', async () => {
  const { keeper, answer } = bed()
  answer.next = { kind: 'trouble', reason: 'PUT /_control/clock failed: ECONNREFUSED' }
  await tell(keeper, async (each) => {
    expect(await each.until(() => false, 0)).toBe('stuck')
    expect(await each.until(() => false, MINUTE)).toBe('stuck')
  })
  expect(keeper.gone).toContain('ECONNREFUSED')
})

test('a connector that has something to do at every instant does not keep the run for ever', async () => {
  const { keeper, plans, clock } = bed({ hopLimit: 50 })
  const again = (): void => void plans.set(clock.now() + 1, again)
  plans.set(1, again)
  await tell(keeper, async (each) => expect(await each.instant(MINUTE)).toBe('stuck'))
  expect(keeper.trouble).toContain('50 times')
})

test('a polling connector gets the time of one poll before a wait fails', async () => {
  const { keeper, plans, clock } = bed({ grace: 30_000 })
  let polled = false
  plans.set(20_000, () => {
    polled = true
  })
  await tell(keeper, async (each) => expect(await each.until(() => polled, 0)).toBe('fulfilled'))
  expect(clock.now()).toBe(20_000)
})

test('without a clock a wait fails after the silence, sooner when the connector never did anything', async () => {
  const real = new VirtualClock(0)
  const silence = async (acted: boolean): Promise<number[]> => {
    const world = {
      now: () => real.now(),
      nextDue: () => undefined,
      moveTo: () => undefined,
      openExchanges: () => 0,
      hasActed: () => acted,
    }
    const keeper = new TimeKeeper({
      world,
      driver: { kind: 'none', quiet: 3000 },
      real,
      settleLimit: 15_000,
    })
    const ends: number[] = []
    const start = real.now()
    const pass = setInterval(() => real.moveTo(real.now() + 50), 1)
    await tell(keeper, async (each) => {
      for (let wait = 0; wait < 2; wait++) {
        expect(await each.until(() => false, real.now())).toBe('unfulfilled')
        keeper.activity()
        ends.push(real.now() - start)
      }
    })
    clearInterval(pass)
    return ends
  }
  const [first = 0, second = 0] = await silence(true)
  expect(first).toBeGreaterThanOrEqual(3000)
  expect(second - first).toBeGreaterThanOrEqual(3000)
  const [only = 0, soon = 0] = await silence(false)
  expect(only).toBeGreaterThanOrEqual(3000)
  expect(soon - only).toBeLessThan(1000)
})
