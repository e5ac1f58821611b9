package io.careline.examples.month.run;

import io.careline.common.AgentId;
import io.careline.core.roster.Rosters;
import io.careline.examples.month.input.EventLine;
import io.careline.examples.month.input.Staff;
import io.careline.examples.month.input.Wish;
import io.careline.examples.month.plan.MonthRoster;
import io.careline.roster.Assignment;
import io.careline.roster.RosterId;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterProposal;
import io.careline.roster.SwapWish;
import io.careline.swap.AcceptSwap;
import io.careline.swap.ApproveSwap;
import io.careline.swap.CancelSwap;
import io.careline.swap.DeclineSwap;
import io.careline.swap.EndorseSwap;
import io.careline.swap.RegisterSwap;
import io.careline.swap.RequestSwap;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapCommand;
import io.careline.swap.SwapConsent;
import io.careline.swap.SwapShift;
import io.careline.swap.SwapTerms;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Turns wishes for swaps into the commands of those who ask, the colleague, the team leaders and the manager. */
final class SwapWishes {
    private static final String LIFECYCLE = "swap";
    private static final Duration ANSWER = Duration.ofMinutes(30);
    private static final int DAYS = 10;

    private static final int MOST = 400;

    /** How far around a shift is looked: the wider, the more there are circles of three among the best, which no swap is. */
    private static final List<Integer> AROUND = List.of(3, 6, DAYS);

    private final MonthDesk desk;
    private final Timeline timeline;
    private final Staff staff;
    private final MonthStores stores;
    private final PeopleFacts facts;
    private final MonthRoster planned;
    private final RosterId roster;

    SwapWishes(
            MonthDesk desk,
            Timeline timeline,
            Staff staff,
            MonthStores stores,
            PeopleFacts facts,
            MonthRoster planned,
            RosterId roster) {
        this.desk = desk;
        this.timeline = timeline;
        this.staff = staff;
        this.stores = stores;
        this.facts = facts;
        this.planned = planned;
        this.roster = roster;
    }

    /** What is wrong with the wish; empty if it was sent. */
    Optional<String> ask(EventLine line, Wish.Swap wish) {
        List<Assignment> shifts = facts.shifts(line.actor());
        if (wish.shift() > shifts.size()) {
            return Optional.of(line.actor() + " has " + shifts.size() + " shifts this month, not " + wish.shift());
        }
        Assignment given = shifts.get(wish.shift() - 1);
        Optional<SwapTerms> terms = terms(line.actor(), given, wish);
        if (terms.isEmpty()) {
            return Optional.of("nobody can swap the shift of " + given.date() + " with " + line.actor());
        }
        SwapCommand command = RequestSwap.builder()
                .terms(terms.get())
                .roster(roster)
                .facts(facts.swap(line.id(), terms.get()))
                .reason(wish.reason())
                .build();
        if (send(line, command, line.at(), line.actor())) {
            timeline.add(
                    line.at().plus(ANSWER), () -> answer(line, wish, line.at().plus(ANSWER)));
        }
        return Optional.empty();
    }

    private boolean send(EventLine line, SwapCommand command, Instant at, AgentId actor) {
        return desk.send(LIFECYCLE, line.id(), command, at, staff.actor(actor), line.line())
                .decision()
                .isAccepted();
    }

    /** The colleague's first shift around it, or the best of all exchanges that the roster knows. */
    private Optional<SwapTerms> terms(AgentId agent, Assignment given, Wish.Swap wish) {
        SwapShift shift = SwapShift.of(given.date(), given.shift());
        if (wish.with().isPresent()) {
            AgentId other = wish.with().get();
            return facts.shifts(other).stream()
                    .filter(back -> !back.date().equals(given.date())
                            && Math.abs(back.date().toEpochDay() - given.date().toEpochDay()) <= DAYS)
                    .findFirst()
                    .map(back -> SwapTerms.swap(agent, shift, other, SwapShift.of(back.date(), back.shift())));
        }
        return problem(given.date())
                .flatMap(problem -> AROUND.stream()
                        .flatMap(days -> proposals(problem, agent, given.date(), days).stream())
                        .flatMap(proposal -> terms(agent, shift, proposal).stream())
                        .findFirst());
    }

