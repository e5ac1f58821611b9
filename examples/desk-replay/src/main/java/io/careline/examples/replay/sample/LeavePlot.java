package io.careline.examples.replay.sample;

import io.careline.examples.report.Chance;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes up a desk's requests for leave: most are in order, some are refused, each for a reason of its own. */
final class LeavePlot {
    private static final int LONG = 4;

    /** So many days are left at the end to come back on. */
    private static final int LAST = 3;

    private static final List<String> REASONS = List.of("家中有事", "办理证件", "搬家", "孩子家长会", "探望父母");

    /** Who has no annual leave yet at the property desk. */
    private static final int NEWCOMER = 3;

    private final PeopleDesk desk;
    private final Chance chance;
    private final Bookings bookings;
    private final SwapPlot swaps;
    private final LeaveSheet sheet;

    LeavePlot(PeopleDesk desk, Chance chance, Bookings bookings, SwapPlot swaps) {
        this.desk = desk;
        this.chance = chance;
        this.bookings = bookings;
        this.swaps = swaps;
        this.sheet = new LeaveSheet(desk, bookings);
        swaps.illnesses().forEach(illness -> {
            LocalDateTime before = desk.start(illness.day(), illness.agent()).minusHours(3);
            emergency(
                    new Wish(sheet.nextId(), illness.agent(), illness.day(), illness.day(), before),
                    LeaveStory.EMERGENCY);
        });
        LeaveStory.of(desk).forEach(this::play);
    }

    String csv() {
        return sheet.csv();
    }

    /** Some days of an agent, and when leave for them is asked for. */
    record Wish(String id, int agent, int from, int to, LocalDateTime asked) {
        Wish at(LocalDateTime time) {
            return new Wish(id, agent, from, to, time);
        }
    }

    private void play(LeaveStory story) {
        switch (story) {
            case HOLIDAY, SWAPPED_SHIFT, NO_BALANCE, NO_COVER, NIGHT, NIGHT_AFTER_NOON, TOO_LATE, BY_PROXY, LATE_CALL ->
                refused(story);
            case NIGHT_EXCEPTION, EXCEPTION -> exception(story);
            case EMERGENCY, NO_PAPERS -> place(false, 1, 1).ifPresent(wish -> emergency(wish, story));
            default -> place(false, days(story) == LONG ? LONG : 1, days(story)).ifPresent(wish -> asked(wish, story));
        }
    }

    private static int days(LeaveStory story) {
        return switch (story) {
            case LONG, SKIPPED_LEVEL -> LONG;
            case AROUND_A_DAY_OFF -> 3;
            case SHORTENED, OVERSTAYED -> 2;
            default -> 1;
        };
    }

