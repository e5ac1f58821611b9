package io.careline.handover;

import io.careline.common.Incubating;
import io.careline.lifecycle.CommandType;

/** Which command it is: one constant for each command class. Later releases may add some. */
@Incubating(since = "0.1.0")
public enum HandoverCommandType implements CommandType {
    /** {@link ScheduleHandover}. */
    SCHEDULE,
    /** {@link ReplaceTaker}. */
    REPLACE_TAKER,
    /** {@link RecordItem}. */
    RECORD_ITEM,
    /** {@link CompleteItem}. */
    COMPLETE_ITEM,
    /** {@link ReportNothing}. */
    REPORT_NOTHING,
    /** {@link ExtendShift}. */
    EXTEND_SHIFT,
    /** {@link EndExtension}. */
    END_EXTENSION,
    /** {@link RecordGiverWaiting}. */
    RECORD_GIVER_WAITING,
    /** {@link BeginHandover}. */
    BEGIN,
    /** {@link CountEquipment}. */
    COUNT_EQUIPMENT,
    /** {@link CheckPlace}. */
    CHECK_PLACE,
    /** {@link SuspendHandover}. */
    SUSPEND,
    /** {@link CallAway}. */
    CALL_AWAY,
    /** {@link ResumeHandover}. */
    RESUME,
    /** {@link SignHandover}. */
    SIGN,
    /** {@link AcceptHandover}. */
    ACCEPT,
    /** {@link LeavePost}. */
    LEAVE_POST,
    /** {@link AbandonHandover}. */
    ABANDON,
    /** {@link RegisterNightLog}. */
    REGISTER_NIGHT_LOG,
    /** {@link PassRecord}. */
    PASS_RECORD
}
