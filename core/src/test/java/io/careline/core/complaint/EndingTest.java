package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.complaint.ArchiveComplaint;
import io.careline.complaint.CloseComplaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.DeclineComplaint;
import io.careline.complaint.FollowUpCaseRequested;
import io.careline.complaint.ReferComplaint;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.ReopenComplaint;
import io.careline.complaint.WithdrawComplaint;
import io.careline.core.reaction.StandardReactions;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.EventEnvelope;
import io.careline.reaction.Reaction;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EndingTest {
    private final ComplaintDesk desk = new ComplaintDesk();

    private ComplaintDesk closed() {
        return desk.resolved()
                .accept(CloseComplaint.builder().waiver("anonymous").build());
    }

    @Test
    @DisplayName("CP6: without a follow-up a complaint is closed only with a reason for waiving it")
    void a_follow_up_is_waived_with_a_reason() {
        desk.resolved();
        assertThat(desk.rulesBroken(CloseComplaint.of())).containsExactly("CP6 complaint.follow-up-open");
        desk.accept(CloseComplaint.builder().waiver("anonymous").build());
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.CLOSED);
    }

    @Test
    @DisplayName("CP6: a closed complaint is filed and archived")
    void a_closed_complaint_is_archived() {
        closed().accept(ArchiveComplaint.of());
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.ARCHIVED);
    }

    @Test
    @DisplayName("G14: to the last second of the window a closed complaint is reopened")
    void within_the_window_it_is_reopened() {
        closed().after(Duration.ofDays(30)).accept(ReopenComplaint.of("it broke again"));
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.INVESTIGATING);
        assertThat(desk.complaint().closedAt()).isEmpty();
        assertThat(desk.due(ComplaintClock.RESOLUTION)).isNotEqualTo("not running");
    }

    @Test
    @DisplayName("G14: a second after the window a new complaint follows instead")
    void after_the_window_a_new_complaint_follows() {
        closed().after(Duration.ofDays(30).plusSeconds(1)).accept(ReopenComplaint.of("it broke again"));
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(((FollowUpCaseRequested) desk.lastEvent()).newCase()).isEqualTo(ComplaintId.of("C-1/1"));
        desk.accept(ArchiveComplaint.of()).accept(ReopenComplaint.of("and again"));
        assertThat(((FollowUpCaseRequested) desk.lastEvent()).newCase()).isEqualTo(ComplaintId.of("C-1/2"));
    }

    @Test
    @DisplayName("G14: the request for a new complaint becomes the command that registers it, once")
    void the_request_becomes_a_command() {
        closed().after(Duration.ofDays(31)).accept(ReopenComplaint.of("it broke again"));
        List<EventEnvelope<io.careline.complaint.ComplaintEvent>> history =
                desk.probe().history();
        Reaction reaction =
                StandardReactions.all().to(history.get(history.size() - 1)).get(0);
        assertThat(reaction.aggregateId()).isEqualTo("C-1/1");
        assertThat(reaction.commandId()).isEqualTo(CommandId.of("command-7#1>1"));
        ComplaintCommand register = (ComplaintCommand) reaction.command();
        assertThat(((RegisterComplaint) register).follows()).contains(ComplaintId.of("C-1"));
        assertThat(desk.lifecycle()
                        .decide(desk.lifecycle().initial("C-1/1"), register, desk.context())
                        .isAccepted())
                .isTrue();
        assertThat(StandardReactions.all().to(history.get(0))).isEmpty();
    }

    @Test
    void withdrawing_declining_and_referring_need_a_reason() {
        desk.registered();
        assertThat(desk.refusal(WithdrawComplaint.of(" "))).containsExactly("complaint.reason-missing");
        assertThat(desk.refusal(DeclineComplaint.of(""))).containsExactly("complaint.reason-missing");
        assertThat(desk.refusal(ReferComplaint.of("", "")))
                .containsExactly("complaint.recipient-missing", "complaint.reason-missing");
    }

    @Test
    void a_withdrawn_complaint_owes_nothing_any_more() {
        desk.investigating().accept(WithdrawComplaint.of("solved by itself"));
        assertThat(desk.complaint().status()).isEqualTo(ComplaintStatus.WITHDRAWN);
        assertThat(desk.lifecycle().deadlines(desk.complaint(), desk.context())).isEmpty();
    }

    @Test
    @DisplayName("CP17: what is no complaint is declined with the reason, before it is looked into")
    void a_matter_is_declined_before_it_is_looked_into() {
        desk.investigating();
        assertThat(desk.refusal(DeclineComplaint.of("not ours"))).containsExactly("lifecycle.not-permitted");
        ComplaintDesk other = new ComplaintDesk().registered().accept(DeclineComplaint.of("not ours"));
        assertThat(other.complaint().status()).isEqualTo(ComplaintStatus.DECLINED);
    }

    @Test
    void a_referred_complaint_can_only_be_archived_decline_a_merger_and_take_note() {
        desk.registered().accept(ReferComplaint.of("the city", "public road"));
        assertThat(desk.lifecycle().permitted(desk.complaint(), desk.context()).stream()
                        .filter(permission -> permission.isAllowed())
                        .map(permission -> permission.command().tag()))
                .containsExactly("archive", "record-breach", "absorb", "record-relation");
    }
}