    /** Days of work in a row that are nobody's story, with colleagues there; a day off among them as wished. */
    private Optional<Wish> place(boolean isNight, int work, int length) {
        List<Wish> places = new ArrayList<>();
        for (int agent = 0; agent < desk.agents(); agent++) {
            for (int day = 0; day + length < desk.days() - LAST; day++) {
                int last = day + length - 1;
                if (desk.works(day, agent)
                        && desk.works(last, agent)
                        && desk.isNight(day, agent) == isNight
                        && fits(agent, day, last, work, length)) {
                    places.add(wish("", agent, day, last));
                }
            }
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Wish place = chance.of(places);
        bookings.touch(place.agent(), place.from(), place.to());
        return Optional.of(new Wish(sheet.nextId(), place.agent(), place.from(), place.to(), place.asked()));
    }

    private boolean fits(int agent, int day, int last, int work, int length) {
        long worked =
                desk.workdays(day, agent).stream().filter(one -> one <= last).count();
        boolean isMeant = length == 3 ? worked == 2 : worked >= Math.min(work, length);
        boolean isOrdinary = desk.workdays(day, agent).stream()
                .filter(one -> one <= last)
                .noneMatch(one -> desk.isHoliday(one) || desk.isNight(one, agent) != desk.isNight(day, agent));
        return isMeant
                && isOrdinary
                && bookings.isFree(agent, day, last)
                && bookings.isApart(agent, day, last)
                && desk.workdays(day, agent).stream()
                        .filter(one -> one <= last)
                        .allMatch(one -> desk.isNight(one, agent) || bookings.isStaffed(agent, one));
    }

    /** Asked for some days before, in the office's hours. */
    private Wish wish(String id, int agent, int from, int to) {
        return new Wish(
                id,
                agent,
                from,
                to,
                desk.date(from)
                        .minusDays(2 + (from + agent) % 3)
                        .atTime(9 + (from + agent) % 7, (13 * from + agent) % 60));
    }

    private String reason() {
        return chance.of(REASONS);
    }

    /** What most stories begin with, and how they go on. */
    private void asked(Wish wish, LeaveStory story) {
        String supervisor = desk.supervisor();
        Sheet.Row row = sheet.submit(wish, type(story, wish.agent()), reason());
        LocalDateTime decided = wish.asked().plusMinutes(chance.between(20, 150));
        switch (story) {
            case HALF_DAY -> row.with("fromHalf", "second");
            case HOURS -> row.with("hours", "14:00-16:00");
            case TWICE -> sheet.submit(wish.at(wish.asked().plusMinutes(7)), sheet.nextId(), "personal", reason());
            case SKIPPED_LEVEL -> sheet.approve(wish, decided, desk.head());
            case ANOTHER_LINE -> sheet.approve(wish, decided, desk.otherSupervisor());
            case NO_APPROVER -> sheet.approve(wish, decided, desk.agent((wish.agent() + 1) % desk.agents()));
            case RETURNED -> {
                sheet.decide(wish, decided, "return", supervisor, "请写明事由");
                sheet.resubmit(wish, decided.plusMinutes(12), "personal", "家人住院");
            }
            default -> {}
        }
        switch (story) {
            case WITHDRAWN ->
                sheet.decide(wish, wish.asked().plusMinutes(10), "withdraw", desk.agent(wish.agent()), "不再需要");
            case EXPIRED -> {}
            case DECLINED -> sheet.decide(wish, decided, "decline", supervisor, "当日人手不足");
            case DECLINED_AND_AWAY -> {
                sheet.decide(wish, decided, "decline", supervisor, "当日人手不足");
                sheet.absent(wish, supervisor);
                bookings.leave(wish.agent(), wish.from(), wish.to());
            }
            default -> {
                sheet.approve(wish, decided.plusMinutes(20), supervisor);
                if (days(story) == LONG && desk != PeopleDesk.RESTAURANT) {
                    sheet.approve(wish, decided.plusMinutes(65), desk.head());
                }
                taken(wish, story, decided.plusHours(3));
            }
        }
    }

    private String type(LeaveStory story, int agent) {
        boolean hasAnnual = desk == PeopleDesk.PROPERTY && agent != NEWCOMER;
        return switch (story) {
            case HOURS -> desk == PeopleDesk.PROPERTY ? "comp-time" : "personal";
            case LONG, SHORTENED -> hasAnnual ? "paid-annual" : "personal";
            case ORDINARY -> hasAnnual && chance.in100(25) ? "paid-annual" : "personal";
            default -> "personal";
        };
    }

    /** What becomes of leave that was approved. */
    private void taken(Wish wish, LeaveStory story, LocalDateTime later) {
        switch (story) {
            case REVOKED -> {
                sheet.decide(wish, later, "request-revocation", desk.agent(wish.agent()), "事情已办妥");
                sheet.revoke(wish, later.plusMinutes(30));
            }
            case HALF_DAY -> sheet.back(wish);
            case HOURS -> sheet.backAt(wish, desk.date(wish.from()).atTime(16, 0));
            case OVERSTAYED -> {
                int next = sheet.backLate(wish);
                bookings.leave(wish.agent(), wish.from(), next);
            }
            case SHORTENED -> {
                sheet.backEarly(wish);
                bookings.leave(wish.agent(), wish.from(), wish.from());
            }
            default -> {
                sheet.back(wish);
                bookings.leave(wish.agent(), wish.from(), wish.to());
            }
        }
    }

    private void exception(LeaveStory story) {
        boolean isNight = story == LeaveStory.NIGHT_EXCEPTION;
        place(isNight, 1, 1).ifPresent(place -> {
            Wish wish = isNight
                    ? place
                    : place.at(desk.start(place.from(), place.agent()).minusHours(12));
            sheet.submit(wish, "personal", "家人急病").with("exceptionAsked", "yes");
            sheet.approve(wish, wish.asked().plusMinutes(25), desk.supervisor());
            sheet.approve(wish, wish.asked().plusMinutes(70), desk.head());
            taken(wish, story, wish.asked());
            if (isNight) {
                swaps.claim(wish.from(), wish.agent(), wish.asked().plusHours(3));
            }
        });
    }

    /** Falls ill before the shift and calls; the papers follow, or do not. */
    private void emergency(Wish wish, LeaveStory story) {
        LocalDateTime happened = desk.start(wish.from(), wish.agent()).minusHours(chance.between(2, 4));
        LocalDateTime called = happened.plusMinutes(chance.between(5, 55));
        sheet.call(wish.at(called), happened);
        sheet.approve(wish, called.plusMinutes(15), desk.supervisor());
        bookings.leave(wish.agent(), wish.from(), wish.to());
        sheet.back(wish);
        if (story == LeaveStory.EMERGENCY) {
            sheet.papers(wish);
        }
    }

    /** What is refused as soon as it is asked for. */
    private void refused(LeaveStory story) {
        boolean isNight = switch (story) {
            case NIGHT, NIGHT_AFTER_NOON, NO_COVER -> true;
            default -> false;
        };
        if (story == LeaveStory.HOLIDAY || story == LeaveStory.SWAPPED_SHIFT) {
            chance.shuffled(story == LeaveStory.HOLIDAY ? desk.holidayDuties() : swaps.taken()).stream()
                    .findFirst()
                    .ifPresent(duty -> sheet.submit(
                            wish(sheet.nextId(), duty.agent(), duty.day(), duty.day()), "personal", reason()));
            return;
        }
        place(isNight, 1, 1).ifPresent(place -> {
            LocalDateTime start = desk.start(place.from(), place.agent());
            Wish wish = switch (story) {
                case TOO_LATE ->
                    place.at(
                            desk == PeopleDesk.RESTAURANT
                                    ? start.plusMinutes(chance.between(10, 40))
                                    : start.minusHours(chance.between(3, 11)));
                case NIGHT_AFTER_NOON -> place.at(desk.date(place.from()).atTime(13, chance.between(5, 55)));
                case LATE_CALL -> place.at(start.plusMinutes(30));
                default -> place;
            };
            if (story == LeaveStory.LATE_CALL) {
                sheet.call(wish, start.minusHours(26));
                bookings.leave(wish.agent(), wish.from(), wish.to());
                return;
            }
            Sheet.Row row = sheet.submit(wish, story == LeaveStory.NO_BALANCE ? "comp-time" : "personal", reason());
            switch (story) {
                case BY_PROXY ->
                    row.with("channel", "by-proxy").with("proxy", desk.agent((place.agent() + 1) % desk.agents()));
                case NIGHT_AFTER_NOON -> row.with("exceptionAsked", "yes");
                default -> {}
            }
        });
    }
}
