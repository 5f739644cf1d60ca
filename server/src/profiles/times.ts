import type { Level, LevelTimes, StepTime, TimedStep } from './model';

/** A headline is told in ten seconds at every level, and not a second more. */
const HEADLINE: StepTime = { target: 10, cap: 10 };

/** However senior the teller, a listener waits this many seconds for the setting and no longer. */
const SITUATION_CAP = 45;

/** How far any other step may run over its target before it crowds out the next one. */
const TOLERANCE = 1.5;

type Targets = Readonly<Record<Exclude<TimedStep, 'headline'>, number>>;

const step = (target: number): StepTime => ({ target, cap: target * TOLERANCE });

const times = (targets: Targets, from: number, to: number): LevelTimes => ({
  steps: {
    headline: HEADLINE,
    situation: { target: targets.situation, cap: SITUATION_CAP },
    task: step(targets.task),
    action: step(targets.action),
    result: step(targets.result),
    reflection: step(targets.reflection),
  },
  total: { from, to },
});

/** Seconds a step and a story by level: worked answers by seniority, told at interview pace. */
export const TIMES: Readonly<Record<Level, LevelTimes>> = {
  sde1: times({ situation: 20, task: 15, action: 60, result: 15, reflection: 10 }, 120, 120),
  sde2: times({ situation: 25, task: 15, action: 80, result: 20, reflection: 10 }, 150, 150),
  senior: times({ situation: 30, task: 20, action: 90, result: 20, reflection: 15 }, 150, 180),
  principal: times({ situation: 30, task: 20, action: 95, result: 20, reflection: 15 }, 180, 180),
};
