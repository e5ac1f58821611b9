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
import io.careline.common.DepartmentId;
import io.careline.examples.report.Chance;
import java.util.List;

/** How one callback goes, from the promise to the call that ends it, or to nobody answering. */
final class CallbackPlot {
    private static final List<CallStep> BEFORE = List.of(CallStep.IDENTITY, CallStep.INTRODUCTION);
    private static final List<CallStep> THEN =
            List.of(CallStep.CONVENIENCE, CallStep.PURPOSE, CallStep.SATISFACTION, CallStep.CLOSING);
    private static final int ATTEMPTS = 3;

    private final Setting setting;
    private final Script script;
    private final Chance chance;
    private final AgentId agent;

    CallbackPlot(Setting setting, Script script) {
        this.setting = setting;
        this.script = script;
        this.chance = setting.chance();
        this.agent = setting.anybody();
    }

    private void send(CallbackCommand command) {
        script.send(agent, "callback", command);
    }

    void play() {
        send(RequestCallback.builder()
                .customer(CustomerRef.of("customer-" + chance.between(1000, 9999)))
                .zone(setting.zone())
                .purpose(chance.in100(60) ? CallbackPurpose.REPLY_OWED : CallbackPurpose.PROGRESS_REPORT)
                .department(DepartmentId.of("advisers"))
                .matter("查询处理进度")
                .build());
        script.pass(1);
        send(ScheduleCallback.of(script.now().plusSeconds(120)));
        if (chance.in100(3)) {
            script.pass(5);
            send(CancelCallback.of("客户自行来电"));
            return;
        }
        script.work(chance.in100(93) ? chance.between(3, 22) : chance.between(35, 200));
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
        CallCount count = CallCount.of(attempt - 1, script.now().minusSeconds(86400));
        return CallClearance.builder()
                .doNotCall(false)
                .toContact(count)
                .toNumber(count)
                .build();
    }

    /** Rules CB2, CB4, CB9: some hang up before all is said; who is not satisfied gets a case of his own. */
    private void talk() {
        send(RecordCallOutcome.of(CallOutcome.ANSWERED));
        BEFORE.forEach(step -> send(TakeStep.of(step)));
        script.pass(chance.between(2, 8));
        if (chance.in100(97)) {
            THEN.forEach(step -> send(TakeStep.of(step)));
        }
        script.pass(1);
        boolean isSatisfied = chance.in100(94);
        ConcludeCall.Builder end = ConcludeCall.builder()
                .result(isSatisfied ? CallResult.SATISFIED : CallResult.DISSATISFIED)
                .statement(isSatisfied ? "客户满意" : "对答复不满意");
        if (chance.in100(97)) {
            end.log("已说明处理情况");
        }
        send(end.build());
        if (!isSatisfied && setting.has("complaints")) {
            ComplaintPlot.ofOwner(setting, setting.script(script.id() + "/case-1", script.now()), agent)
                    .handle();
        }
    }
}
