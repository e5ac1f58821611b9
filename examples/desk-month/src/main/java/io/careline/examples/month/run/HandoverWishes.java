package io.careline.examples.month.run;

import io.careline.common.AgentId;
import io.careline.core.handbook.Handbook;
import io.careline.examples.month.input.EventLine;
import io.careline.examples.month.input.Staff;
import io.careline.examples.month.input.Wish;
import io.careline.handover.AcceptHandover;
import io.careline.handover.BeginHandover;
import io.careline.handover.CheckPlace;
import io.careline.handover.CountEquipment;
import io.careline.handover.EquipmentCount;
import io.careline.handover.Handover;
import io.careline.handover.HandoverCommand;
import io.careline.handover.HandoverForm;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.LeavePost;
import io.careline.handover.ReportNothing;
import io.careline.handover.ScheduleHandover;
import io.careline.handover.SignHandover;
import io.careline.lifecycle.Actor;
import io.careline.roster.Assignment;
import io.careline.roster.ShiftCode;
import io.careline.swap.SwapShift;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns a shift that is handed over into the commands of its giver and its taker, by the roster of the day. */
final class HandoverWishes {
    private static final Duration STEP = Duration.ofMinutes(2);

    /** So long before the end of the shift the two meet, if the next is there. */
    private static final Duration TALK = Duration.ofMinutes(12);

    private final MonthDesk desk;
    private final Timeline timeline;
    private final Staff staff;
    private final MonthStores stores;
    private final Handbook handbook;
    private final HandoverPolicy policy;

    /** Of a handbook that has a section on handovers. */
    HandoverWishes(MonthDesk desk, Timeline timeline, Staff staff, MonthStores stores, Handbook handbook) {
        this.desk = desk;
        this.timeline = timeline;
        this.staff = staff;
        this.stores = stores;
        this.handbook = handbook;
        this.policy = handbook.handoverPolicy();
    }

    /** What is wrong with the wish; empty if it was sent, or if nobody is there to hand over or to take over. */
    Optional<String> hand(EventLine line, Wish.Handover wish) {
        for (ShiftCode code : List.of(wish.given(), wish.taken())) {
            if (handbook.rosterRules().shifts(wish.date()).stream()
                    .noneMatch(shift -> shift.code().equals(code))) {
                return Optional.of("there is no shift " + code);
            }
        }
        on(wish.date(), wish.given()).stream()
                .findFirst()
                .ifPresent(given ->
                        next(given, wish.taken()).ifPresent(taken -> new Course(line, wish, given, taken).play()));
        return Optional.empty();
    }

    /** Those who have a shift, another one first on each day. */
    private List<Assignment> on(LocalDate date, ShiftCode shift) {
        List<Assignment> all = new ArrayList<>(stores.rosters().get(0).assignments().stream()
                .filter(one -> one.date().equals(date) && one.shift().code().equals(shift))
                .sorted(Comparator.comparing(Assignment::agent))
                .toList());
        Collections.rotate(all, date.getDayOfMonth());
        return all;
    }

    /** Somebody else who has the following shift: of the same day, if that does not begin earlier. */
    private Optional<Assignment> next(Assignment given, ShiftCode shift) {
        return List.of(given.date(), given.date().plusDays(1)).stream()
                .flatMap(date -> on(date, shift).stream())
                .filter(one -> !one.agent().equals(given.agent()) && !start(one).isBefore(start(given)))
                .findFirst();
    }

    private ZoneId zone() {
        return policy.zone();
    }

    private Instant start(Assignment assignment) {
        return SwapShift.of(assignment.date(), assignment.shift()).startsAt(zone());
    }

    private Instant end(Assignment assignment) {
        return SwapShift.of(assignment.date(), assignment.shift()).endsAt(zone());
    }

    /** One handover, from the first line in the book to the second signature. */
    private final class Course {
        private final EventLine line;
        private final Wish.Handover wish;
        private final Assignment given;
        private final Assignment taken;
        private Instant now;

        Course(EventLine line, Wish.Handover wish, Assignment given, Assignment taken) {
            this.line = line;
            this.wish = wish;
            this.given = given;
            this.taken = taken;
            this.now = line.at();
        }

