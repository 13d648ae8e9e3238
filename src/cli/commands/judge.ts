import { userInfo } from 'node:os';
import { Argument, Command, Option } from 'commander';
import { graphOption } from '../settings.js';

const byOption = (): Option => new Option('--by <name>', 'who decides').default(userInfo().username, 'your user name');
const whyOption = (): Option => new Option('--why <text>', 'the reason, which is kept').makeOptionMandatory();

export interface JudgeOptions {
  readonly graph: string;
  readonly by: string;
  readonly why: string;
  readonly events?: true;
  readonly report?: true;
}

/** `entente judge same|different|unsure <one> <other>` */
export const judgeCommand = (): Command =>
  new Command('judge')
    .description('say that two actors, or two tellings of events, are one or are not; it can be undone')
    .addArgument(new Argument('<verdict>', 'what you decide').choices(['same', 'different', 'unsure']))
    .argument('<one>', 'id; of two actors that are the same, the one to stand for both')
    .argument('<other>', 'id')
    .option('--events', 'the ids are of events or of their tellings, not of actors')
    .addOption(whyOption()).addOption(byOption()).addOption(graphOption())
    .action(async (verdict: 'same' | 'different' | 'unsure', one: string, other: string, options: JudgeOptions) => (await load()).runJudge(verdict, one, other, options));

/** `entente retract <article|report>` */
export const retractCommand = (): Command =>
  new Command('retract')
    .description('take an article, or one report, out of all events and relations; it can be undone')
    .argument('<id>', 'id of an article')
    .option('--report', 'the id is of a report')
    .addOption(whyOption()).addOption(byOption()).addOption(graphOption())
    .action(async (id: string, options: JudgeOptions) => (await load()).runRetract(id, options));

/** `entente undo <judgement>` */
export const undoCommand = (): Command =>
  new Command('undo')
    .description('take a judgement back: the graph becomes what it would be without it')
    .argument('<judgement>', 'its id, as judge and retract print it')
    .addOption(byOption()).addOption(graphOption())
    .action(async (id: string, options: JudgeOptions) => (await load()).runUndo(id, options));

/** `entente propose` */
export const proposeCommand = (): Command =>
  new Command('propose')
    .description('list actors that may be one, with what speaks for it; nobody judged before is proposed')
    .option('--limit <number>', 'most proposals', Number, 20)
    .option('--apply <score>', 'judge as the same all that score as much, from 0 to 1', Number)
    .addOption(graphOption())
    .action(async (options: { graph: string; limit: number; apply?: number }) => (await import('../judge/run-propose.js')).runPropose(options));

const load = () => import('../judge/run-judge.js');
