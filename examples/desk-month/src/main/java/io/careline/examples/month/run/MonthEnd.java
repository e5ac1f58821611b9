package io.careline.examples.month.run;

import io.careline.core.handbook.Handbook;
import io.careline.examples.month.input.EventLine;
import io.careline.examples.month.input.Staff;
import io.careline.roster.RosterHorizon;
import io.careline.scorecard.CommissionStatement;
import io.careline.scorecard.WorkRecords;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a month comes to: scorecards and reports, and what people decide of scorecards and conduct in the two weeks after it.
 */
final class MonthEnd {
    private static final Duration AFTER = Duration.ofDays(14);
    private static final Set<String> GOING_ON = Set.of("conduct", "scorecard");

    private final Handbook handbook;
    private final MonthDesk desk;
    private final Timeline timeline;
    private final Instant start;
    private final Instant end;
    private final ReportDesk reports;
    private final Optional<ScorecardOffice> scorecards;

    MonthEnd(Handbook handbook, Staff staff, MonthDesk desk, Timeline timeline, RosterHorizon month) {
        this.handbook = handbook;
        this.desk = desk;
        this.timeline = timeline;
        this.start = month.start().atStartOfDay(handbook.zone()).toInstant();
        this.end = month.end().plusDays(1).atStartOfDay(handbook.zone()).toInstant();
        this.reports = new ReportDesk(handbook, desk, month);
        this.scorecards = handbook.sections().contains("scorecards")
                ? Optional.of(
                        new ScorecardOffice(desk, handbook.scorecardPolicy(), staff, YearMonth.from(month.start())))
                : Optional.empty();
    }

    /** Puts into the timeline what there is to do while the month goes on. */
    void plan() {
        scorecards.ifPresent(office -> timeline.add(start, () -> office.open(start)));
        reports.plan(timeline);
    }

    boolean isAfter(EventLine line) {
        return !line.at().isBefore(end);
    }

    /** What is wrong with a line after the month; empty if it can still be dealt with. */
    Optional<String> fault(EventLine line) {
        if (!GOING_ON.contains(line.lifecycle())) {
            return Optional.of("the month is over: only scorecards and conduct go on");
        }
        return line.at().isBefore(end.plus(AFTER))
                ? Optional.empty()
                : Optional.of("it is more than " + AFTER.toDays() + " days after the month");
    }

    /** Ends the month, and deals with the lines after it; each is played, and then the scorecards are seen to. */
    void run(List<EventLine> lines, LinePlayer player, WorkRecords records) {
        timeline.runUntil(end.plusSeconds(1));
        timeline.clear();
        desk.fire(end);
        reports.finish();
        desk.closeMonth();
        scorecards.ifPresent(office -> office.measure(end, records));
        for (EventLine line : lines) {
            timeline.add(line.at(), () -> {
                player.play(line);
                scorecards.ifPresent(office -> office.settle(line.at()));
            });
        }
        Instant over = end.plus(AFTER);
        timeline.runUntil(over);
        desk.fire(over);
        scorecards.ifPresent(office -> {
            office.settle(over);
            office.close(over);
        });
    }

    /** What everybody's orders come to; empty where the handbook does not say what to make of orders. */
    List<CommissionStatement> commission() {
        return handbook.sections().contains("orders")
                ? scorecards.map(ScorecardOffice::commission).orElse(List.of())
                : List.of();
    }

    List<DueReport> reports() {
        return reports.all();
    }
}
