package io.careline.core.swap;

import io.careline.common.AgentId;
import io.careline.common.Attributes;
import io.careline.core.internal.LocalTimes;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Role;
import io.careline.roster.RosterId;
import io.careline.swap.DeclineSwap;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapApproved;
import io.careline.swap.SwapChain;
import io.careline.swap.SwapCommand;
import io.careline.swap.SwapConsent;
import io.careline.swap.SwapConsented;
import io.careline.swap.SwapDeclined;
import io.careline.swap.SwapEvent;
import io.careline.swap.SwapFacts;
import io.careline.swap.SwapParty;
import io.careline.swap.SwapPolicy;
import io.careline.swap.SwapReasons;
import io.careline.swap.SwapStatus;
import io.careline.swap.SwapTerms;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Agreeing to a swap, one after the other (rules W1, W3, W4); the last one puts it in force. */
record Consenting(SwapPolicy policy, Grounds grounds) {
    private static final SwapChain NOBODY =
            SwapChain.builder().recipientAsked(false).build();

    /** Who is asked next; once everybody has agreed, whoever signs. */
    static SwapStatus next(SwapChain chain, List<SwapConsent> consents) {
        if (chain.isRecipientAsked()
                && consents.stream().noneMatch(consent -> consent.party() == SwapParty.RECIPIENT)) {
            return SwapStatus.PENDING_RECIPIENT;
        }
        return leadsLeft(chain, consents).isEmpty() ? SwapStatus.PENDING_MANAGER : SwapStatus.PENDING_LEADS;
    }

    static boolean isComplete(SwapChain chain, List<SwapConsent> consents) {
        return next(chain, consents) == SwapStatus.PENDING_MANAGER
                && role(chain, consents).isEmpty();
    }

    private static List<AgentId> leadsLeft(SwapChain chain, List<SwapConsent> consents) {
        return chain.leads().stream()
                .filter(lead -> consents.stream()
                        .noneMatch(consent -> consent.party() == SwapParty.TEAM_LEAD
                                && consent.agent().equals(lead)))
                .toList();
    }

    /** The role that signs next; empty if all have. */
    private static Optional<Role> role(SwapChain chain, List<SwapConsent> consents) {
        long signed = consents.stream()
                .filter(consent -> consent.party() == SwapParty.APPROVER)
                .count();
        return chain.approvers().stream().skip(signed).findFirst();
    }

    static SwapChain chain(ShiftSwap swap) {
        return swap.chain().orElse(NOBODY);
    }

    static List<Rejection> isInTime(ShiftSwap swap, DecisionContext context) {
        return swap.expiresAt()
                .filter(at -> !context.now().isBefore(at))
                .map(at -> List.of(Rejection.of(SwapReasons.ANSWER_EXPIRED)
                        .with("expiresAt", LocalTimes.of(at, Working.zone(swap)))))
                .orElse(List.of());
    }

    /** Whether it is the actor's turn. */
    static List<Rejection> isAsked(ShiftSwap swap, DecisionContext context) {
        AgentId actor = context.actor().id();
        return switch (party(swap)) {
            case RECIPIENT ->
                isRecipient(swap, actor)
                        ? List.of()
                        : List.of(Rejection.of(SwapReasons.RECIPIENT_NEEDED, "W3")
                                .with("agent", actor)
                                .with("recipient", recipient(swap)));
            case TEAM_LEAD -> {
                List<AgentId> leads = leadsLeft(chain(swap), swap.consents());
                yield leads.contains(actor)
                        ? List.of()
                        : List.of(Rejection.of(SwapReasons.LEAD_NEEDED, "W4")
                                .with("agent", actor)
                                .with("leads", Authority.names(leads)));
            }
            case APPROVER -> maySign(swap, context);
        };
    }

    private static boolean isRecipient(ShiftSwap swap, AgentId actor) {
        return swap.terms().flatMap(SwapTerms::recipient).filter(actor::equals).isPresent();
    }

    private static String recipient(ShiftSwap swap) {
        return swap.terms().flatMap(SwapTerms::recipient).map(AgentId::value).orElse("-");
    }

    private static List<Rejection> maySign(ShiftSwap swap, DecisionContext context) {
        List<Rejection> reasons = new ArrayList<>();
        Optional<Role> role = role(chain(swap), swap.consents());
        if (role.filter(context.actor()::is).isEmpty()) {
            reasons.add(Rejection.of(SwapReasons.APPROVER_NEEDED, "W3")
                    .with("agent", context.actor().id())
                    .with("role", role.map(Role::value).orElse("-")));
        }
        if (Authority.people(swap).contains(context.actor().id())) {
            reasons.add(Rejection.of(SwapReasons.OWN_SWAP, "L6")
                    .with("agent", context.actor().id()));
        }
        return reasons;
    }

    private static SwapParty party(ShiftSwap swap) {
        if (swap.status() == SwapStatus.PENDING_RECIPIENT) {
            return SwapParty.RECIPIENT;
        }
        return swap.status() == SwapStatus.PENDING_LEADS ? SwapParty.TEAM_LEAD : SwapParty.APPROVER;
    }

    private static List<SwapConsent> after(ShiftSwap swap, DecisionContext context) {
        List<SwapConsent> consents = new ArrayList<>(swap.consents());
        consents.add(consent(swap, context));
        return consents;
    }

    private static SwapConsent consent(ShiftSwap swap, DecisionContext context) {
        SwapParty party = party(swap);
        return SwapConsent.builder()
                .party(party)
                .agent(context.actor().id())
                .role(party == SwapParty.APPROVER ? role(chain(swap), swap.consents()) : Optional.empty())
                .at(context.now())
                .build();
    }

    /** What speaks against putting the swap in force, if this consent is the last one. */
    List<Reason> completion(ShiftSwap swap, Optional<SwapFacts> facts, DecisionContext context) {
        if (swap.terms().isEmpty() || !isComplete(chain(swap), after(swap, context))) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        if (chain(swap).isRegistered() && swap.registerEntry().isEmpty()) {
            reasons.add(Rejection.of(SwapReasons.NOT_REGISTERED, Requesting.REGISTER));
        }
        facts.ifPresentOrElse(
                known -> reasons.addAll(grounds.against(swap, swap.terms().get(), known, context.now())),
                () -> reasons.add(Rejection.of(SwapReasons.FACTS_MISSING)));
        return reasons;
    }

    List<SwapEvent> consent(ShiftSwap swap, SwapCommand command, DecisionContext context) {
        List<SwapEvent> events = new ArrayList<>();
        events.add(SwapConsented.builder()
                .consent(consent(swap, context))
                .attributes(command.attributes())
                .build());
        if (isComplete(chain(swap), after(swap, context))) {
            events.add(approval(
                    swap.terms().orElseThrow(),
                    swap.roster().orElseThrow(),
                    swap.zone().orElse(ZoneOffset.UTC),
                    command.attributes()));
        }
        return events;
    }

    /** Both reassignments as one event. */
    SwapEvent approval(SwapTerms terms, RosterId roster, ZoneId zone, Attributes attributes) {
        Optional<Instant> due =
                terms.isRepaid() ? Optional.of(grounds.repaymentDue(terms.legs(), zone)) : Optional.empty();
        return SwapApproved.builder()
                .roster(roster)
                .changes(terms.changes())
                .repaymentDueAt(due)
                .attributes(attributes)
                .build();
    }

    List<SwapEvent> decline(ShiftSwap swap, DeclineSwap command, DecisionContext context) {
        return List.of(SwapDeclined.builder()
                .party(party(swap))
                .reason(Objection.given(command.reason()))
                .attributes(command.attributes())
                .build());
    }
}
