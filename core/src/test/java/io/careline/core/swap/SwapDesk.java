package io.careline.core.swap;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import io.careline.roster.Assignment;
import io.careline.roster.RosterChange;
import io.careline.roster.RosterId;
import io.careline.roster.RosterView;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import io.careline.swap.AcceptSwap;
import io.careline.swap.ApproveSwap;
import io.careline.swap.EndorseSwap;
import io.careline.swap.RecordShiftWorked;
import io.careline.swap.RegisterSwap;
import io.careline.swap.RequestSwap;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapCommand;
import io.careline.swap.SwapEvent;
import io.careline.swap.SwapFacts;
import io.careline.swap.SwapId;
import io.careline.swap.SwapKind;
import io.careline.swap.SwapLegKind;
import io.careline.swap.SwapPolicy;
import io.careline.swap.SwapRecord;
import io.careline.swap.SwapShift;
import io.careline.swap.SwapStatus;
import io.careline.swap.SwapTerms;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A desk in Shanghai in the week from Monday, 9 March 2026, on: Ann works the days of Monday, Tuesday and Thursday, Bob the
 * nights of Monday, Thursday and Friday. Ann wants to be rid of her Tuesday and would work Bob's Friday night.
 */
final class SwapDesk extends LifecycleDesk<ShiftSwap, SwapCommand, SwapEvent, SwapDesk> {
    static final AgentId ANN = AgentId.of("ann");
    static final AgentId BOB = AgentId.of("bob");
    static final AgentId LEA = AgentId.of("lea");
    static final AgentId LEO = AgentId.of("leo");
    static final Actor ANN_HERSELF = Actor.of("ann", Role.OFFICER);
    static final Actor BOB_HIMSELF = Actor.of("bob", Role.OFFICER);
    static final Actor LEAD_OF_ANN = Actor.of("lea", Role.TEAM_LEAD);
    static final Actor LEAD_OF_BOB = Actor.of("leo", Role.TEAM_LEAD);
    static final Actor SUPERVISOR = Actor.of("sue", Role.SUPERVISOR);
    static final Actor MANAGER = Actor.of("max", Role.MANAGER);
    static final Actor TIMER = Actor.of("timer", Role.SYSTEM);
    static final RosterId ROSTER = RosterId.of("desk-2026-11");

    static final ShiftType DAY = ShiftType.of(ShiftCode.DAY, HourRange.parse("08:30-17:30"));
    static final ShiftType NIGHT = ShiftType.builder()
            .code(ShiftCode.NIGHT)
            .hours(HourRange.parse("16:30-22:30"))
            .night(true)
            .build();
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    static final LocalDate TUESDAY = MONDAY.plusDays(1);
    static final LocalDate FRIDAY = MONDAY.plusDays(4);
    static final SwapShift TUESDAY_DAY = SwapShift.of(TUESDAY, DAY);
    static final SwapShift FRIDAY_NIGHT = SwapShift.of(FRIDAY, NIGHT);
    static final SwapTerms TERMS = SwapTerms.swap(ANN, TUESDAY_DAY, BOB, FRIDAY_NIGHT);
    static final List<Assignment> ASSIGNMENTS = List.of(
            Assignment.of(ANN, MONDAY, DAY),
            Assignment.of(ANN, TUESDAY, DAY),
            Assignment.of(ANN, MONDAY.plusDays(3), DAY),
            Assignment.of(BOB, MONDAY, NIGHT),
            Assignment.of(BOB, MONDAY.plusDays(3), NIGHT),
            Assignment.of(BOB, FRIDAY, NIGHT));

    SwapDesk() {
        this(policy().build());
    }

    SwapDesk(SwapPolicy policy) {
        super(Swaps.lifecycle(policy), "S-1", ANN_HERSELF);
    }

    @Override
    protected SwapDesk self() {
        return this;
    }

