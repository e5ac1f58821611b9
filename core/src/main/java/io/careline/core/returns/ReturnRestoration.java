package io.careline.core.returns;

import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Restoration;
import io.careline.returns.GoodsReturn;
import io.careline.returns.ReturnBasis;
import io.careline.returns.ReturnPolicy;
import io.careline.returns.ReturnReasons;
import io.careline.returns.ReturnStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes over a return from a host's columns: completes what can be derived, and says what is missing. */
record ReturnRestoration(ReturnPolicy policy, Assessing assessing, Moving moving) {
    private static final Set<ReturnStatus> AUTHORISED =
            EnumSet.range(ReturnStatus.AUTHORISED, ReturnStatus.REJECTED_ON_INSPECTION);
    private static final Set<ReturnStatus> AT_HAND = EnumSet.of(ReturnStatus.RECEIVED, ReturnStatus.INSPECTED);

    Restoration<GoodsReturn> of(GoodsReturn snapshot, DecisionContext context) {
        List<Finding> findings = new ArrayList<>();
        if (snapshot.status() == ReturnStatus.NONE) {
            findings.add(Finding.of(ReturnReasons.NOT_REQUESTED));
            return Restoration.of(snapshot, findings);
        }
        expect(snapshot.customer().isPresent(), ReturnReasons.CUSTOMER_MISSING, findings);
        expect(snapshot.order().isPresent(), ReturnReasons.ORDER_MISSING, findings);
        expect(snapshot.facts().isPresent(), ReturnReasons.FACTS_MISSING, findings);
        if (snapshot.status() == ReturnStatus.REFUNDED) {
            expect(snapshot.refund().isPresent(), ReturnReasons.REFUND_MISSING, findings);
            expect(snapshot.refundConfirmedBy().isPresent(), ReturnReasons.CONFIRMER_MISSING, findings);
        }
        GoodsReturn.Builder restored = GoodsReturn.builder().from(snapshot);
        completeAssessment(restored, snapshot, findings);
        completeAuthorisation(restored, snapshot, context, findings);
        completeReceipt(restored, snapshot, context, findings);
        return Restoration.of(restored.build(), findings);
    }

    private static void expect(boolean holds, String code, List<Finding> findings) {
        if (!holds) {
            findings.add(Finding.of(code));
        }
    }

    private void completeAssessment(GoodsReturn.Builder restored, GoodsReturn snapshot, List<Finding> findings) {
        if (snapshot.assessment().isEmpty() && snapshot.facts().isPresent()) {
            findings.add(Finding.of(ReturnReasons.ASSESSMENT_DERIVED));
            restored.assessment(assessing.assess(snapshot.facts().get()));
        }
    }

    private void completeAuthorisation(
            GoodsReturn.Builder restored, GoodsReturn snapshot, DecisionContext context, List<Finding> findings) {
        if (AUTHORISED.contains(snapshot.status()) && snapshot.basis().isEmpty()) {
            findings.add(Finding.of(ReturnReasons.BASIS_ASSUMED));
            restored.basis(ReturnBasis.HOUSE);
        }
        if (snapshot.status() == ReturnStatus.AUTHORISED && snapshot.expiresAt().isEmpty()) {
            findings.add(Finding.of(ReturnReasons.EXPIRY_DERIVED));
            restored.expiresAt(context.now().plus(policy.authorisationValidity()));
        }
    }

    private void completeReceipt(
            GoodsReturn.Builder restored, GoodsReturn snapshot, DecisionContext context, List<Finding> findings) {
        if (!AT_HAND.contains(snapshot.status())) {
            return;
        }
        Instant receivedAt = snapshot.receivedAt().orElse(context.now());
        if (snapshot.receivedAt().isEmpty()) {
            findings.add(Finding.of(ReturnReasons.RECEIPT_TIME_MISSING));
            restored.receivedAt(receivedAt);
        }
        Optional<Instant> refundDueAt = moving.refundDueAt(snapshot, receivedAt);
        if (snapshot.refundDueAt().isEmpty() && refundDueAt.isPresent()) {
            findings.add(Finding.of(ReturnReasons.REFUND_DUE_DERIVED, "RT7"));
            restored.refundDueAt(refundDueAt);
        }
    }
}
