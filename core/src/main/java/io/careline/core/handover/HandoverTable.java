package io.careline.core.handover;

import static io.careline.handover.HandoverStatus.ABANDONED;
import static io.careline.handover.HandoverStatus.ACCEPTED;
import static io.careline.handover.HandoverStatus.ACCEPTED_WITH_REMARKS;
import static io.careline.handover.HandoverStatus.DUE;
import static io.careline.handover.HandoverStatus.GIVER_WAITING;
import static io.careline.handover.HandoverStatus.IN_PROGRESS;
import static io.careline.handover.HandoverStatus.NONE;
import static io.careline.handover.HandoverStatus.SUSPENDED;

import io.careline.core.internal.Objection;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.core.lifecycle.Lifecycles;
import io.careline.core.lifecycle.RowBuilder;
import io.careline.handover.AbandonHandover;
import io.careline.handover.AcceptHandover;
import io.careline.handover.BeginHandover;
import io.careline.handover.CallAway;
import io.careline.handover.CheckPlace;
import io.careline.handover.CompleteItem;
import io.careline.handover.CountEquipment;
import io.careline.handover.EndExtension;
import io.careline.handover.ExtendShift;
import io.careline.handover.Handover;
import io.careline.handover.HandoverCommand;
import io.careline.handover.HandoverCommandType;
import io.careline.handover.HandoverEvent;
import io.careline.handover.HandoverId;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.HandoverReasons;
import io.careline.handover.LeavePost;
import io.careline.handover.PassRecord;
import io.careline.handover.RecordGiverWaiting;
import io.careline.handover.RecordItem;
import io.careline.handover.RegisterNightLog;
import io.careline.handover.ReplaceTaker;
import io.careline.handover.ReportNothing;
import io.careline.handover.ResumeHandover;
import io.careline.handover.ScheduleHandover;
import io.careline.handover.SignHandover;
import io.careline.handover.SuspendHandover;
import io.careline.lifecycle.Rejection;

/** The rows of the handover life cycle: read them top to bottom as its specification. */
final class HandoverTable {
    private final HandoverPolicy policy;
    private final Parties parties;
    private final Scheduling scheduling;
    private final Booking booking;
    private final Beginning beginning;
    private final Checking checking;
    private final Interrupting interrupting;
    private final Extending extending;
    private final NightLog nightLog;
    private final Recording recording;
    private final Relieving relieving;
    private final LifecycleBuilder<Handover, HandoverCommand, HandoverEvent> table =
            Lifecycles.define("handover", HandoverEvent.class, id -> Handover.unscheduled(HandoverId.of(id)));

    HandoverTable(HandoverPolicy policy) {
        DailyTimes times = new DailyTimes(policy.zone());
        Covering covering = new Covering(policy);
        this.policy = policy;
        this.parties = new Parties(policy);
        this.scheduling = new Scheduling(policy, times);
        this.booking = new Booking(policy);
        this.beginning = new Beginning(policy);
        this.checking = new Checking(policy);
        this.interrupting = new Interrupting(covering);
        this.extending = new Extending(policy);
        this.nightLog = new NightLog(policy, times);
        this.recording = new Recording(policy, times);
        this.relieving = new Relieving(policy, covering, recording);
    }

    LifecycleBuilder<Handover, HandoverCommand, HandoverEvent> define() {
        table.version(policy.version())
                .evolve(HandoverEvolution::after)
                .deadlines(new Owing(nightLog, recording)::deadlines)
                .restore(new HandoverRestoration(nightLog, recording)::of);
        arranging();
        booking();
        extending();
        meeting();
        interrupting();
        relieving();
        afterwards();
        return table;
    }

    private <K extends HandoverCommand> RowBuilder<Handover, HandoverCommand, HandoverEvent, K> on(
            HandoverCommandType type, Class<K> command) {
        return table.on(type, command);
    }

    private void arranging() {
        on(HandoverCommandType.SCHEDULE, ScheduleHandover.class)
                .from(NONE)
                .to(DUE)
                .check(Scheduling::areDifferent)
                .check(scheduling::shiftsMeet)
                .emit(scheduling::schedule);
        on(HandoverCommandType.REPLACE_TAKER, ReplaceTaker.class)
                .from(DUE, GIVER_WAITING)
                .when(parties::isLead)
                .check(Scheduling::isSomebodyElse)
                .emit(scheduling::replace);
    }

    private void booking() {
        on(HandoverCommandType.RECORD_ITEM, RecordItem.class)
                .from(DUE, GIVER_WAITING, IN_PROGRESS, SUSPENDED)
                .when(Parties::isGiver)
                .check(booking::isWritten)
                .emit(booking::record);
        on(HandoverCommandType.COMPLETE_ITEM, CompleteItem.class)
                .from(DUE, GIVER_WAITING, IN_PROGRESS, SUSPENDED)
                .when(Parties::isParty)
                .check(Booking::isKnown)
                .emit(Booking::complete);
        on(HandoverCommandType.REPORT_NOTHING, ReportNothing.class)
                .from(DUE, GIVER_WAITING, IN_PROGRESS, SUSPENDED)
                .when(Parties::isGiver)
                .check(Booking::isEmpty)
                .emit(Booking::reportNothing);
    }

