package io.careline.core.roster;

import io.careline.roster.RosterEdit;
import io.careline.roster.RosterProposal;
import io.careline.roster.SwapWish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Finds circles of two or three agents in which each takes a shift over and gives one away: on one day, or on a day on
 * which the taker is off. Each row is priced alone, and circles of rows that keep the hard rules are looked at as a whole,
 * those first whose rows cost least.
 */
final class SwapSearch {
    private static final int WEEK = 7;
    private static final int MOST_TRIED = 400;

    private final RosterModel model;
    private final CellTrial trial;
    private final Recommending recommending;
    private final SwapWish wish;
    private final int asker;
    private final int wished;
    private final int from;
    private final int to;
    private final PriorityQueue<Circle> circles =
            new PriorityQueue<>(Comparator.comparingLong(Circle::cost).reversed());
    private final Map<Integer, List<Leg>> legsByShift = new HashMap<>();

    SwapSearch(RosterModel model, byte[] rows, SwapWish wish) {
        this.model = model;
        this.trial = new CellTrial(model, rows);
        this.recommending = new Recommending(model, rows);
        this.wish = wish;
        this.asker = model.agentIds.indexOf(wish.agent());
        this.wished = model.day(wish.date());
        boolean isKnown = asker >= 0 && wished >= model.start && wished < model.days;
        if (!isKnown || trial.code(asker, wished) == 0) {
            throw new IllegalArgumentException("wish (" + wish + ") must name an agent and a day with a shift");
        }
        this.from = Math.max(model.start, day(wish.from(), -WEEK));
        this.to = Math.min(model.days - 1, day(wish.to(), WEEK));
    }

    private int day(Optional<LocalDate> date, int later) {
        return date.map(model::day).orElse(wished + later);
    }

    /** One agent takes a shift over and gives the one of another day away. */
    private record Leg(int agent, int takenDay, int takenCode, int givenDay, int givenCode, long cost) {}

    private record Circle(List<Leg> legs, long cost) {}

    List<RosterProposal> find() {
        for (Leg first : legs(wished, trial.code(asker, wished))) {
            closing(List.of(first), first.cost());
            for (Leg second : legs(first.givenDay(), first.givenCode())) {
                if (second.agent() != first.agent()) {
                    closing(List.of(first, second), first.cost() + second.cost());
                }
            }
        }
        List<Recommending.Ranked> allowed = circles.stream()
                .sorted(Comparator.comparingLong(Circle::cost))
                .map(circle -> recommending.ranked(edits(circle), 0))
                .filter(ranked -> ranked.proposal().impact().isAllowed())
                .toList();
        return recommending.best(allowed, wish.most());
    }

    /** Who could take a shift over for which of their own; whoever asks is not among them. */
    private List<Leg> legs(int day, int code) {
        return legsByShift.computeIfAbsent(day * model.codes + code, key -> {
            List<Leg> legs = new ArrayList<>();
            for (int agent = 0; agent < model.agents; agent++) {
                for (int given = from; given <= to && agent != asker; given++) {
                    leg(agent, day, code, given).ifPresent(legs::add);
                }
            }
            return legs;
        });
    }

    /** Empty if the row would break a hard rule more, or if the agent cannot take the shift over so. */
    private Optional<Leg> leg(int agent, int day, int code, int givenDay) {
        int given = trial.code(agent, givenDay);
        if (given == 0 || (day != givenDay && trial.code(agent, day) != 0)) {
            return Optional.empty();
        }
        boolean isChange = day == givenDay ? trial.set(agent, day, code) : trial.set(agent, day, code, givenDay, 0);
        return isChange && trial.rowHard() <= 0
                ? Optional.of(new Leg(agent, day, code, givenDay, given, trial.rowSoft()))
                : Optional.empty();
    }

    /** The one who asks takes over what the last one gives away. */
    private void closing(List<Leg> legs, long cost) {
        Leg last = legs.get(legs.size() - 1);
        leg(asker, last.givenDay(), last.givenCode(), wished).ifPresent(leg -> {
            List<Leg> all = new ArrayList<>(legs);
            all.add(leg);
            circles.add(new Circle(all, cost + leg.cost()));
            if (circles.size() > MOST_TRIED) {
                circles.remove();
            }
        });
    }

    private List<RosterEdit> edits(Circle circle) {
        List<RosterEdit> edits = new ArrayList<>();
        for (Leg leg : circle.legs()) {
            edits.add(model.edit(leg.agent(), leg.takenDay(), leg.takenCode()));
            if (leg.givenDay() != leg.takenDay()) {
                edits.add(model.edit(leg.agent(), leg.givenDay(), 0));
            }
        }
        return edits;
    }
}
