package io.careline.core.roster;

/** Two agents trade what they do on two stretches of days: what one gives on the first it can get back on the second. */
final class TradeTwoStretches implements Neighbourhood {
    private static final int LONGEST = 5;
    private static final int FARTHEST = 21;

    @Override
    public boolean propose(RosterState state, Chance chance, Move move) {
        RosterModel model = state.model;
        int horizon = model.days - model.start;
        int length = 1 + chance.below(LONGEST);
        int lengthOfSecond = 1 + chance.below(LONGEST);
        int apart = length + 1 + chance.below(FARTHEST);
        if (model.agents < 2 || apart + lengthOfSecond > horizon) {
            return false;
        }
        int agent = chance.below(model.agents);
        int other = (agent + 1 + chance.below(model.agents - 1)) % model.agents;
        int from = model.start + chance.below(horizon - apart - lengthOfSecond + 1);
        move.first.begin(state, agent);
        move.second.begin(state, other);
        RowChange.trade(move.first, move.second, from, length);
        RowChange.trade(move.first, move.second, from + apart, lengthOfSecond);
        return move.trade();
    }
}
