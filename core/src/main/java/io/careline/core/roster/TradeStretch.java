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
        trade(state, move, agent, other, from, from + length - 1);
        return move.trade() && model.isOpen(move.first) && model.isOpen(move.second);
    }

    private static void trade(RosterState state, Move move, int agent, int other, int from, int to) {
        int days = state.model.days;
        move.first.begin(state, agent, from, to);
        move.second.begin(state, other, from, to);
        System.arraycopy(state.rows, other * days + from, move.first.next, from, to - from + 1);
        System.arraycopy(state.rows, agent * days + from, move.second.next, from, to - from + 1);
    }
}
