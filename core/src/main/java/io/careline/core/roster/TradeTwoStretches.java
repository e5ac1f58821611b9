package io.careline.core.roster;

/** Two agents trade what they do on two stretches of days: what one gives on the first it can get back on the second. */
final class TradeTwoStretches implements Neighbourhood {
    private static final int LONGEST = 5;
    private static final int FARTHEST = 21;

    @Override
    public boolean propose(RosterState state, Chance chance, Move move) {
        Region region = state.region;
        int horizon = region.days();
        int length = 1 + chance.below(LONGEST);
        int lengthOfSecond = 1 + chance.below(LONGEST);
        int apart = length + 1 + chance.below(FARTHEST);
        if (region.size < 2 || apart + lengthOfSecond > horizon) {
            return false;
        }
        int agent = region.agent(chance);
        int other = region.other(agent, chance);
        int from = region.start + chance.below(horizon - apart - lengthOfSecond + 1);
        move.first.begin(state, agent);
        move.second.begin(state, other);
        RowChange.trade(move.first, move.second, from, length);
        RowChange.trade(move.first, move.second, from + apart, lengthOfSecond);
        return move.trade();
    }
}
