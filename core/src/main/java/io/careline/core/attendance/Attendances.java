package io.careline.core.attendance;

import io.careline.attendance.AttendanceCommand;
import io.careline.attendance.AttendanceEvent;
import io.careline.attendance.AttendanceMonth;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceRecord;
import io.careline.common.Incubating;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.lifecycle.Lifecycle;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Builds the attendance life cycle for a desk, and draws up its months. */
@Incubating(since = "0.1.0")
public final class Attendances {
    private Attendances() {}

    /** The life cycle of one shift's record under a policy. */
    public static Lifecycle<AttendanceRecord, AttendanceCommand, AttendanceEvent> lifecycle(AttendancePolicy policy) {
        return define(policy).build();
    }

    /**
     * The same, open for rules of the user's own: add them with
     * {@link LifecycleBuilder#policy(String, io.careline.lifecycle.CommandType, Class, io.careline.lifecycle.Policy)}
     * and build.
     */
    public static LifecycleBuilder<AttendanceRecord, AttendanceCommand, AttendanceEvent> define(
            AttendancePolicy policy) {
        return new AttendanceTable(Objects.requireNonNull(policy, "policy")).define();
    }

    /**
     * The months of all agents in some records, by agent and then by month. What a shift came to is taken as it was
     * decided; how many latenesses come to what (rule A1) is the policy's.
     *
     * @param records any number, in any order, one for each shift; those that are not scheduled yet are left out
     * @throws NullPointerException if an argument or an element is null
     */
    public static List<AttendanceMonth> months(AttendancePolicy policy, Collection<AttendanceRecord> records) {
        return new AttendanceMonths(policy).of(records);
    }
}
