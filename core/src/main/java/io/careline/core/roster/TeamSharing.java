package io.careline.core.roster;

/**
 * Large staffs in teams: each round deals out teams, one for each annealer. Trades are then drawn within a team, where they
 * can pay, and not among thousands who work elsewhere.
 */
final class TeamSharing extends OneRoster {
    /** Fewer agents are searched as one. */
    private static final int LEAST_AGENTS = 1000;

    private final Teams teams;

    TeamSharing(RosterModel model, Teams teams, byte[] rows, int size, Chance seeds) {
        super(model, rows, size, seeds);
        this.teams = teams;
        System.arraycopy(teams.agents, 0, front().state.region.agents, 0, model.agents);
    }

    /** Whether a staff is large, has teams enough, and no rule counts over all of them. */
    static boolean suits(RosterModel model, Teams teams, int size) {
        return model.agents >= LEAST_AGENTS && model.groups.length == 0 && teams.count() > 1 && teams.count() >= size;
    }

    /** A team is drawn as often as it has agents. */
    @Override
    void deal() {
        boolean[] isDealt = new boolean[teams.count()];
        for (Annealer annealer : annealers()) {
            int team = teams.of[chance.below(teams.of.length)];
            while (isDealt[team]) {
                team = (team + 1) % teams.count();
            }
            isDealt[team] = true;
            Region region = annealer.state.region;
            region.from = teams.starts[team];
            region.size = teams.starts[team + 1] - region.from;
        }
    }
}
