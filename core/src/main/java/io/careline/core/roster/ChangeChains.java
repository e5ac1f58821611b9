package io.careline.core.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Improves a roster by chains of changed days, each on the row or the day of the one before (ejection chains, Glover 1996):
 * somebody takes a shift over, gives another one away, and so on. A chain may break hard rules on its way. The most
 * promising ones of each length are followed, and the best chain is made, as long as one helps.
 */
final class ChangeChains {
    private static final int LONGEST = 6;
    private static final int BEAM = 48;
    private static final long MOST_HARD_COUNTED = 4;
    private static final Comparator<Link> CHEAPEST_FIRST = Comparator.comparingLong(Link::promise);
    private static final Comparator<Link> SOUNDEST_FIRST =
            Comparator.comparingLong(Link::hard).thenComparingLong(Link::soft);

    private final RosterModel model;
    private final CellTrial trial;
    private final byte[] before;
    private final long changeCost;
    private final SolverWatch watch;
    private int room;
    private Link best;

    /**
     * @param before the roster that changes are counted from
     * @param room how many more days may change; below zero if too many have changed already
     * @param changeCost what a hard point counts for when chains are compared on their way
     */
    ChangeChains(RosterModel model, byte[] rows, byte[] before, int room, long changeCost, SolverWatch watch) {
        this.model = model;
        this.trial = new CellTrial(model, rows);
        this.before = before;
        this.room = room;
        this.changeCost = changeCost;
        this.watch = watch;
        this.best = Link.START;
    }

    /** The last change of a chain, and the sums over the whole chain. */
    private record Link(
            @Nullable Link earlier, int agent, int day, int code, long hard, long soft, long promise, int added) {
        static final Link START = new Link(null, -1, -1, 0, 0, 0, 0, 0);

        boolean isStart() {
            return earlier == null;
        }

        boolean isBetterThan(Link other) {
            return hard != other.hard ? hard < other.hard : soft < other.soft;
        }

        List<Link> chain() {
            List<Link> chain = new ArrayList<>();
            for (Link link = this; link.earlier != null; link = link.earlier) {
                chain.add(0, link);
            }
            return chain;
        }
    }

    byte[] rows() {
        do {
            best = Link.START;
            look(CHEAPEST_FIRST);
            if (best.isStart()) {
                look(SOUNDEST_FIRST);
            }
            make(best.chain());
            room -= best.added;
        } while (!best.isStart());
        return trial.state.rows.clone();
    }

    private void look(Comparator<Link> order) {
        List<Link> beam = List.of(Link.START);
        for (int length = 1; length <= LONGEST && !watch.isStopped(); length++) {
            beam = longer(beam, order);
        }
    }

    private List<Link> longer(List<Link> beam, Comparator<Link> order) {
        List<Link> longer = new ArrayList<>();
        for (Link link : beam) {
            if (watch.isStopped()) {
                return List.of();
            }
            List<Link> chain = link.chain();
            byte[] old = codes(chain);
            make(chain);
            for (int agent = 0; agent < model.agents && !watch.isStopped(); agent++) {
                boolean isSame = link.agent < 0 || link.agent == agent;
                for (int day = isSame ? model.start : link.day; day < (isSame ? model.days : link.day + 1); day++) {
                    extend(link, agent, day, longer);
                }
            }
            takeBack(chain, old);
        }
        longer.sort(order);
        return longer.size() > BEAM ? List.copyOf(longer.subList(0, BEAM)) : longer;
    }

    private void extend(Link link, int agent, int day, List<Link> longer) {
        int cell = agent * model.days + day;
        for (int code = 0; code < model.codes; code++) {
            if (isOpen(link, agent, day, code) && trial.set(agent, day, code)) {
                long hard = link.hard + trial.hard();
                long soft = link.soft + trial.soft();
                int added =
                        link.added + (code == before[cell] ? 0 : 1) - (trial.state.rows[cell] == before[cell] ? 0 : 1);
                long promise = soft + changeCost * Math.max(-MOST_HARD_COUNTED, Math.min(MOST_HARD_COUNTED, hard));
                Link extended = new Link(link, agent, day, code, hard, soft, promise, added);
                longer.add(extended);
                if (added <= Math.max(0, room) && extended.isBetterThan(best)) {
                    best = extended;
                }
            }
        }
    }

    /** Facts are kept; where hard rules cannot all hold, a chain may choose which of them gives way. */
    private boolean isOpen(Link link, int agent, int day, int code) {
        return !(agent == link.agent && day == link.day) && model.cells.hard(agent, day, code) < CellBuilder.FACT;
    }

    private byte[] codes(List<Link> chain) {
        byte[] codes = new byte[chain.size()];
        for (int index = 0; index < codes.length; index++) {
            codes[index] = (byte) trial.code(chain.get(index).agent, chain.get(index).day);
        }
        return codes;
    }

    private void make(List<Link> chain) {
        for (Link link : chain) {
            make(link, link.code);
        }
    }

    private void takeBack(List<Link> chain, byte[] codes) {
        for (int index = codes.length - 1; index >= 0; index--) {
            make(chain.get(index), codes[index]);
        }
    }

    private void make(Link link, int code) {
        if (trial.set(link.agent, link.day, code)) {
            trial.make();
        }
    }
}
