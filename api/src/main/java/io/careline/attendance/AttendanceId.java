package io.careline.attendance;

import io.careline.common.AgentId;
import io.careline.common.Id;
import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.Objects;

/** The host's key for the record of one shift. */
@Incubating(since = "0.1.0")
public final class AttendanceId extends Id<AttendanceId> {
    private AttendanceId(String value) {
        super(value);
    }

    /**
     * The id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static AttendanceId of(String value) {
        return new AttendanceId(value);
    }

    /**
     * The key by which reactions find an agent's record: {@code ann/2026-03-02}. A shift that passes midnight belongs to
     * the day on which it begins, and an agent has one shift a day at most. A long one is {@linkplain #fitting shortened}.
     *
     * @throws NullPointerException if an argument is null
     */
    public static AttendanceId of(AgentId agent, LocalDate date) {
        return new AttendanceId(fitting(agent.value() + "/" + Objects.requireNonNull(date, "date")));
    }
}
