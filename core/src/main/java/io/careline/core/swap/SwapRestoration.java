package io.careline.core.swap;

import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Restoration;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapChain;
import io.careline.swap.SwapLeg;
import io.careline.swap.SwapPolicy;
import io.careline.swap.SwapReasons;
import io.careline.swap.SwapStatus;
import io.careline.swap.SwapTerms;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Takes over a swap from a host's columns: completes what can be derived, and says what is missing. */
record SwapRestoration(SwapPolicy policy, Grounds grounds) {
    Restoration<ShiftSwap> of(ShiftSwap snapshot, DecisionContext context) {
        List<Finding> findings = new ArrayList<>();
        if (snapshot.status() == SwapStatus.NONE) {
            findings.add(Finding.of(SwapReasons.NOT_REQUESTED));
            return Restoration.of(snapshot, findings);
        }
        ShiftSwap.Builder restored = ShiftSwap.builder().from(snapshot);
        if (snapshot.terms().isEmpty()) {
            findings.add(Finding.of(SwapReasons.TERMS_MISSING));
        }
        if (snapshot.roster().isEmpty()) {
            findings.add(Finding.of(SwapReasons.ROSTER_MISSING));
        }
        if (snapshot.zone().isEmpty()) {
            findings.add(Finding.of(SwapReasons.ZONE_MISSING));
            restored.zone(ZoneOffset.UTC);
        }
        if (snapshot.isPending() && snapshot.chain().isEmpty()) {
            findings.add(Finding.of(SwapReasons.CHAIN_DERIVED));
            restored.chain(chain(snapshot));
        }
        completeTimes(restored, snapshot, findings);
        return Restoration.of(restored.build(), findings);
    }

    /** The status tells that the recipient has agreed; which leaders are asked is not known any more. */
    private SwapChain chain(ShiftSwap snapshot) {
        SwapChain.Builder chain = SwapChain.builder();
        chain.recipientAsked(snapshot.status() == SwapStatus.PENDING_RECIPIENT)
                .approvers(policy.approvers())
                .registered(policy.isRegisterRequired());
        if (policy.isTeamLeadAsked() && snapshot.status() != SwapStatus.PENDING_MANAGER) {
            snapshot.leads().stream()
                    .filter(lead -> !Authority.people(snapshot).contains(lead))
                    .forEach(chain::addLeads);
        }
        return chain.build();
    }

    private void completeTimes(ShiftSwap.Builder restored, ShiftSwap snapshot, List<Finding> findings) {
        List<SwapLeg> legs = snapshot.terms().map(SwapTerms::legs).orElse(List.of());
        if (legs.isEmpty()) {
            return;
        }
        if (snapshot.isPending() && snapshot.expiresAt().isEmpty()) {
            findings.add(Finding.of(SwapReasons.EXPIRY_DERIVED));
            restored.expiresAt(Legs.firstStart(legs, Working.zone(snapshot)));
        }
        boolean isRepaid = snapshot.terms().filter(SwapTerms::isRepaid).isPresent();
        if (snapshot.isInForce() && isRepaid && snapshot.repaymentDueAt().isEmpty()) {
            findings.add(Finding.of(SwapReasons.REPAYMENT_DUE_DERIVED));
            restored.repaymentDueAt(grounds.repaymentDue(legs, Working.zone(snapshot)));
        }
    }
}
