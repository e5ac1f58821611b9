package io.careline.core.roster;

/** A stretch of 2 to 10 days of one agent moves by one day; what falls out at one end comes in at the other. */
final class RotateDays implements Neighbourhood {
    private static final int LONGEST = 10;

    @Override
    public boolean propose(RosterState state, Chance chance, Move move) {
        RosterModel model = state.model;
        int horizon = model.days - model.start;
        int length = 2 + chance.below(LONGEST - 1);
        if (length > horizon) {
            return false;
        }
        int agent = chance.below(model.agents);
        int from = model.start + chance.below(horizon - length + 1);
        int to = from + length - 1;
        byte[] next = move.first.next;
        int base = agent * model.days;
        move.first.begin(state, agent, from, to);
        if (chance.below(2) == 0) {
            System.arraycopy(state.rows, base + from, next, from + 1, length - 1);
            next[from] = state.rows[base + to];
        } else {
            System.arraycopy(state.rows, base + from + 1, next, from, length - 1);
            next[to] = state.rows[base + from];
        }
        return move.one() && model.isOpen(move.first);
    }
}
