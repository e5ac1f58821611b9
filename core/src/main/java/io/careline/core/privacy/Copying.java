package io.careline.core.privacy;

import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import io.careline.core.internal.LocalTimes;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Role;
import io.careline.privacy.ConfidentialityPolicy;
import io.careline.privacy.CopyPermission;
import io.careline.privacy.CopyWish;
import io.careline.privacy.PrivacyReasons;
import io.careline.privacy.ReadContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Says whether data may be copied, lent or taken out (rule CF4). */
@Incubating(since = "0.1.0")
public final class Copying {
    private Copying() {}

    /**
     * What speaks against it. One permission that is given by whom it must be and in force is enough; of those that are not,
     * it is said why.
     *
     * @param permissions those that the host has on record, of anybody and for anything
     * @return all reasons; empty if it may be done
     * @throws NullPointerException if an argument is null
     */
    public static List<Rejection> check(
            CopyWish wish, Collection<CopyPermission> permissions, ReadContext context, ConfidentialityPolicy policy) {
        List<Rejection> reasons = new ArrayList<>();
        ConfidentialityClass clearance = policy.clearance(context.actor());
        if (clearance.compareTo(wish.confidentiality()) < 0) {
            reasons.add(Rejection.of(PrivacyReasons.CLEARANCE_NEEDED, "CF1")
                    .with("agent", context.actor().id())
                    .with("clearance", clearance)
                    .with("class", wish.confidentiality()));
        }
        if (wish.confidentiality().compareTo(policy.copyingPermittedFrom()) >= 0) {
            reasons.addAll(unpermitted(wish, permissions, context, policy));
        }
        return List.copyOf(reasons);
    }

    private static List<Rejection> unpermitted(
            CopyWish wish, Collection<CopyPermission> permissions, ReadContext context, ConfidentialityPolicy policy) {
        List<Rejection> faults = new ArrayList<>();
        for (CopyPermission permission : permissions) {
            if (isFor(permission, wish, context)) {
                List<Rejection> own = faults(permission, context, policy);
                if (own.isEmpty()) {
                    return List.of();
                }
                faults.addAll(own);
            }
        }
        return faults.isEmpty()
                ? List.of(Rejection.of(PrivacyReasons.COPY_NOT_PERMITTED, "CF4")
                        .with("agent", context.actor().id())
                        .with("kind", wish.kind())
                        .with("aggregateId", wish.aggregateId()))
                : faults;
    }

    private static boolean isFor(CopyPermission permission, CopyWish wish, ReadContext context) {
        return permission.holder().equals(context.actor().id())
                && permission.kind() == wish.kind()
                && permission
                        .aggregateId()
                        .filter(id -> !id.equals(wish.aggregateId()))
                        .isEmpty()
                && permission.upTo().compareTo(wish.confidentiality()) >= 0;
    }

    private static List<Rejection> faults(
            CopyPermission permission, ReadContext context, ConfidentialityPolicy policy) {
        List<Rejection> faults = new ArrayList<>();
        if (Collections.disjoint(permission.permittedBy().roles(), policy.permitters())) {
            faults.add(Rejection.of(PrivacyReasons.PERMITTER_NEEDED, "CF4")
                    .with("agent", permission.permittedBy().id())
                    .with("roles", policy.permitters().stream().map(Role::value).collect(Collectors.joining(", "))));
        }
        if (context.now().isBefore(permission.from()) || !context.now().isBefore(permission.until())) {
            faults.add(Rejection.of(PrivacyReasons.PERMISSION_NOT_IN_FORCE, "CF4")
                    .with("from", LocalTimes.of(permission.from(), policy.zone()))
                    .with("until", LocalTimes.of(permission.until(), policy.zone())));
        }
        return faults;
    }
}
