package io.careline.core.roster;

/** Long horizons: each round deals out agents and days so that no two annealers have an agent or a day in common. */
final class RosterSharing extends OneRoster {
    private static final int LEAST_AGENTS = 4;

    /** So many that moves, which reach some four weeks, are seldom cut short. */
    private static final int LEAST_DAYS = 56;

    /** How many days lie between two regions where shifts count on the days beside theirs. */
    private static final int GAP = 2;

    private final RosterModel model;
    private final int[] agents;

    RosterSharing(RosterModel model, byte[] rows, int size, Chance seeds) {
        super(model, rows, size, seeds);
        this.model = model;
        this.agents = front().state.region.agents;
    }

    /** Whether a problem is large enough for some threads, and no rule counts over agents and days that they would part. */
    static boolean suits(RosterModel model, int size) {
        return size > 1
                && model.groups.length == 0
                && model.agents >= LEAST_AGENTS * size
                && model.days - model.start >= LEAST_DAYS * size;
    }

    @Override
    void deal() {
        for (int index = agents.length - 1; index > 0; index--) {
            int other = chance.below(index + 1);
            int agent = agents[index];
            agents[index] = agents[other];
            agents[other] = agent;
        }
        int size = annealers().size();
        int horizon = model.days - model.start;
        int shift = chance.below(horizon);
        int gap = model.cover.isSimple ? 0 : GAP;
        int start = model.start;
        for (int index = 0; index < size; index++) {
            Region region = annealers().get(index).state.region;
            boolean isLast = index == size - 1;
            int end = model.start + ((2 * index + 1) * horizon + 2 * shift) / (2 * size);
            region.from = index * agents.length / size;
            region.size = (index + 1) * agents.length / size - region.from;
            region.start = start;
            region.end = isLast ? model.days : end - gap;
            start = end;
        }
    }
}