        void play() {
            send(
                    MonthDesk.SYSTEM,
                    ScheduleHandover.builder()
                            .giver(given.agent())
                            .taker(taken.agent())
                            .shiftEnd(end(given))
                            .takerStart(start(taken))
                            .givenShift(given.shift().code())
                            .takenShift(taken.shift().code())
                            .night(given.shift().isNight())
                            .build());
            List<HandoverItemKind> untold = policy.mandatoryKinds().stream()
                    .filter(kind ->
                            wish.items().stream().noneMatch(item -> item.kind().equals(kind)))
                    .filter(kind -> !kind.equals(HandoverItemKind.EQUIPMENT)
                            || policy.equipment().isEmpty())
                    .toList();
            int told = wish.slip() == Wish.Slip.FORGOTTEN ? Math.max(0, untold.size() - 1) : untold.size();
            wish.items().forEach(item -> soon(given.agent(), item));
            untold.subList(0, told).forEach(kind -> soon(given.agent(), ReportNothing.of(kind)));
            boolean isByBook = given.shift().isNight() && policy.nightForm() == HandoverForm.BOOK;
            List<HandoverItemKind> forgotten = untold.subList(told, untold.size());
            now = later(now, end(given).minus(TALK));
            if (isByBook) {
                sign(forgotten, false);
                soon(given.agent(), LeavePost.of());
            } else if (wish.slip() == Wish.Slip.LEAVING) {
                now = end(given);
                soon(given.agent(), LeavePost.of());
            }
            meet(isByBook, forgotten);
        }

        /** Whoever is early waits until the meetings are over. */
        private void meet(boolean isByBook, List<HandoverItemKind> forgotten) {
            Instant arrived = start(taken).minus(policy.takerLead()).plus(Duration.ofMinutes(wish.late()));
            Instant meeting = handover().flatMap(Handover::beginsAfter).orElse(arrived);
            now = later(later(arrived, meeting), now.plus(STEP));
            soon(taken.agent(), BeginHandover.builder().arrivedAt(arrived).build());
            if (!policy.equipment().isEmpty()) {
                soon(taken.agent(), CountEquipment.builder().counts(counts()).build());
            }
            if (!isByBook) {
                sign(forgotten, true);
            }
            if (policy.isPlaceChecked()) {
                if (wish.slip() == Wish.Slip.UNCLEAN && !isByBook) {
                    soon(taken.agent(), CheckPlace.of(false));
                    soon(taken.agent(), AcceptHandover.of());
                }
                soon(taken.agent(), CheckPlace.of(true));
            }
            AcceptHandover.Builder accept = AcceptHandover.builder().inPerson(!isByBook);
            if (wish.slip() == Wish.Slip.MISSING && !policy.equipment().isEmpty()) {
                accept.remarks("设备缺一件，已登记");
            }
            soon(taken.agent(), accept.build());
        }

        /** Nobody can sign before he has spoken of everything that he must. */
        private void sign(List<HandoverItemKind> forgotten, boolean isInPerson) {
            SignHandover sign = SignHandover.builder().inPerson(isInPerson).build();
            soon(given.agent(), sign);
            if (!forgotten.isEmpty()) {
                forgotten.forEach(kind -> soon(given.agent(), ReportNothing.of(kind)));
                soon(given.agent(), sign);
            }
        }

        private List<EquipmentCount> counts() {
            List<EquipmentCount> counts = new ArrayList<>();
            policy.equipment().forEach((equipment, number) -> {
                boolean isMissing = wish.slip() == Wish.Slip.MISSING && counts.isEmpty();
                counts.add(EquipmentCount.of(equipment, isMissing ? number - 1 : number));
            });
            return counts;
        }

        private Optional<Handover> handover() {
            return stores.handover(line.id());
        }

        private void soon(AgentId actor, HandoverCommand command) {
            Instant at = now;
            timeline.add(at, () -> desk.send("handover", line.id(), command, at, staff.actor(actor), line.line()));
            now = now.plus(STEP);
        }

        private void send(Actor actor, HandoverCommand command) {
            desk.send("handover", line.id(), command, now, actor, line.line());
            now = now.plus(STEP);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
