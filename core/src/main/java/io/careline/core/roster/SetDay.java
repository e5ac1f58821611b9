package io.careline.core.roster;

/** One day of one agent gets another code. */
final class SetDay implements Neighbourhood {
    @Override
    public boolean propose(RosterState state, Chance chance, Move move) {
        RosterModel model = state.model;
        int agent = chance.below(model.agents);
        int day = model.start + chance.below(model.days - model.start);
        RowChange change = move.first;
        change.begin(state, agent);
        change.put(day, state.wantedChoice(agent, day, chance));
        return move.one();
    }
}
