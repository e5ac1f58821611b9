package io.careline.examples.replay.sample;

import io.careline.examples.replay.sample.LeavePlot.Wish;
import java.time.LocalDateTime;
import java.util.Locale;

/** The lines of a made-up journal of leave, as people would write them. */
final class LeaveSheet {
    private final PeopleDesk desk;
    private final Bookings bookings;
    private final Sheet sheet = new Sheet(
            "leave",
            "time",
            "activity",
            "user",
            "type",
            "from",
            "fromHalf",
            "to",
            "hours",
            "reason",
            "documents",
            "exceptionAsked",
            "channel",
            "proxy",
            "happenedAt",
            "granted");
    private int requests;

    LeaveSheet(PeopleDesk desk, Bookings bookings) {
        this.desk = desk;
        this.bookings = bookings;
    }

    String csv() {
        return sheet.csv(desk.end());
    }

    /** Ids follow the order in which the requests are made up. */
    String nextId() {
        requests++;
        return String.format(
                Locale.ROOT, "L%s-%03d", desk.date(0).toString().substring(2, 7).replace("-", ""), requests);
    }

    Sheet.Row submit(Wish wish, String type, String reason) {
        return submit(wish, wish.id(), type, reason);
    }

    Sheet.Row submit(Wish wish, String id, String type, String reason) {
        return ask(id, wish, wish.asked(), "submit", type, reason);
    }

    void resubmit(Wish wish, LocalDateTime time, String type, String reason) {
        ask(wish.id(), wish, time, "resubmit", type, reason);
    }

    private Sheet.Row ask(String id, Wish wish, LocalDateTime time, String activity, String type, String reason) {
        return sheet.add(id, time, activity, desk.agent(wish.agent()))
                .with("type", type)
                .with("from", desk.date(wish.from()).toString())
                .with("to", desk.date(wish.to()).toString())
                .with("reason", reason);
    }

    void call(Wish wish, LocalDateTime happened) {
        ask(wish.id(), wish, wish.asked(), "report-emergency", "sick", "突发急病").with("happenedAt", happened);
    }

    void approve(Wish wish, LocalDateTime time, String by) {
        sheet.add(wish.id(), time, "approve", by);
    }

    void decide(Wish wish, LocalDateTime time, String activity, String by, String reason) {
        sheet.add(wish.id(), time, activity, by).with("reason", reason);
    }

    void revoke(Wish wish, LocalDateTime time) {
        sheet.add(wish.id(), time, "decide-revocation", desk.supervisor()).with("granted", "yes");
    }

    /** Noted by the supervisor once the day is over. */
    void absent(Wish wish, String by) {
        sheet.add(wish.id(), desk.end(wish.from(), wish.agent()).plusMinutes(30), "record-absence", by)
                .with("from", desk.date(wish.from()).toString());
    }

    /** Just before the next shift. */
    void back(Wish wish) {
        bookings.next(wish.agent(), wish.to() + 1)
                .ifPresent(next -> backAt(wish, start(wish, next).minusMinutes(5)));
    }

    /** When an agent's shift of a day begins, the own one or another's. */
    private LocalDateTime start(Wish wish, int day) {
        return desk.start(day, bookings.shiftOf(wish.agent(), day).orElse(wish.agent()));
    }

    Sheet.Row backAt(Wish wish, LocalDateTime time) {
        return sheet.add(wish.id(), time, "report-back", desk.agent(wish.agent()));
    }

    /** A shift late; gives the last day away. */
    int backLate(Wish wish) {
        int missed = bookings.next(wish.agent(), wish.to() + 1).orElseThrow();
        int next = bookings.next(wish.agent(), missed + 1).orElseThrow();
        backAt(wish, start(wish, next).minusMinutes(5));
        return missed;
    }

    /** After the first of the days. */
    void backEarly(Wish wish) {
        String first = desk.date(wish.from()).toString();
        backAt(wish, desk.start(wish.to(), wish.agent()).minusMinutes(10))
                .with("from", first)
                .with("to", first);
    }

    /** On the first day back (rule L16). */
    void papers(Wish wish) {
        bookings.next(wish.agent(), wish.to() + 1)
                .ifPresent(next -> sheet.add(
                                wish.id(), start(wish, next).plusHours(1), "complete-papers", desk.agent(wish.agent()))
                        .with("documents", "病历"));
    }
}