    private void extending() {
        on(HandoverCommandType.EXTEND_SHIFT, ExtendShift.class)
                .from(DUE, IN_PROGRESS)
                .when(Parties::isGiver)
                .when(extending::isAllowed)
                .check(Extending::isForOneCustomer)
                .emit(extending::extend);
        on(HandoverCommandType.END_EXTENSION, EndExtension.class)
                .from(DUE, IN_PROGRESS, SUSPENDED)
                .when(Parties::isGiver)
                .when(Extending::isExtended)
                .check(extending::isLong)
                .emit(extending::end);
        on(HandoverCommandType.RECORD_GIVER_WAITING, RecordGiverWaiting.class)
                .from(DUE)
                .to(GIVER_WAITING)
                .when(relieving::isShiftOver)
                .when(Extending::isServed)
                .emit(relieving::await);
        on(HandoverCommandType.RECORD_GIVER_WAITING, RecordGiverWaiting.class)
                .from(GIVER_WAITING, IN_PROGRESS, SUSPENDED, ACCEPTED, ACCEPTED_WITH_REMARKS, ABANDONED)
                .alreadySo();
    }

    private void meeting() {
        on(HandoverCommandType.BEGIN, BeginHandover.class)
                .from(DUE, GIVER_WAITING)
                .to(IN_PROGRESS)
                .when(Parties::isParty)
                .when(beginning::isMeetingOver)
                .check(beginning::isNotFromTheFuture)
                .check(beginning::findings)
                .emit(Beginning::begin);
        on(HandoverCommandType.COUNT_EQUIPMENT, CountEquipment.class)
                .from(IN_PROGRESS)
                .when(Parties::isTaker)
                .check(checking::isWholeCount)
                .check(checking::losses)
                .emit(checking::count);
        on(HandoverCommandType.CHECK_PLACE, CheckPlace.class)
                .from(IN_PROGRESS)
                .when(Parties::isTaker)
                .emit(checking::look);
    }

    private void interrupting() {
        on(HandoverCommandType.SUSPEND, SuspendHandover.class)
                .from(IN_PROGRESS)
                .to(SUSPENDED)
                .when(Parties::isParty)
                .check(Objection.ifBlank(SuspendHandover::problem, Rejection.of(HandoverReasons.PROBLEM_MISSING, "H9")))
                .emit(interrupting::suspend);
        on(HandoverCommandType.CALL_AWAY, CallAway.class)
                .from(DUE, GIVER_WAITING, IN_PROGRESS)
                .to(SUSPENDED)
                .when(Parties::isGiver)
                .check(Objection.ifBlank(CallAway::reason, HandoverReasons.REASON_MISSING))
                .check(interrupting::isKept)
                .emit(interrupting::callAway);
        on(HandoverCommandType.RESUME, ResumeHandover.class)
                .from(SUSPENDED)
                .to(DUE, GIVER_WAITING, IN_PROGRESS)
                .when(Parties::isInCharge)
                .check(Interrupting::isBroughtToAStage)
                .emit(interrupting::resume);
    }

    private void relieving() {
        on(HandoverCommandType.SIGN, SignHandover.class)
                .from(DUE, GIVER_WAITING, IN_PROGRESS)
                .when(Parties::isGiver)
                .when(Relieving::isTakerThere)
                .when(booking::isAnswered)
                .check(Relieving::giverIsFaceToFace)
                .emit(relieving::sign);
        on(HandoverCommandType.ACCEPT, AcceptHandover.class)
                .from(IN_PROGRESS)
                .to(ACCEPTED, ACCEPTED_WITH_REMARKS)
                .when(Parties::isSecondSigner)
                .when(Relieving::isSigned)
                .when(booking::isAnswered)
                .when(checking::isCounted)
                .when(checking::isClean)
                .when(Extending::isServed)
                .check(relieving::isAcceptable)
                .check(Checking::uncleanByBook)
                .emit(relieving::accept);
        leaving(on(HandoverCommandType.LEAVE_POST, LeavePost.class)
                .from(DUE, GIVER_WAITING)
                .to(DUE, ABANDONED));
        leaving(on(HandoverCommandType.LEAVE_POST, LeavePost.class)
                .from(IN_PROGRESS, SUSPENDED)
                .to(ABANDONED));
        on(HandoverCommandType.ABANDON, AbandonHandover.class)
                .from(DUE, GIVER_WAITING, IN_PROGRESS, SUSPENDED)
                .to(ABANDONED)
                .when(parties::isLead)
                .check(Objection.ifBlank(AbandonHandover::reason, HandoverReasons.REASON_MISSING))
                .emit(relieving::abandon);
    }

    private void leaving(RowBuilder<Handover, HandoverCommand, HandoverEvent, LeavePost> row) {
        row.when(Parties::isGiver)
                .when(relieving::mayLeave)
                .when(Extending::isServed)
                .check(relieving::isKept)
                .check(Relieving::raised)
                .emit(relieving::leave);
    }

    private void afterwards() {
        on(HandoverCommandType.REGISTER_NIGHT_LOG, RegisterNightLog.class)
                .from(DUE, GIVER_WAITING, IN_PROGRESS, SUSPENDED, ACCEPTED, ACCEPTED_WITH_REMARKS, ABANDONED)
                .when(nightLog::isMorning)
                .emit(nightLog::register);
        on(HandoverCommandType.PASS_RECORD, PassRecord.class)
                .from(ACCEPTED, ACCEPTED_WITH_REMARKS, ABANDONED)
                .when(recording::isMeetingOver)
                .emit(recording::pass);
    }
}
