package io.careline.core.leave;

import io.careline.core.internal.LocalTimes;
import io.careline.core.internal.Objection;
import io.careline.core.internal.Roles;
import io.careline.leave.DecideRevocation;
import io.careline.leave.LeaveEvent;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveReasons;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveRevoked;
import io.careline.leave.LeaveSubmission;
import io.careline.leave.RequestRevocation;
import io.careline.leave.RevocationRefused;
import io.careline.leave.RevocationRequested;
import io.careline.leave.RevokeLeave;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Undoes approved leave before it begins: as the applicant asks, or as the management must. */
record Revoking(LeavePolicy policy) {
    List<Rejection> hasNotBegun(LeaveRequest request, DecisionContext context) {
        return request.submission()
                .map(LeaveSubmission::startsAt)
                .filter(startsAt -> !context.now().isBefore(startsAt))
                .map(startsAt -> List.of(Rejection.of(LeaveReasons.BEGUN_ALREADY)
                        .with("startsAt", LocalTimes.of(startsAt, policy.zone()))))
                .orElse(List.of());
    }

    List<LeaveEvent> request(LeaveRequest request, RequestRevocation command, DecisionContext context) {
        return List.of(RevocationRequested.builder()
                .reason(Objection.given(command.reason()))
                .attributes(command.attributes())
                .build());
    }

    /** Whoever could give the last approval decides whether it is taken back. */
    List<Rejection> mayDecide(LeaveRequest request, DecisionContext context) {
        Optional<LeaveSubmission> submission = request.submission();
        if (submission.isEmpty()) {
            return List.of();
        }
        Deciders deciders = new Approving(policy).deciders(request, submission.get(), context.now());
        return deciders.isOn(context.actor().id(), request.levels())
                ? List.of()
                : List.of(notDecider(deciders, context));
    }

    private static Rejection notDecider(Deciders deciders, DecisionContext context) {
        boolean isOwn = context.actor().id().equals(deciders.applicant());
        return Rejection.of(isOwn ? LeaveReasons.OWN_REQUEST : LeaveReasons.NOT_APPROVER)
                .with("agent", context.actor().id());
    }

    List<Rejection> isDecidable(LeaveRequest request, DecideRevocation command, DecisionContext context) {
        if (command.isGranted()) {
            return hasNotBegun(request, context);
        }
        return Objection.isBlank(command.reason()) ? List.of(Rejection.of(LeaveReasons.REASON_MISSING)) : List.of();
    }

    private static LeaveRevoked.Builder revoked(LeaveRequest request) {
        LeaveSubmission submission = request.submission().orElseThrow();
        LeaveRevoked.Builder revoked = LeaveRevoked.builder();
        revoked.agent(submission.application().agent())
                .span(submission.application().span())
                .count(submission.count());
        return revoked;
    }

    List<LeaveEvent> decide(LeaveRequest request, DecideRevocation command, DecisionContext context) {
        String reason = Objection.given(command.reason());
        return List.of(
                command.isGranted()
                        ? revoked(request)
                                .asked(true)
                                .reason(reason)
                                .attributes(command.attributes())
                                .build()
                        : RevocationRefused.builder()
                                .reason(reason)
                                .attributes(command.attributes())
                                .build());
    }

    List<Rejection> mayRevoke(LeaveRequest request, DecisionContext context) {
        List<Rejection> reasons = new ArrayList<>(new Handing(policy).isNotOwn(request, context));
        if (!Roles.isAny(policy.revokers(), context)) {
            reasons.add(Rejection.of(LeaveReasons.REVOKER_NEEDED)
                    .with("roles", Roles.names(policy.revokers()))
                    .with("agent", context.actor().id()));
        }
        return reasons;
    }

    List<LeaveEvent> revoke(LeaveRequest request, RevokeLeave command, DecisionContext context) {
        return List.of(revoked(request)
                .asked(false)
                .reason(Objection.given(command.reason()))
                .attributes(command.attributes())
                .build());
    }
}
