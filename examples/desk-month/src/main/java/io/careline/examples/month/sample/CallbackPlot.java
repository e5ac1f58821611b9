package io.careline.examples.month.sample;

import io.careline.callback.CallClearance;
import io.careline.callback.CallCount;
import io.careline.callback.CallOutcome;
import io.careline.callback.CallResult;
import io.careline.callback.CallStep;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackPurpose;
import io.careline.callback.CancelCallback;
import io.careline.callback.ConcludeCall;
import io.careline.callback.DialCustomer;
import io.careline.callback.RecordCallOutcome;
import io.careline.callback.RequestCallback;
import io.careline.callback.ScheduleCallback;
import io.careline.callback.TakeStep;
import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import java.time.ZoneId;
import java.util.List;

/** How one callback goes, from the promise to the call that ends it, or to nobody answering. */
final class CallbackPlot {
    private static final List<CallStep> BEFORE = List.of(CallStep.IDENTITY, CallStep.INTRODUCTION);
    private static final List<CallStep> THEN =
            List.of(CallStep.CONVENIENCE, CallStep.PURPOSE, CallStep.SATISFACTION, CallStep.CLOSING);
    private static final int ATTEMPTS = 3;

    private final Script script;
    private final Chance chance;
    private final AgentId agent;
    private final ZoneId zone;

    CallbackPlot(Script script, Chance chance, AgentId agent, ZoneId zone) {
        this.script = script;
        this.chance = chance;
        this.agent = agent;
        this.zone = zone;
    }

    private void send(CallbackCommand command) {
        script.send(agent, "callback", command);
    }

    void play() {
        send(RequestCallback.builder()
                .customer(CustomerRef.of("customer-" + chance.between(1000, 9999)))
                .zone(zone)
                .purpose(chance.in100(60) ? CallbackPurpose.REPLY_OWED : CallbackPurpose.PROGRESS_REPORT)
                .matter("查询处理进度")
                .build());
        script.pass(1);
        send(ScheduleCallback.of(script.instant().plusSeconds(120)));
        if (chance.in100(3)) {
            script.pass(5);
            send(CancelCallback.of("客户自行来电"));
            return;
        }
        script.work(chance.in100(85) ? chance.between(3, 22) : chance.between(35, 200));
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            send(DialCustomer.of(clearance(attempt)));
            script.pass(1);
            if (chance.in100(75)) {
                talk();
                return;
            }
            send(RecordCallOutcome.of(chance.in100(60) ? CallOutcome.NO_ANSWER : CallOutcome.BUSY));
            script.work(125 + chance.between(0, 60));
        }
    }

    private CallClearance clearance(int attempt) {
        CallCount count = CallCount.of(attempt - 1, script.instant().minusSeconds(86400));
        return CallClearance.builder()
                .doNotCall(false)
                .toContact(count)
                .toNumber(count)
                .build();
    }

    /** Rules CB2, CB4, CB9: some hang up before the log is written. */
    private void talk() {
        send(RecordCallOutcome.of(CallOutcome.ANSWERED));
        BEFORE.forEach(step -> send(TakeStep.of(step)));
        script.pass(chance.between(2, 8));
        if (chance.in100(92)) {
            THEN.forEach(step -> send(TakeStep.of(step)));
        }
        script.pass(1);
        ConcludeCall.Builder end = ConcludeCall.builder()
                .result(chance.in100(88) ? CallResult.SATISFIED : CallResult.DISSATISFIED)
                .statement("对答复不满意");
        if (chance.in100(94)) {
            end.log("已说明处理情况");
        }
        send(end.build());
    }
}