    /** The other party agrees, the manager signs (rule W3). */
    static SwapPolicy.Builder policy() {
        SwapPolicy.Builder policy = SwapPolicy.builder();
        policy.version(PolicyVersion.of("taobao-shop", "1"));
        return policy;
    }

    /** The other party, both team leaders, then the supervisor (rule W4). */
    static SwapPolicy.Builder strict() {
        return policy().teamLeadAsked(true).approvers(List.of(Role.SUPERVISOR));
    }

    static SwapFacts.Builder facts(SwapTerms terms) {
        SwapFacts.Builder facts = SwapFacts.from(RosterView.of(ZONE, ASSIGNMENTS), terms);
        facts.putTeamLeads(ANN, LEA).putTeamLeads(BOB, LEO);
        return facts;
    }

    static SwapFacts.Builder facts() {
        return facts(TERMS);
    }

    static RequestSwap.Builder wish(SwapTerms terms, SwapFacts facts) {
        RequestSwap.Builder request = RequestSwap.builder();
        request.terms(terms).roster(ROSTER).facts(facts).reason("the school's open day");
        return request;
    }

    static RequestSwap wish() {
        return wish(TERMS, facts().build()).build();
    }

    static RequestSwap wish(SwapFacts.Builder facts) {
        return wish(TERMS, facts.build()).build();
    }

    static RequestSwap wish(SwapTerms terms) {
        return wish(terms, facts(terms).build()).build();
    }

    /** An approved swap of Ann and Bob in the register. */
    static SwapRecord.Builder earlier(String id, LocalDate given) {
        SwapRecord.Builder record = SwapRecord.builder();
        record.id(SwapId.of(id))
                .kind(SwapKind.SWAP)
                .status(SwapStatus.SETTLED)
                .requester(ANN)
                .recipient(BOB)
                .requestedAt(given.minusDays(3).atTime(9, 0).atZone(ZONE).toInstant())
                .given(given);
        return record;
    }

    SwapDesk requested() {
        return as(ANN_HERSELF).accept(wish());
    }

    SwapDesk accepted() {
        return requested().accept(RegisterSwap.of("W-12")).as(BOB_HIMSELF).accept(AcceptSwap.of());
    }

    SwapDesk approved() {
        return accepted().as(MANAGER).accept(ApproveSwap.of(facts().build()));
    }

    /** A swap of other terms, up to the manager's signature. */
    SwapDesk approved(SwapTerms terms) {
        return as(ANN_HERSELF)
                .accept(wish(terms, facts(terms).build()).registerEntry("W-13").build())
                .as(BOB_HIMSELF)
                .accept(AcceptSwap.of())
                .as(MANAGER)
                .accept(ApproveSwap.of(facts(terms).build()));
    }

    /** Under the strict rules: both team leaders agree, nobody has signed. */
    SwapDesk endorsed() {
        return accepted()
                .as(LEAD_OF_ANN)
                .accept(EndorseSwap.of())
                .as(LEAD_OF_BOB)
                .accept(EndorseSwap.of());
    }

    /** Bob has worked Ann's Tuesday, and Friday is not there yet. */
    SwapDesk halfWorked() {
        return approved().as(TIMER).at("2026-03-10T18:00").accept(RecordShiftWorked.of(SwapLegKind.GIVEN));
    }

    List<String> deadlines() {
        return lifecycle().deadlines(state(), context()).stream()
                .map(deadline -> deadline.name() + " " + LocalDateTime.ofInstant(deadline.dueAt(), ZONE) + " "
                        + deadline.command().type().tag())
                .toList();
    }

    /** The changes of a roster as text: {@code ann 2026-03-10 day>-}. */
    static List<String> letters(List<RosterChange> changes) {
        return changes.stream()
                .map(change ->
                        change.agent() + " " + change.date() + " " + name(change.from()) + ">" + name(change.to()))
                .toList();
    }

    private static String name(Optional<ShiftCode> shift) {
        return shift.map(ShiftCode::value).orElse("-");
    }
}
