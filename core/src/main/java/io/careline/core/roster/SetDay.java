package io.careline.core.roster;

/** One day of one agent gets another code. */
final class SetDay implements Neighbourhood {
    @Override
    public boolean propose(RosterState state, Chance chance, Move move) {
        int agent = state.region.agent(chance);
        int day = state.region.day(chance);
        RowChange change = move.first;
        change.begin(state, agent);
        change.put(day, state.wantedChoice(agent, day, chance));
        return move.one();
    }
}
