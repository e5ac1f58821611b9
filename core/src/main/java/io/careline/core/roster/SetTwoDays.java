package io.careline.core.roster;

/** One agent takes up work on one day and leaves it on another, a few weeks away at most. */
final class SetTwoDays implements Neighbourhood {
    private static final int FARTHEST = 28;

    @Override
    public boolean propose(RosterState state, Chance chance, Move move) {
        RosterModel model = state.model;
        int agent = state.region.agent(chance);
        int day = state.region.day(chance);
        int from = Math.max(state.region.start, day - FARTHEST);
        int to = Math.min(state.region.end - 1, day + FARTHEST);
        int other = from + chance.below(to - from + 1);
        int base = agent * model.days;
        if (day == other || (state.rows[base + day] == 0) == (state.rows[base + other] == 0)) {
            return false;
        }
        int off = state.rows[base + day] == 0 ? other : day;
        int on = off == day ? other : day;
        byte code = state.wantedChoice(agent, on, chance);
        if (code == 0 || !model.isOpen(agent, off, 0)) {
            return false;
        }
        RowChange change = move.first;
        change.begin(state, agent);
        change.put(Math.min(on, off), on < off ? code : 0);
        change.put(Math.max(on, off), on < off ? 0 : code);
        return move.one();
    }
}
