package io.careline.core.roster;

/** Some days of work in a row of one agent get another shift, the same on all. */
final class RetypeRun implements Neighbourhood {
    private static final int LONGEST = 7;

    @Override
    public boolean propose(RosterState state, Chance chance, Move move) {
        RosterModel model = state.model;
        int agent = state.region.agent(chance);
        int from = state.region.day(chance);
        int base = agent * model.days;
        if (state.rows[base + from] == 0) {
            return false;
        }
        byte code = chance.below(2) == 0 ? model.choice(agent, from, chance) : state.wantedChoice(agent, from, chance);
        if (code == 0) {
            return false;
        }
        int longest = 1 + chance.below(LONGEST);
        RowChange change = move.first;
        change.begin(state, agent);
        for (int day = from; day < state.region.end && day < from + longest && state.rows[base + day] != 0; day++) {
            change.put(day, code);
        }
        return move.one();
    }
}
