package io.careline.examples.replay.sample;

import io.careline.examples.report.Chance;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes up a desk's swaps: most are agreed, registered, signed and worked, some are refused, each for its own reason. */
final class SwapPlot {
    private static final int APART = 12;

    private final PeopleDesk desk;
    private final Chance chance;
    private final Bookings bookings;
    private final Sheet sheet = new Sheet(
            "swap",
            "time",
            "activity",
            "user",
            "kind",
            "recipient",
            "date",
            "shift",
            "repayment",
            "reason",
            "entry",
            "leg",
            "cause");
    private final List<Deal> inForce = new ArrayList<>();
    private final List<PeopleDesk.Duty> illnesses = new ArrayList<>();
    private int swaps;

    SwapPlot(PeopleDesk desk, Chance chance, Bookings bookings) {
        this.desk = desk;
        this.chance = chance;
        this.bookings = bookings;
        SwapStory.of(desk).forEach(this::play);
    }

    String csv() {
        return sheet.csv(desk.end());
    }

    /** Who falls ill on which day before a swap of it is signed. */
    List<PeopleDesk.Duty> illnesses() {
        return illnesses;
    }

    /**
     * A shift for a shift.
     *
     * @param repaid the day of the shift in return; below zero if there is none
     */
    private record Deal(String id, int giver, int taker, int given, int repaid, LocalDateTime asked) {
        boolean isOffer() {
            return repaid < 0;
        }

        boolean concerns(int agent) {
            return giver == agent || taker == agent;
        }

        int first() {
            return isOffer() ? given : Math.min(given, repaid);
        }
    }

    /** Shifts by day that were taken over later in the month than they were agreed on: who has them now. */
    List<PeopleDesk.Duty> taken() {
        return inForce.stream()
                .filter(deal -> !deal.isOffer())
                .map(deal -> deal.repaid() > deal.given()
                        ? new PeopleDesk.Duty(deal.giver(), deal.repaid())
                        : new PeopleDesk.Duty(deal.taker(), deal.given()))
                .filter(duty -> !bookings.isAway(duty.agent(), duty.day()))
                .filter(duty -> !desk.isNight(
                        duty.day(), bookings.shiftOf(duty.agent(), duty.day()).orElseThrow()))
                .toList();
    }

    private String nextId() {
        swaps++;
        return String.format(
                Locale.ROOT, "W%s-%03d", desk.date(0).toString().substring(2, 7).replace("-", ""), swaps);
    }

    private void play(SwapStory story) {
        switch (story) {
            case HOLIDAY ->
                chance.shuffled(desk.holidayDuties()).stream()
                        .flatMap(duty -> onHoliday(duty).stream())
                        .findFirst()
                        .ifPresent(deal -> request(deal, story));
            case DAY_AFTER_ANOTHER ->
                chance.shuffled(inForce).stream()
                        .flatMap(deal -> beside(deal).stream())
                        .findFirst()
                        .ifPresent(deal -> request(deal, story));
            case ONE_TOO_MANY, BACK_TO_BACK, NO_REASON -> place(story).ifPresent(deal -> request(deal, story));
            case OFFER ->
                place(story)
                        .map(deal -> new Deal(deal.id(), deal.giver(), deal.taker(), deal.given(), -1, deal.asked()))
                        .ifPresent(deal -> agreed(deal, story));
            case DECLINED, CANCELLED, EXPIRED -> place(story).ifPresent(deal -> open(deal, story));
            case VOIDED -> place(story).ifPresent(this::voided);
            default -> place(story).ifPresent(deal -> agreed(deal, story));
        }
    }

    private int limit() {
        return desk == PeopleDesk.STRICT_SHOP ? 2 : 3;
    }

    /** Whether an agent's swaps in force are as many as a month can have (rule W5), by some moment. */
    private boolean isSpent(int agent, LocalDateTime by) {
        return inForce.stream()
                        .filter(deal -> deal.concerns(agent))
                        .filter(deal -> deal.asked().plusHours(4).isBefore(by))
                        .count()
                >= limit();
    }

    /** Two shifts that can change hands: each one's on a day off of the other, unless that is the story. */
    private Optional<Deal> place(SwapStory story) {
        List<Deal> deals = new ArrayList<>();
        for (int giver = 0; giver < desk.agents(); giver++) {
            for (int taker = 0; taker < desk.agents(); taker++) {
                if (giver != taker) {
                    add(deals, giver, taker, story);
                }
            }
        }
        if (deals.isEmpty()) {
            return Optional.empty();
        }
        Deal deal = chance.of(deals);
        return Optional.of(deal(nextId(), deal.giver(), deal.taker(), deal.given(), deal.repaid()));
    }

