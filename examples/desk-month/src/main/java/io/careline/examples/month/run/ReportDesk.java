package io.careline.examples.month.run;

import io.careline.calendar.ReportDuty;
import io.careline.callback.CallbackCompleted;
import io.careline.callback.CallbackRequested;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintClosed;
import io.careline.complaint.ComplaintRegistered;
import io.careline.complaint.FollowUpOutcome;
import io.careline.complaint.FollowUpRecorded;
import io.careline.core.handbook.Handbook;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventEnvelope;
import io.careline.orderflag.OrderPaid;
import io.careline.roster.RosterHorizon;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes the reports that the handbook asks for (rules CP10, K13, K14) at the moment each is due. */
final class ReportDesk {
    /** No schedule has more days between two reports. */
    private static final int LONGEST = 62;

    private final Handbook handbook;
    private final MonthDesk desk;
    private final RosterHorizon month;
    private final List<DueReport> reports = new ArrayList<>();

    ReportDesk(Handbook handbook, MonthDesk desk, RosterHorizon month) {
        this.handbook = handbook;
        this.desk = desk;
        this.month = month;
    }

    /** Puts the reports of the month into the timeline. */
    void plan(Timeline timeline) {
        for (ReportDuty duty : handbook.reports().duties()) {
            for (LocalDate due : duty.schedule().between(month.start(), month.end())) {
                timeline.add(start(due.plusDays(1)), () -> write(duty, due, start(due.plusDays(1))));
            }
        }
    }

    /** Writes, once the month is over, those that are due after it and tell of its last days. */
    void finish() {
        for (ReportDuty duty : handbook.reports().duties()) {
            LocalDate due = duty.schedule().next(month.end());
            if (!first(duty, due).isAfter(month.end())) {
                write(duty, due, start(month.end().plusDays(1)));
            }
        }
    }

    /** All of them, by the due dates. */
    List<DueReport> all() {
        return reports.stream().sorted(Comparator.comparing(DueReport::due)).toList();
    }

    private Instant start(LocalDate date) {
        return date.atStartOfDay(handbook.zone()).toInstant();
    }

    private static LocalDate first(ReportDuty duty, LocalDate due) {
        List<LocalDate> before = duty.schedule().between(due.minusDays(LONGEST), due.minusDays(1));
        return before.get(before.size() - 1).plusDays(1);
    }

    private void write(ReportDuty duty, LocalDate due, Instant now) {
        desk.fire(now);
        LocalDate from = first(duty, due);
        reports.add(new DueReport(duty.report(), from, due, start(due.plusDays(1)), figures(start(from), now)));
    }

    private Map<ReportFigure, Integer> figures(Instant from, Instant now) {
        Map<ReportFigure, Integer> figures = new EnumMap<>(ReportFigure.class);
        for (ReportFigure figure : ReportFigure.values()) {
            if (handbook.sections().contains(figure.section())) {
                figures.put(figure, 0);
            }
        }
        for (EventEnvelope<?> envelope : desk.tally().events()) {
            if (!envelope.time().isBefore(from) && envelope.time().isBefore(now)) {
                count(envelope.event(), figures);
            }
        }
        figures.computeIfPresent(
                ReportFigure.COMPLAINTS_OPEN,
                (figure, none) -> Math.toIntExact(desk.stores().complaints().stream()
                        .filter(ReportDesk::isOpen)
                        .count()));
        return figures;
    }

    private static void count(Event event, Map<ReportFigure, Integer> figures) {
        if (event instanceof ComplaintRegistered) {
            one(ReportFigure.COMPLAINTS_RECEIVED, figures);
        } else if (event instanceof ComplaintClosed) {
            one(ReportFigure.COMPLAINTS_CLOSED, figures);
        } else if (event instanceof FollowUpRecorded asked) {
            if (asked.outcome() == FollowUpOutcome.SATISFIED) {
                one(ReportFigure.CUSTOMERS_ASKED, figures);
                one(ReportFigure.CUSTOMERS_SATISFIED, figures);
            } else if (asked.outcome() == FollowUpOutcome.DISSATISFIED) {
                one(ReportFigure.CUSTOMERS_ASKED, figures);
            }
        } else if (event instanceof CallbackRequested) {
            one(ReportFigure.CALLBACKS_PROMISED, figures);
        } else if (event instanceof CallbackCompleted) {
            one(ReportFigure.CALLBACKS_COMPLETED, figures);
        } else if (event instanceof OrderPaid) {
            one(ReportFigure.ORDERS_PAID, figures);
        }
    }

    private static void one(ReportFigure figure, Map<ReportFigure, Integer> figures) {
        figures.merge(figure, 1, Integer::sum);
    }

    private static boolean isOpen(Complaint complaint) {
        return switch (complaint.status()) {
            case REGISTERED, ACKNOWLEDGED, ASSESSED, INVESTIGATING, ON_HOLD, RESPONSE_PROPOSED, RESOLVED, FOLLOW_UP ->
                true;
            case NONE, CLOSED, ARCHIVED, WITHDRAWN, DECLINED, REFERRED, MERGED -> false;
        };
    }
}
