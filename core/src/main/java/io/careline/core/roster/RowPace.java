package io.careline.core.roster;

import java.util.Arrays;

/**
 * Between which totals, and from how many weekends on, each day of a row may begin. On long horizons both stay near their
 * even pace, so that fewer states are told apart. Immutable.
 */
final class RowPace {
    private static final int SHORT_HORIZON = 42;
    private static final int WEEKENDS_OF_SLACK = 2;

    /** By day, the least and the greatest total before it. */
    final int[] low;

    final int[] high;

    /** How many totals a day tells apart at most. */
    final int width;

    /** By day, the weekends before it from which on they are told apart; fewer are taken for that many. */
    final int[] lowWeekends;

    /** How many numbers of weekends a day tells apart. */
    final int weekendWidth;

    private final RosterModel model;
    private final RowShape shape;

    /** @param slack by how many shifts the total may be off its pace on long horizons */
    RowPace(RosterModel model, int agent, RowShape shape, int slack) {
        this.model = model;
        this.shape = shape;
        this.low = new int[model.days + 1];
        this.high = new int[model.days + 1];
        this.width = totals(slack, openDays(agent));
        this.lowWeekends = new int[model.days + 1];
        this.weekendWidth = weekends();
    }

    private int totals(int slack, int[] open) {
        int most = Arrays.stream(shape.value).max().orElse(0);
        boolean isPaced = isLong(model) && shape.isTotalHard && shape.greatest < Integer.MAX_VALUE;
        int widest = 1;
        for (int day = model.start; day <= model.days; day++) {
            long past = (long) (day - model.start) * most;
            long left = (long) (model.days - day) * most;
            long least = Math.max(0, shape.least - left);
            long greatest = Math.min(shape.greatest, past);
            if (isPaced) {
                long target = (shape.least + shape.greatest) * open[day] / (2L * Math.max(1, open[model.days]));
                least = Math.max(least, target - (long) slack * most);
                greatest = Math.min(greatest, target + (long) slack * most);
            }
            low[day] = (int) least;
            high[day] = (int) Math.max(least, greatest);
            widest = Math.max(widest, high[day] - low[day] + 1);
        }
        return widest;
    }

    /** By day, on how many of the days before it the agent may work. */
    private int[] openDays(int agent) {
        int[] open = new int[model.days + 1];
        for (int day = model.start; day < model.days; day++) {
            int at = agent * model.days + day;
            int last = model.choices[model.choiceStarts[at + 1] - 1];
            open[day + 1] = open[day] + (last != 0 ? 1 : 0);
        }
        return open;
    }

    private int weekends() {
        int most = (int) shape.mostWeekends;
        if (!isLong(model)) {
            return most + 1;
        }
        int size = Math.max(1, shape.weekends.size());
        int past = 0;
        for (int day = model.start; day <= model.days; day++) {
            lowWeekends[day] = Math.max(0, Math.min(most, most * past / size - WEEKENDS_OF_SLACK));
            if (day < model.days && shape.isFirstOfWeekend(day)) {
                past++;
            }
        }
        return Math.min(most, 2 * WEEKENDS_OF_SLACK + 1) + 1;
    }

    /** Whether a horizon is so long that not all of a row is looked at. */
    static boolean isLong(RosterModel model) {
        return model.days - model.start > SHORT_HORIZON;
    }
}
