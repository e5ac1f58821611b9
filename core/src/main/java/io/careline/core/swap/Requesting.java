package io.careline.core.swap;

import io.careline.common.AgentId;
import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import io.careline.swap.RegisterSwap;
import io.careline.swap.RequestSwap;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapChain;
import io.careline.swap.SwapEvent;
import io.careline.swap.SwapFacts;
import io.careline.swap.SwapKind;
import io.careline.swap.SwapPolicy;
import io.careline.swap.SwapReasons;
import io.careline.swap.SwapRegistered;
import io.careline.swap.SwapRequested;
import io.careline.swap.SwapTerms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asking for a swap: what it must say, who will have to agree to it, and its place in the register. */
record Requesting(SwapPolicy policy, Grounds grounds, Consenting consenting) {
    /** The rule that asks for an entry in the register; rule W4 does as well. */
    static final String REGISTER = "W3";

    List<Rejection> isSound(ShiftSwap swap, RequestSwap command, DecisionContext context) {
        SwapTerms terms = command.terms();
        List<Rejection> reasons = new ArrayList<>();
        if (!policy.kinds().contains(terms.kind())) {
            reasons.add(Rejection.of(SwapReasons.KIND_NOT_ALLOWED).with("kind", terms.kind()));
        }
        if (!context.actor().id().equals(terms.requester())) {
            reasons.add(Rejection.of(SwapReasons.REQUESTER_NEEDED)
                    .with("agent", context.actor().id())
                    .with("requester", terms.requester()));
        }
        if (terms.kind() == SwapKind.CLAIM && terms.recipient().isPresent()) {
            reasons.add(Rejection.of(SwapReasons.RECIPIENT_UNEXPECTED));
        }
        if (terms.kind() != SwapKind.CLAIM && terms.recipient().isEmpty()) {
            reasons.add(Rejection.of(SwapReasons.RECIPIENT_MISSING));
        }
        if (terms.recipient().filter(terms.requester()::equals).isPresent()) {
            reasons.add(Rejection.of(SwapReasons.SAME_PERSON).with("agent", terms.requester()));
        }
        if (terms.kind() == SwapKind.SWAP && terms.repayment().isEmpty()) {
            reasons.add(Rejection.of(SwapReasons.REPAYMENT_MISSING));
        }
        boolean isLoan = terms.kind() == SwapKind.OFFER && terms.repayment().isEmpty();
        if (terms.kind() != SwapKind.SWAP && terms.isRepaid() && !isLoan) {
            reasons.add(Rejection.of(SwapReasons.REPAYMENT_UNEXPECTED).with("kind", terms.kind()));
        }
        return reasons;
    }

    List<Rejection> isJustified(ShiftSwap swap, RequestSwap command, DecisionContext context) {
        return policy.isReasonRequired() && Objection.isBlank(command.reason())
                ? List.of(Rejection.of(SwapReasons.REASON_MISSING, "W2"))
                : List.of();
    }

    List<Rejection> leadsAreKnown(ShiftSwap swap, RequestSwap command, DecisionContext context) {
        List<Rejection> reasons = new ArrayList<>();
        for (AgentId agent : command.terms().people()) {
            if (policy.isTeamLeadAsked() && !command.facts().teamLeads().containsKey(agent)) {
                reasons.add(Rejection.of(SwapReasons.LEADS_UNKNOWN, "W4").with("agent", agent));
            }
        }
        return reasons;
    }

    List<Reason> grounds(ShiftSwap swap, RequestSwap command, DecisionContext context) {
        List<Reason> reasons = new ArrayList<>(grounds.against(swap, command.terms(), command.facts(), context.now()));
        SwapChain chain = chain(command.terms(), command.facts());
        boolean isInForce = Consenting.isComplete(chain, List.of());
        if (isInForce && chain.isRegistered() && Objection.isBlank(command.registerEntry())) {
            reasons.add(Rejection.of(SwapReasons.NOT_REGISTERED, REGISTER));
        }
        return reasons;
    }

    /** A team leader who is one of the two people agrees as that. */
    private SwapChain chain(SwapTerms terms, SwapFacts facts) {
        SwapChain.Builder chain = SwapChain.builder();
        chain.recipientAsked(policy.isRecipientAsked() && terms.recipient().isPresent())
                .approvers(policy.approvers())
                .registered(policy.isRegisterRequired());
        if (policy.isTeamLeadAsked()) {
            leads(terms, facts).stream()
                    .filter(lead -> !terms.people().contains(lead))
                    .forEach(chain::addLeads);
        }
        return chain.build();
    }

    private static List<AgentId> leads(SwapTerms terms, SwapFacts facts) {
        return terms.people().stream()
                .flatMap(agent -> Optional.ofNullable(facts.teamLeads().get(agent)).stream())
                .distinct()
                .toList();
    }

    List<SwapEvent> request(ShiftSwap swap, RequestSwap command, DecisionContext context) {
        SwapChain chain = chain(command.terms(), command.facts());
        List<SwapEvent> events = new ArrayList<>();
        events.add(SwapRequested.builder()
                .terms(command.terms())
                .roster(command.roster())
                .zone(command.facts().zone())
                .chain(chain)
                .leads(leads(command.terms(), command.facts()))
                .expiresAt(expiry(command, context.now()))
                .reason(command.reason())
                .registerEntry(command.registerEntry().filter(entry -> !entry.isBlank()))
                .attributes(command.attributes())
                .build());
        if (Consenting.isComplete(chain, List.of())) {
            events.add(consenting.approval(
                    command.terms(), command.roster(), command.facts().zone(), command.attributes()));
        }
        return events;
    }

    private Instant expiry(RequestSwap command, Instant now) {
        Instant first = Legs.firstStart(command.terms().legs(), command.facts().zone());
        return policy.answerWithin()
                .map(now::plus)
                .filter(answer -> answer.isBefore(first))
                .orElse(first);
    }

    List<SwapEvent> register(ShiftSwap swap, RegisterSwap command, DecisionContext context) {
        return command.entry().equals(swap.registerEntry())
                ? List.of()
                : List.of(SwapRegistered.builder()
                        .entry(Objection.given(command.entry()))
                        .attributes(command.attributes())
                        .build());
    }
}
