package io.careline.examples.month.sample;

import io.careline.calendar.HoldReason;
import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.common.Money;
import io.careline.complaint.AcceptResponse;
import io.careline.complaint.AcknowledgeComplaint;
import io.careline.complaint.ArchiveComplaint;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.AssignComplaint;
import io.careline.complaint.Category;
import io.careline.complaint.Channel;
import io.careline.complaint.ChargeDepartment;
import io.careline.complaint.ClaimComplaint;
import io.careline.complaint.CloseComplaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.CustomerTier;
import io.careline.complaint.DeclineComplaint;
import io.careline.complaint.DisputeResponse;
import io.careline.complaint.EscalateComplaint;
import io.careline.complaint.FollowUpOutcome;
import io.careline.complaint.HoldComplaint;
import io.careline.complaint.ProposeResponse;
import io.careline.complaint.RecordFollowUp;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.ResumeComplaint;
import io.careline.complaint.ScheduleFollowUp;
import io.careline.complaint.StartInvestigation;
import io.careline.complaint.WaitingFor;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Role;
import java.util.List;

/** How one complaint goes, from the call to the archive: most as the handbook has it, some with a slip. */
final class ComplaintPlot {
    private record Topic(String department, String category, String summary) {}

    private static final List<Topic> TOPICS = List.of(
            new Topic("repairs", "lift", "电梯停在楼层之间"),
            new Topic("repairs", "water", "厨房漏水"),
            new Topic("security", "noise", "夜间噪音"),
            new Topic("security", "parking", "车位被占"),
            new Topic("cleaning", "cleaning", "楼道未清扫"),
            new Topic("billing", "fees", "收费有误"),
            new Topic("advisers", "conduct", "客服态度生硬"),
            new Topic("advisers", "promise", "承诺的回复未收到"));
    private static final List<CustomerTier> TIERS = List.of(CustomerTier.A, CustomerTier.B, CustomerTier.C);
    private static final List<Channel> CHANNELS = List.of(Channel.PHONE, Channel.PHONE, Channel.ONLINE, Channel.VISIT);

    private final Script script;
    private final Chance chance;
    private final AgentId clerk;
    private final Topic topic;
    private final boolean isMajor;
    private AgentId owner;

    ComplaintPlot(Script script, Chance chance, AgentId clerk) {
        this.script = script;
        this.chance = chance;
        this.clerk = clerk;
        this.owner = clerk;
        this.topic = chance.of(TOPICS);
        this.isMajor = chance.in100(12);
    }

    private void send(AgentId actor, ComplaintCommand command) {
        script.send(actor, "complaint", command);
    }

    void play() {
        register();
        if (chance.in100(4)) {
            script.work(chance.between(10, 90));
            send(owner, DeclineComplaint.of("不属受理范围"));
            return;
        }
        assess();
        investigate();
        answer();
        followUp();
    }

    /** Rules CP1, CP2, CP11: some forget the department at first. */
    private void register() {
        RegisterComplaint.Builder entry = RegisterComplaint.builder()
                .customer(CustomerRef.of("customer-" + chance.between(1000, 9999)))
                .receivedAt(script.instant())
                .channel(chance.of(CHANNELS))
                .tier(chance.of(TIERS))
                .category(Category.of(topic.category()))
                .summary(topic.summary());
        script.pass(chance.in100(90) ? chance.between(1, 4) : chance.between(6, 20));
        if (chance.in100(4)) {
            send(clerk, entry.build());
            script.pass(1);
        }
        send(clerk, entry.department(DepartmentId.of(topic.department())).build());
        script.work(chance.in100(85) ? chance.between(2, 22) : chance.between(35, 150));
        send(clerk, AcknowledgeComplaint.of());
    }

    /** Rules CP4, CP8, CP13: a major complaint goes to the director, any other to whoever takes it. */
    private void assess() {
        script.work(chance.between(5, 60));
        AssessComplaint.Builder assessment = AssessComplaint.builder();
        if (isMajor) {
            assessment.claimedCompensation(Money.of("CNY", String.valueOf(chance.between(2, 40) * 50)));
        }
        send(clerk, assessment.build());
        script.work(chance.between(3, 30));
        if (isMajor) {
            owner = SampleStaff.DIRECTOR;
            send(SampleStaff.LEADS.get(0), AssignComplaint.of(actor(owner)));
        } else {
            send(clerk, ClaimComplaint.of());
        }
    }

    private static Actor actor(AgentId agent) {
        return Actor.of(agent.value(), Role.DIRECTOR);
    }

    /** Rules CP3, CP5: a contact sheet charges the department; while it waits the clock may stand. */
    private void investigate() {
        script.work(10);
        send(clerk, ChargeDepartment.of(DepartmentId.of(topic.department())));
        script.work(chance.between(10, 90));
        send(owner, StartInvestigation.of());
        if (chance.in100(20)) {
            script.work(chance.between(20, 120));
            send(owner, HoldComplaint.of(HoldReason.of("waiting"), WaitingFor.CUSTOMER));
            script.pass(chance.between(600, 3000)).work(0);
            send(owner, ResumeComplaint.of());
        }
        if (chance.in100(5)) {
            script.work(10);
            send(clerk, CloseComplaint.of());
        }
        script.work(chance.between(60, chance.in100(75) ? 400 : 1500));
    }

    private void answer() {
        propose();
        if (chance.in100(12)) {
            script.pass(chance.between(60, 600)).work(0);
            send(clerk, DisputeResponse.of("对处理结果不满意"));
            script.work(chance.between(60, 500));
            propose();
        }
        script.pass(chance.between(30, 900)).work(0);
        send(clerk, AcceptResponse.of());
    }

    private void propose() {
        script.work(20);
        boolean isAtFault = chance.in100(60);
        ProposeResponse.Builder response = ProposeResponse.builder()
                .outcome(
                        isAtFault
                                ? ResponseOutcome.UPHELD
                                : chance.in100(50) ? ResponseOutcome.PARTIALLY_UPHELD : ResponseOutcome.NOT_UPHELD)
                .reasons(isAtFault ? "致歉并已整改" : "说明原因");
        if (isMajor && isAtFault) {
            send(clerk, EscalateComplaint.of("涉及赔偿"));
            response.remedy(Money.of("CNY", "200"));
        }
        send(owner, response.build());
    }

    /** Rules CP6, CP9. */
    private void followUp() {
        script.work(chance.between(30, 200));
        send(owner, ScheduleFollowUp.of());
        script.pass(1440 * chance.between(1, 4)).work(chance.between(10, 300));
        boolean isSatisfied = chance.in100(88);
        send(owner, RecordFollowUp.of(isSatisfied ? FollowUpOutcome.SATISFIED : FollowUpOutcome.DISSATISFIED));
        if (isSatisfied && chance.in100(60)) {
            script.work(60);
            send(owner, ArchiveComplaint.of());
        }
    }
}