    private void add(List<Deal> deals, int giver, int taker, SwapStory story) {
        for (int given : shifts(giver, taker, story == SwapStory.BACK_TO_BACK)) {
            for (int repaid : shifts(taker, giver, false)) {
                Deal deal = deal("", giver, taker, given, repaid);
                if (Math.abs(given - repaid) <= APART && Math.abs(given - repaid) > 1 && isMeant(deal, story)) {
                    deals.add(deal);
                }
            }
        }
    }

    /** Most swaps leave everybody within the limit, at the end of the month as well. */
    private boolean isMeant(Deal deal, SwapStory story) {
        LocalDateTime last = desk.end();
        return switch (story) {
            case ONE_TOO_MANY -> isSpent(deal.taker(), deal.asked()) && !isSpent(deal.giver(), last);
            case NO_REASON, BACK_TO_BACK, DECLINED, CANCELLED, EXPIRED, VOIDED ->
                !isSpent(deal.taker(), deal.asked()) && !isSpent(deal.giver(), deal.asked());
            default -> !isSpent(deal.taker(), last) && !isSpent(deal.giver(), last);
        };
    }

    /** The days on which one works and the other is off, or works as well; nobody's story so far, and no holiday. */
    private List<Integer> shifts(int giver, int taker, boolean isClash) {
        return desk.workdays(4, giver).stream()
                .filter(day -> desk.works(day, taker) == isClash && day < desk.days() - 2)
                .filter(day -> isClash || isRested(taker, day, giver))
                .filter(day -> !desk.isHoliday(day))
                .filter(day -> bookings.isFree(giver, day - 1, day + 1) && bookings.isFree(taker, day - 1, day + 1))
                .toList();
    }

    /** Whether there is time between the shift taken over and those of the days beside it (rule W7). */
    private boolean isRested(int taker, int day, int owner) {
        boolean isBefore =
                desk.works(day - 1, taker) && !desk.end(day - 1, taker).isBefore(desk.start(day, owner));
        boolean isAfter = desk.works(day + 1, taker) && !desk.end(day, owner).isBefore(desk.start(day + 1, taker));
        return !isBefore && !isAfter;
    }

    private Deal deal(String id, int giver, int taker, int given, int repaid) {
        LocalDateTime asked =
                desk.date(Math.min(given, repaid) - 3).atTime(9 + (given + giver) % 8, (7 * given + 11 * taker) % 60);
        return new Deal(id, giver, taker, given, repaid, asked);
    }

    /** Another shift of the taker the day after one of a swap in force, asked for once that is signed (rule W6). */
    private Optional<Deal> beside(Deal deal) {
        int next = deal.given() + 1;
        int giver = deal.taker();
        if (!desk.works(next, giver) || desk.isHoliday(next)) {
            return Optional.empty();
        }
        LocalDateTime asked = deal.asked().plusHours(26);
        return IntStream.range(0, desk.agents())
                .filter(taker -> taker != giver && !desk.works(next, taker) && isRested(taker, next, giver))
                .filter(taker -> !isSpent(taker, asked) && !isSpent(giver, asked))
                .boxed()
                .flatMap(taker -> shifts(taker, giver, false).stream()
                        .filter(repaid -> Math.abs(repaid - next) > 1)
                        .map(repaid -> new Deal("", giver, taker, next, repaid, asked)))
                .filter(other -> other.asked().isBefore(desk.date(other.first()).atStartOfDay()))
                .findFirst()
                .map(other -> new Deal(nextId(), giver, other.taker(), next, other.repaid(), asked));
    }

    private Sheet.Row request(Deal deal, SwapStory story) {
        Sheet.Row row = sheet.add(deal.id(), deal.asked(), "request", desk.agent(deal.giver()))
                .with("recipient", desk.agent(deal.taker()))
                .with("date", desk.date(deal.given()).toString());
        if (deal.isOffer()) {
            row.with("kind", "offer");
        } else {
            row.with("repayment", desk.date(deal.repaid()).toString());
        }
        return story == SwapStory.NO_REASON ? row : row.with("reason", "家中有事");
    }

    /** A shift of somebody on duty on a public holiday for one later in the month (rules W9, L19). */
    private Optional<Deal> onHoliday(PeopleDesk.Duty duty) {
        LocalDateTime asked = desk.date(duty.day() - 3).atTime(10, 40);
        return IntStream.range(0, desk.agents())
                .filter(taker -> taker != duty.agent() && !desk.works(duty.day(), taker))
                .filter(taker -> isRested(taker, duty.day(), duty.agent()))
                .boxed()
                .flatMap(taker -> shifts(taker, duty.agent(), false).stream()
                        .map(repaid -> new Deal("", duty.agent(), taker, duty.day(), repaid, asked)))
                .filter(deal -> bookings.isFree(deal.giver(), duty.day() - 1, duty.day() + 1)
                        && bookings.isFree(deal.taker(), duty.day() - 1, duty.day() + 1))
                .findFirst()
                .map(deal -> new Deal(nextId(), deal.giver(), deal.taker(), deal.given(), deal.repaid(), asked));
    }

