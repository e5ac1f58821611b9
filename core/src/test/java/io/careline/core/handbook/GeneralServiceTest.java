package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.callback.CallStep;
import io.careline.common.CustomerRef;
import io.careline.common.Money;
import io.careline.complaint.AcceptResponse;
import io.careline.complaint.ArchiveComplaint;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.Category;
import io.careline.complaint.Channel;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.EscalateComplaint;
import io.careline.complaint.FollowUpOutcome;
import io.careline.complaint.ProposeResponse;
import io.careline.complaint.ReassignComplaint;
import io.careline.complaint.RecordFollowUp;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.ResponseOutcome;
import io.careline.complaint.SatisfactionCallRequested;
import io.careline.complaint.StartInvestigation;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.core.returns.Returns;
import io.careline.orderflag.OrderId;
import io.careline.returns.AuthoriseReturn;
import io.careline.returns.GoodsKind;
import io.careline.returns.RequestReturn;
import io.careline.returns.ReturnCause;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnStatus;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GeneralServiceTest {
    private static final ProposeResponse ANSWER = ProposeResponse.builder()
            .outcome(ResponseOutcome.UPHELD)
            .reasons("The bill had a line twice")
            .build();

    private final Handbook handbook = Handbook.load("general-service");
    private final PackDesk<Complaint, ComplaintCommand, ComplaintEvent> desk = new PackDesk<>(handbook.complaints());

    private static RegisterComplaint.Builder entry() {
        return RegisterComplaint.builder()
                .customer(CustomerRef.of("line-5550"))
                .receivedAt(LifecycleDesk.local("2026-03-02T09:00"))
                .channel(Channel.PHONE)
                .summary("The bill is too high");
    }

    private static ReturnFacts.Builder goods() {
        ReturnFacts.Builder facts = ReturnFacts.builder();
        facts.orderedAt(LifecycleDesk.local("2026-02-20T10:00"))
                .signedAt(LifecycleDesk.local("2026-02-26T12:00"))
                .requestedAt(LifecycleDesk.local("2026-03-02T08:00"))
                .price(Money.of("CNY", "100"))
                .goods(GoodsKind.ORDINARY)
                .cause(ReturnCause.CHANGE_OF_MIND)
                .packagingComplete(true)
                .opened(false)
                .used(false);
        return facts;
    }

    private static RequestReturn wish(ReturnFacts.Builder goods) {
        return RequestReturn.builder()
                .customer(CustomerRef.of("buyer-1"))
                .order(OrderId.of("O-1"))
                .facts(goods.build())
                .build();
    }

    @Test
    @DisplayName("CP22: received, classified, analysed, solved, followed up and evaluated, filed")
    void a_complaint_goes_the_whole_way() {
        desk.accept(entry().build())
                .accept(AssessComplaint.builder()
                        .category(Category.of("billing"))
                        .build())
                .accept(StartInvestigation.of())
                .accept(ANSWER)
                .accept(AcceptResponse.of());
        assertThat(desk.owed()).contains("follow-up 2026-03-03T18:00");
        desk.accept(RecordFollowUp.of(FollowUpOutcome.SATISFIED)).accept(ArchiveComplaint.of());
        assertThat(desk.state().status()).isEqualTo(ComplaintStatus.ARCHIVED);
        assertThat(handbook.archiveRetention()).hasToString("Optional[P3Y]");
    }

    @Test
    @DisplayName("CP22: what cannot be solved is reported upwards, three times and no further")
    void what_cannot_be_solved_is_reported_upwards() {
        EscalateComplaint upwards = EscalateComplaint.of("beyond us");
        desk.accept(entry().build())
                .accept(AssessComplaint.builder().build())
                .accept(upwards)
                .accept(upwards)
                .accept(upwards);
        assertThat(desk.refusal(upwards)).containsExactly("CP22 complaint.top-level-reached");
    }

    @Test
    @DisplayName("CP24: the duty manager takes over at once what an agent cannot answer; a colleague may not")
    void the_duty_manager_takes_over_at_once() {
        desk.accept(entry().owner(PackDesk.WANG).build()).as(PackDesk.LI);
        assertThat(desk.refusal(ReassignComplaint.of(PackDesk.LI, "mine")))
                .containsExactly("CP13 complaint.not-yours-to-reassign");
        desk.as(PackDesk.SUPERVISOR).accept(ReassignComplaint.of(PackDesk.SUPERVISOR, "I know that bill"));
        assertThat(desk.state().owner()).contains(PackDesk.SUPERVISOR);
    }

    @Test
    @DisplayName("CB1: a solved problem asks for a call, and a dissatisfied customer opens it again")
    void a_solved_problem_asks_for_a_call() {
        desk.accept(entry().build())
                .accept(AssessComplaint.builder().build())
                .accept(ANSWER)
                .accept(AcceptResponse.of());
        assertThat(desk.lastEvent()).isInstanceOf(SatisfactionCallRequested.class);
        desk.accept(RecordFollowUp.of(FollowUpOutcome.DISSATISFIED));
        assertThat(desk.state().status()).isEqualTo(ComplaintStatus.INVESTIGATING);
    }

    @Test
    @DisplayName("CB1, CB2: a call begins with who it is and what it is about, and asks whether it is solved")
    void a_call_verifies_first_and_asks_whether_it_is_solved() {
        assertThat(handbook.callbackPolicy().script())
                .containsExactly(CallStep.IDENTITY, CallStep.PURPOSE, CallStep.SATISFACTION, CallStep.CLOSING);
    }

    @Test
    @DisplayName("RT8: what the posted rule excludes is not taken back")
    void what_the_posted_rule_excludes_is_not_taken_back() {
        ReturnFacts fruit = goods().goods(GoodsKind.PERISHABLE).build();
        assertThat(LifecycleDesk.rules(
                        Returns.compare(handbook.returnPolicy(), fruit).house().reasons()))
                .containsExactly("RT8 returns.goods-excluded");
        var returns = new PackDesk<>(handbook.returns());
        returns.accept(wish(goods())).accept(AuthoriseReturn.of());
        assertThat(returns.state().status()).isEqualTo(ReturnStatus.AUTHORISED);
    }

    @Test
    @DisplayName("RT8: what is unclear goes to the supervisor, who says why")
    void what_is_unclear_goes_to_the_supervisor() {
        var returns = new PackDesk<>(handbook.returns());
        returns.accept(wish(goods().cause(ReturnCause.UNCLEAR)));
        assertThat(returns.refusal(AuthoriseReturn.of())).contains("RT8 returns.supervisor-needed");
        returns.as(PackDesk.SUPERVISOR)
                .accept(AuthoriseReturn.builder().reason("seen").build());
    }

    @Test
    @DisplayName("R11: an area with more than 65 active customers has one person more")
    void a_large_area_has_one_person_more() {
        var areas = handbook.areaStaffing().orElseThrow();
        assertThat(areas.people(2, 65)).isEqualTo(2);
        assertThat(areas.people(2, 66)).isEqualTo(3);
    }

    @Test
    @DisplayName("K9: what is left to people is said, in both languages")
    void what_is_left_to_people_is_said() {
        assertThat(handbook.notEnforced(Locale.ENGLISH)).containsOnlyKeys("K9");
        assertThat(handbook.notEnforced(Locale.CHINA).get("K9")).startsWith("考核结果");
    }
}
