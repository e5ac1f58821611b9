package io.careline.core.roster;

/** Two agents trade what they do on some days in a row: cover stays as it is. */
final class TradeStretch implements Neighbourhood {
    private static final int LONGEST = 14;

    @Override
    public boolean propose(RosterState state, Chance chance, Move move) {
        Region region = state.region;
        if (region.size < 2) {
            return false;
        }
        int agent = region.agent(chance);
        int other = region.other(agent, chance);
        int horizon = region.days();
        int length = Math.min(horizon, 1 + Math.min(chance.below(LONGEST), chance.below(LONGEST)));
        int from = region.start + chance.below(horizon - length + 1);
        move.first.begin(state, agent);
        move.second.begin(state, other);
        RowChange.trade(move.first, move.second, from, length);
        return move.trade();
    }
}
