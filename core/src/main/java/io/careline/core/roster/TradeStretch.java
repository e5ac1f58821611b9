package io.careline.core.roster;

/** Two agents trade what they do on some days in a row: cover stays as it is. */
final class TradeStretch implements Neighbourhood {
    private static final int LONGEST = 14;

    @Override
    public boolean propose(RosterState state, Chance chance, Move move) {
        RosterModel model = state.model;
        if (model.agents < 2) {
            return false;
        }
        int agent = chance.below(model.agents);
        int other = (agent + 1 + chance.below(model.agents - 1)) % model.agents;
        int horizon = model.days - model.start;
        int length = Math.min(horizon, 1 + Math.min(chance.below(LONGEST), chance.below(LONGEST)));
        int from = model.start + chance.below(horizon - length + 1);
        move.first.begin(state, agent);
        move.second.begin(state, other);
        RowChange.trade(move.first, move.second, from, length);
        return move.trade();
    }
}