    private Optional<RosterProblem> problem(LocalDate date) {
        return planned.problems().stream()
                .filter(problem -> !date.isBefore(problem.horizon().start())
                        && !date.isAfter(problem.horizon().end()))
                .findFirst();
    }

    private List<RosterProposal> proposals(RosterProblem problem, AgentId agent, LocalDate date, int days) {
        List<Assignment> current = stores.rosters().get(0).assignments().stream()
                .filter(assignment ->
                        !assignment.date().isBefore(problem.horizon().start())
                                && !assignment.date().isAfter(problem.horizon().end()))
                .toList();
        SwapWish wish = SwapWish.builder()
                .agent(agent)
                .date(date)
                .from(
                        date.minusDays(days).isBefore(problem.horizon().start())
                                ? problem.horizon().start()
                                : date.minusDays(days))
                .to(
                        date.plusDays(days).isAfter(problem.horizon().end())
                                ? problem.horizon().end()
                                : date.plusDays(days))
                .most(MOST)
                .build();
        return Rosters.advisor().swaps(problem, current, wish).stream()
                .filter(proposal -> proposal.agents().size() == 2)
                .toList();
    }

    /** The shift of the colleague that the requester gets by a proposal. */
    private Optional<SwapTerms> terms(AgentId agent, SwapShift given, RosterProposal proposal) {
        AgentId other = proposal.agents().stream()
                .filter(one -> !one.equals(agent))
                .findFirst()
                .orElseThrow();
        return proposal.changes().stream()
                .filter(change -> change.agent().equals(agent)
                        && change.to().isPresent()
                        && !change.date().equals(given.date()))
                .findFirst()
                .flatMap(change -> facts.shifts(other).stream()
                        .filter(shift -> shift.date().equals(change.date()))
                        .findFirst())
                .map(back -> SwapTerms.swap(agent, given, other, SwapShift.of(back.date(), back.shift())));
    }

    private Optional<ShiftSwap> pending(EventLine line) {
        return stores.swap(line.id()).filter(ShiftSwap::isPending);
    }

    private void answer(EventLine line, Wish.Swap wish, Instant at) {
        Optional<ShiftSwap> swap = pending(line);
        if (swap.isEmpty()) {
            return;
        }
        AgentId recipient = swap.get().terms().flatMap(SwapTerms::recipient).orElse(line.actor());
        switch (wish.course()) {
            case UNANSWERED -> {}
            case WITHDRAWN -> send(line, CancelSwap.of("不再需要"), at, line.actor());
            case DECLINED -> send(line, DeclineSwap.of("当天另有安排"), at, recipient);
            case PRESUMED -> {
                send(line, ApproveSwap.builder().build(), at, line.actor());
                agree(line, at.plus(ANSWER));
            }
            case AGREED -> agree(line, at);
        }
    }

    /** The next who has to agree does. */
    private void agree(EventLine line, Instant at) {
        Optional<ShiftSwap> swap = pending(line);
        if (swap.isEmpty()) {
            return;
        }
        boolean isAgreed = switch (swap.get().status()) {
            case PENDING_RECIPIENT ->
                send(
                        line,
                        AcceptSwap.of(),
                        at,
                        swap.get().terms().flatMap(SwapTerms::recipient).orElse(line.actor()));
            case PENDING_LEADS ->
                lead(swap.get())
                        .map(lead -> send(line, EndorseSwap.of(), at, lead))
                        .orElse(false);
            case PENDING_MANAGER -> sign(line, swap.get(), at);
            default -> false;
        };
        if (isAgreed && pending(line).isPresent()) {
            timeline.add(at.plus(ANSWER), () -> agree(line, at.plus(ANSWER)));
        }
    }

    private static Optional<AgentId> lead(ShiftSwap swap) {
        List<AgentId> agreed = swap.consents().stream().map(SwapConsent::agent).toList();
        return swap.leads().stream().filter(lead -> !agreed.contains(lead)).findFirst();
    }

    /** The register is filled in before it is signed (rules W3, W4). */
    private boolean sign(EventLine line, ShiftSwap swap, Instant at) {
        if (swap.registerEntry().isEmpty()) {
            send(line, RegisterSwap.of("DJ-" + line.id()), at, line.actor());
        }
        Optional<AgentId> approver = facts.swapApprover();
        return approver.isPresent() && send(line, ApproveSwap.builder().build(), at, approver.get());
    }
}