    /** Asked for, and not agreed. */
    private void open(Deal deal, SwapStory story) {
        touch(deal);
        request(deal, story);
        switch (story) {
            case DECLINED ->
                sheet.add(deal.id(), deal.asked().plusHours(2), "decline", desk.agent(deal.taker()))
                        .with("reason", "当天另有安排");
            case CANCELLED -> {
                sheet.add(deal.id(), deal.asked().plusHours(1), "accept", desk.agent(deal.taker()));
                sheet.add(deal.id(), deal.asked().plusHours(5), "cancel", desk.agent(deal.giver()))
                        .with("reason", "已另作安排");
            }
            default -> {}
        }
    }

    private void touch(Deal deal) {
        for (int agent : List.of(deal.giver(), deal.taker())) {
            bookings.touch(agent, deal.given(), deal.given());
            bookings.touch(agent, deal.repaid(), deal.repaid());
        }
    }

    /** Waiting for its signature when somebody falls ill. */
    private void voided(Deal deal) {
        touch(deal);
        request(deal, SwapStory.VOIDED);
        sheet.add(deal.id(), deal.asked().plusHours(1), "accept", desk.agent(deal.taker()));
        illnesses.add(
                deal.given() < deal.repaid()
                        ? new PeopleDesk.Duty(deal.giver(), deal.given())
                        : new PeopleDesk.Duty(deal.taker(), deal.repaid()));
    }

    private void agreed(Deal deal, SwapStory story) {
        request(deal, story);
        sheet.add(deal.id(), deal.asked().plusHours(1), "accept", desk.agent(deal.taker()));
        LocalDateTime registered = deal.asked().plusMinutes(story == SwapStory.REGISTERED_LATE ? 200 : 65);
        if (desk != PeopleDesk.RESTAURANT) {
            register(deal.id(), registered, desk.agent(deal.giver()));
        }
        boolean isLate = story == SwapStory.LEAD_FORGOTTEN;
        List<String> leads = desk.leads(deal.giver(), deal.taker());
        for (int i = 0; i < leads.size(); i++) {
            int minutes = isLate && i == leads.size() - 1 ? 190 : 90 + 20 * i;
            sheet.add(deal.id(), deal.asked().plusMinutes(minutes), "endorse", leads.get(i));
        }
        sign(deal.id(), deal.asked().plusHours(3));
        if (story == SwapStory.REGISTERED_LATE || isLate) {
            sign(deal.id(), deal.asked().plusHours(4));
        }
        inForce.add(deal);
        bookings.give(deal.given(), deal.giver(), deal.taker());
        if (!deal.isOffer()) {
            bookings.give(deal.repaid(), deal.taker(), deal.giver());
        }
        if (story == SwapStory.DEFAULTED) {
            missed(deal);
        }
    }

    private void register(String id, LocalDateTime time, String by) {
        sheet.add(id, time, "register", by).with("entry", "换班登记 " + swaps);
    }

    private void sign(String id, LocalDateTime time) {
        sheet.add(id, time, "approve", desk.supervisor());
    }

    /** The later of the two shifts is not worked (rules W8, W10). */
    private void missed(Deal deal) {
        boolean isRepayment = deal.repaid() > deal.given();
        int day = Math.max(deal.given(), deal.repaid());
        int owner = isRepayment ? deal.taker() : deal.giver();
        bookings.miss(day, isRepayment ? deal.giver() : deal.taker());
        sheet.add(deal.id(), desk.end(day, owner).plusMinutes(20), "report-shift-missed", desk.supervisor())
                .with("leg", isRepayment ? "repayment" : "given")
                .with("cause", "unclear-handover");
    }

    /** Somebody who is off takes over a shift that leave has left open. */
    void claim(int day, int owner, LocalDateTime time) {
        for (int agent = 0; agent < desk.agents(); agent++) {
            if (!desk.works(day, agent) && bookings.isFree(agent, day, day) && isRested(agent, day, owner)) {
                String id = nextId();
                sheet.add(id, time, "request", desk.agent(agent))
                        .with("kind", "claim")
                        .with("date", desk.date(day).toString())
                        .with("shift", desk.code(day, owner))
                        .with("reason", "补缺班");
                register(id, time.plusMinutes(5), desk.agent(agent));
                for (String lead : desk.leads(agent, agent)) {
                    sheet.add(id, time.plusMinutes(30), "endorse", lead);
                }
                sign(id, time.plusHours(1));
                bookings.give(day, owner, agent);
                return;
            }
        }
    }
}
