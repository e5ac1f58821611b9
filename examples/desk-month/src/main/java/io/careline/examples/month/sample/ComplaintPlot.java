package io.careline.examples.month.sample;

import io.careline.calendar.HoldReason;
import io.careline.common.AgentId;
import io.careline.common.Attributes;
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
import io.careline.complaint.ContactDirection;
import io.careline.complaint.CustomerTier;
import io.careline.complaint.DeclineComplaint;
import io.careline.complaint.DisputeResponse;
import io.careline.complaint.EscalateComplaint;
import io.careline.complaint.FollowUpOutcome;
import io.careline.complaint.HoldComplaint;
import io.careline.complaint.ProposeResponse;
import io.careline.complaint.RecordCustomerContact;
import io.careline.complaint.RecordFollowUp;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.RegisterField;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.ResumeComplaint;
import io.careline.complaint.ScheduleFollowUp;
import io.careline.complaint.StartInvestigation;
import io.careline.complaint.WaitingFor;
import io.careline.examples.report.Chance;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one complaint goes, from the call to the archive: most as the handbook has it, some with a slip. */
final class ComplaintPlot {
    private record Topic(String department, String category, String summary) {}

    private static final String ABOUT_AGENT = "conduct";
    private static final List<Topic> TOPICS = List.of(
            new Topic("repairs", "lift", "电梯停在楼层之间"),
            new Topic("repairs", "water", "厨房漏水"),
            new Topic("security", "noise", "夜间噪音"),
            new Topic("security", "parking", "车位被占"),
            new Topic("cleaning", "cleaning", "楼道未清扫"),
            new Topic("billing", "fees", "收费有误"),
            new Topic("advisers", ABOUT_AGENT, "客服态度生硬"),
            new Topic("advisers", "promise", "承诺的回复未收到"));
    private static final List<CustomerTier> TIERS = List.of(CustomerTier.A, CustomerTier.B, CustomerTier.C);
    private static final List<Channel> CHANNELS = List.of(Channel.PHONE, Channel.PHONE, Channel.ONLINE, Channel.VISIT);

    private final Setting setting;
    private final Script script;
    private final Chance chance;
    private final AgentId clerk;
    private final Topic topic;
    private final boolean isOwned;
    private final boolean isMajor;
    private final Optional<AgentId> about;
    private AgentId owner;
    private boolean isUpheld;
    private boolean isClosed;

    /** One that somebody takes who is there. */
    ComplaintPlot(Setting setting, Script script) {
        this(setting, script, setting.anybody(), false);
    }

    /** One that a clerk has from the start. */
    static ComplaintPlot ofOwner(Setting setting, Script script, AgentId clerk) {
        return new ComplaintPlot(setting, script, clerk, true);
    }

    private ComplaintPlot(Setting setting, Script script, AgentId clerk, boolean isOwned) {
        this.setting = setting;
        this.script = script;
        this.chance = setting.chance();
        this.clerk = clerk;
        this.isOwned = isOwned;
        this.owner = clerk;
        this.topic = chance.of(TOPICS);
        this.isMajor = !isOwned && chance.in100(12);
        this.about = topic.category().equals(ABOUT_AGENT) ? Optional.of(setting.anybodyBut(clerk)) : Optional.empty();
    }

    private void send(AgentId actor, ComplaintCommand command) {
        script.send(actor, "complaint", command);
    }

    /** The agent that it was about, if it was found to be so and is closed. */
    Optional<AgentId> upheldAbout() {
        return isUpheld && isClosed ? about : Optional.empty();
    }

    void play() {
        register();
        if (chance.in100(4)) {
            script.work(chance.between(10, 90));
            send(owner, DeclineComplaint.of("不属受理范围"));
            return;
        }
        handle();
    }

    /** All that comes once it is registered, be it by a person or by the night log. */
    void handle() {
        script.work(chance.in100(94) ? chance.between(2, 22) : chance.between(35, 150));
        send(clerk, AcknowledgeComplaint.of());
        assess();
        investigate();
        answer();
        followUp();
    }

