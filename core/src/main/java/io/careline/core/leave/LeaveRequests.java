package io.careline.core.leave;

import io.careline.common.Incubating;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.leave.LeaveCommand;
import io.careline.leave.LeaveEvent;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveRequest;
import io.careline.lifecycle.Lifecycle;
import java.util.Objects;

/** Builds the life cycle of leave requests for a desk. */
@Incubating(since = "0.1.0")
public final class LeaveRequests {
    private LeaveRequests() {}

    /** The life cycle under a policy (rules L1 to L21). */
    public static Lifecycle<LeaveRequest, LeaveCommand, LeaveEvent> lifecycle(LeavePolicy policy) {
        return define(policy).build();
    }

    /**
     * The same, open for rules of the user's own: add them with
     * {@link LifecycleBuilder#policy(String, io.careline.lifecycle.CommandType, Class, io.careline.lifecycle.Policy)}
     * and build.
     */
    public static LifecycleBuilder<LeaveRequest, LeaveCommand, LeaveEvent> define(LeavePolicy policy) {
        return new LeaveTable(Objects.requireNonNull(policy, "policy")).define();
    }
}
