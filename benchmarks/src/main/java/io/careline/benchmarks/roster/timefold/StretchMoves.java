package io.careline.benchmarks.roster.timefold;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Random moves of rostering, as Timefold's documentation advises where single changes have to pass through broken rules: days
 * one after the other that two agents exchange, so that cover stays, or that one agent works alike or has off.
 */
public final class StretchMoves implements MoveIteratorFactory<CellRoster, StretchMove> {
    private static final int LONGEST = 7;
    private static final int SWAPS_OF_TEN = 7;

    /** For Timefold, which makes one. */
    public StretchMoves() {}

    @Override
    public long getSize(ScoreDirector<CellRoster> director) {
        return (long) director.getWorkingSolution().getCells().size() * LONGEST;
    }

    @Override
    public Iterator<StretchMove> createOriginalMoveIterator(ScoreDirector<CellRoster> director) {
        throw new UnsupportedOperationException("moves are drawn at random");
    }

    @Override
    public Iterator<StretchMove> createRandomMoveIterator(ScoreDirector<CellRoster> director, Random random) {
        CellRoster roster = director.getWorkingSolution();
        return Stream.generate(() -> draw(roster, random)).iterator();
    }

    private static StretchMove draw(CellRoster roster, Random random) {
        int days = roster.getDays();
        int length = 1;
        while (length < Math.min(LONGEST, days) && random.nextBoolean()) {
            length++;
        }
        int from = random.nextInt(days - length + 1);
        int agents = roster.getCells().size() / days;
        List<Cell> stretch = stretch(roster, random.nextInt(agents), from, length);
        if (random.nextInt(10) < SWAPS_OF_TEN) {
            return StretchMove.swap(stretch, stretch(roster, random.nextInt(agents), from, length));
        }
        Cell model = stretch.get(random.nextInt(length));
        int choice = random.nextInt(model.getChoices().size() + 1);
        return StretchMove.fill(stretch, choice == 0 ? null : model.getChoices().get(choice - 1));
    }

    private static List<Cell> stretch(CellRoster roster, int agent, int from, int length) {
        int start = agent * roster.getDays() + from;
        return roster.getCells().subList(start, start + length);
    }
}