    /** Rules CP1, CP2, CP11: where it must be said, some forget the department at first. */
    private void register() {
        RegisterComplaint.Builder entry = RegisterComplaint.builder()
                .customer(CustomerRef.of("customer-" + chance.between(1000, 9999)))
                .receivedAt(script.now())
                .channel(chance.of(CHANNELS))
                .tier(chance.of(TIERS))
                .category(Category.of(topic.category()))
                .summary(topic.summary());
        about.ifPresent(agent -> entry.attributes(Attributes.of(Map.of("about", agent.value()))));
        script.pass(chance.in100(95) ? chance.between(1, 4) : chance.between(6, 20));
        boolean isDepartmentNeeded =
                setting.handbook().complaintPolicy().mandatoryFields().contains(RegisterField.DEPARTMENT);
        if (isDepartmentNeeded && chance.in100(4)) {
            send(clerk, entry.build());
            script.pass(1);
        }
        send(clerk, entry.department(DepartmentId.of(topic.department())).build());
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
        } else if (!isOwned) {
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
            send(owner, HoldComplaint.of(HoldReason.AWAITING_CUSTOMER, WaitingFor.CUSTOMER));
            script.pass(chance.between(600, 3000)).work(0);
            send(owner, ResumeComplaint.of());
        }
        if (chance.in100(2)) {
            script.work(10);
            send(clerk, CloseComplaint.of());
        }
        script.work(chance.between(60, 300)).workDays(chance.in100(90) ? chance.between(0, 1) : chance.between(3, 5));
    }

    private void answer() {
        propose();
        if (chance.in100(12)) {
            script.pass(chance.between(60, 600)).work(0);
            send(clerk, DisputeResponse.of("对处理结果不满意"));
            script.work(chance.in100(85) ? chance.between(5, 25) : chance.between(40, 90));
            send(owner, RecordCustomerContact.of(ContactDirection.TO_CUSTOMER));
            script.work(chance.between(60, 300));
            propose();
        }
        script.pass(chance.between(30, 300)).work(0);
        send(clerk, AcceptResponse.of());
    }

    private void propose() {
        script.work(20);
        isUpheld = chance.in100(75);
        ProposeResponse.Builder response = ProposeResponse.builder()
                .outcome(
                        !isUpheld
                                ? ResponseOutcome.NOT_UPHELD
                                : chance.in100(75) ? ResponseOutcome.UPHELD : ResponseOutcome.PARTIALLY_UPHELD)
                .reasons(isUpheld ? "致歉并已整改" : "说明原因");
        if (isMajor && isUpheld) {
            send(clerk, EscalateComplaint.of("涉及赔偿"));
            response.remedy(Money.of("CNY", "200"));
        }
        send(owner, response.build());
    }

    /** Rules CP6, CP9: whoever is not satisfied gets another answer, and is asked once more. */
    private void followUp() {
        scheduleFollowUp();
        isClosed = chance.in100(94);
        send(owner, RecordFollowUp.of(isClosed ? FollowUpOutcome.SATISFIED : FollowUpOutcome.DISSATISFIED));
        if (!isClosed) {
            script.work(chance.between(5, 25));
            send(owner, RecordCustomerContact.of(ContactDirection.TO_CUSTOMER));
            script.work(chance.between(60, 300));
            propose();
            script.work(chance.between(30, 120));
            send(clerk, AcceptResponse.of());
            scheduleFollowUp();
            isClosed = true;
            send(owner, RecordFollowUp.of(FollowUpOutcome.SATISFIED));
        }
        if (chance.in100(60)) {
            script.work(60);
            send(owner, ArchiveComplaint.of());
        }
    }

    private void scheduleFollowUp() {
        script.work(chance.between(5, 60));
        send(owner, ScheduleFollowUp.of());
        script.work(chance.between(60, 240)).workDays(chance.in100(93) ? 0 : 3);
    }
}
