package io.careline.core.returns;

import io.careline.core.internal.Objection;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import io.careline.returns.AuthoriseReturn;
import io.careline.returns.CancelReturn;
import io.careline.returns.ExpireReturn;
import io.careline.returns.GoodsReturn;
import io.careline.returns.ReturnAuthorised;
import io.careline.returns.ReturnBasis;
import io.careline.returns.ReturnCancelled;
import io.careline.returns.ReturnEvent;
import io.careline.returns.ReturnExpired;
import io.careline.returns.ReturnPolicy;
import io.careline.returns.ReturnReasons;
import io.careline.returns.ReturnRemedy;
import java.util.List;
import java.util.Set;

/** Lets goods come, by the house or by the law, and until when. */
record Authorising(ReturnPolicy policy, Supervision supervision) {
    List<Rejection> isGrounded(GoodsReturn goodsReturn, AuthoriseReturn command, DecisionContext context) {
        return supervision.objections(goodsReturn, command.basis(), context);
    }

    /** Said only where the goods may come at all: what is refused has no remedy. */
    List<Rejection> remedyIsOffered(GoodsReturn goodsReturn, AuthoriseReturn command, DecisionContext context) {
        return goodsReturn
                .remedy()
                .map(wanted -> offered(goodsReturn, command.basis(), wanted))
                .orElse(List.of());
    }

    private static List<Rejection> offered(GoodsReturn goodsReturn, ReturnBasis basis, ReturnRemedy wanted) {
        Set<ReturnRemedy> offered =
                goodsReturn.assessment().map(both -> both.on(basis).remedies()).orElse(Set.of());
        return offered.isEmpty() ? List.of() : Refunding.ifNotOffered(offered, wanted);
    }

    /** A decision by hand is explained. */
    List<Rejection> reasonIsGiven(GoodsReturn goodsReturn, AuthoriseReturn command, DecisionContext context) {
        boolean isClear = command.basis() == ReturnBasis.HOUSE && Supervision.isClear(goodsReturn);
        return isClear || !Objection.isBlank(command.reason())
                ? List.of()
                : List.of(Rejection.of(ReturnReasons.REASON_MISSING, "RT8"));
    }

    List<ReturnEvent> authorise(GoodsReturn goodsReturn, AuthoriseReturn command, DecisionContext context) {
        return List.of(ReturnAuthorised.builder()
                .basis(command.basis())
                .expiresAt(context.now().plus(policy.authorisationValidity()))
                .reason(command.reason())
                .attributes(command.attributes())
                .build());
    }

    static boolean isTooLate(GoodsReturn goodsReturn, DecisionContext context) {
        return goodsReturn.expiresAt().filter(at -> !context.now().isBefore(at)).isPresent();
    }

    static List<Rejection> notExpired(GoodsReturn goodsReturn, DecisionContext context) {
        return isTooLate(goodsReturn, context) ? expiry(goodsReturn, ReturnReasons.AUTHORISATION_EXPIRED) : List.of();
    }

    static List<Rejection> isExpired(GoodsReturn goodsReturn, DecisionContext context) {
        return isTooLate(goodsReturn, context) ? List.of() : expiry(goodsReturn, ReturnReasons.EXPIRY_TOO_EARLY);
    }

    private static List<Rejection> expiry(GoodsReturn goodsReturn, String code) {
        return List.of(Rejection.of(code)
                .with("expiresAt", goodsReturn.expiresAt().map(Object::toString).orElse("")));
    }

    List<ReturnEvent> expire(GoodsReturn goodsReturn, ExpireReturn command, DecisionContext context) {
        return List.of(ReturnExpired.builder().attributes(command.attributes()).build());
    }

    List<ReturnEvent> cancel(GoodsReturn goodsReturn, CancelReturn command, DecisionContext context) {
        return List.of(ReturnCancelled.builder()
                .reason(Objection.given(command.reason()))
                .attributes(command.attributes())
                .build());
    }
}
