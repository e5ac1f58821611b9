package io.careline.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.callback.CallAttempt;
import io.careline.callback.Callback;
import io.careline.callback.CallbackId;
import io.careline.common.AgentId;
import io.careline.common.AttributeKey;
import io.careline.common.Attributes;
import io.careline.common.ConfidentialityClass;
import io.careline.common.CustomerRef;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintFollowUp;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.FollowUpOutcome;
import io.careline.core.handbook.Handbook;
import io.careline.core.handover.HandoverSamples;
import io.careline.handover.Handover;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Role;
import io.careline.privacy.AccessRecord;
import io.careline.privacy.ConfidentialityPolicy;
import io.careline.privacy.CopyKind;
import io.careline.privacy.CopyPermission;
import io.careline.privacy.CopyWish;
import io.careline.privacy.Disclosure;
import io.careline.privacy.ReadContext;
import io.careline.scorecard.WorkLogEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Confidentiality by the handbooks that ship with the library. */
class ConfidentialityPackTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Complaint COMPLAINT = Complaint.builder()
            .id(ComplaintId.of("C-1"))
            .customer(CustomerRef.of("customer-7"))
            .summary("nobody calls back")
            .followUp(ComplaintFollowUp.builder()
                    .round(1)
                    .done(true)
                    .outcome(FollowUpOutcome.DISSATISFIED)
                    .build())
            .attributes(Attributes.empty()
                    .with(AttributeKey.text("contract"), "contract-9")
                    .with(AttributeKey.text("branch"), "branch-3"))
            .build();

    private static ConfidentialityPolicy policy(String pack) {
        return Handbook.load(pack).confidentialityPolicy();
    }

    private static Disclosure<String> shown(String pack, Object value, Role role) {
        return Redactor.of(policy(pack)).json(value, ReadContext.of(NOON, Actor.of("ann", role), "review"));
    }

    @Test
    @DisplayName("CF1: at the finance company the management alone sees customers, contracts and who tracks prospects")
    void the_top_secret_is_for_the_management() {
        assertThat(shown("finance-company", COMPLAINT, Role.OFFICER).content())
                .contains("nobody calls back", "branch-3")
                .doesNotContain("customer-7", "contract-9");
        Disclosure<String> whole = shown("finance-company", COMPLAINT, Role.MANAGER);
        assertThat(whole.content()).contains("customer-7", "contract-9");
        assertThat(whole.records())
                .extracting(AccessRecord::confidentiality)
                .containsExactly(ConfidentialityClass.SECRET, ConfidentialityClass.TOP_SECRET);
        assertThat(whole.records().get(1).attributes()).containsExactly("/customer", "/attributes/contract");
        Callback prospect = Callback.builder()
                .id(CallbackId.of("K-1"))
                .accountManager(AgentId.of("mia"))
                .build();
        assertThat(shown("finance-company", prospect, Role.OFFICER).content()).doesNotContain("mia");
    }

    @Test
    @DisplayName(
            "CF2, H12: calls, handovers, work journals, surveys and what a permission opens are for the desk, not for programs")
    void the_secret_is_for_the_desk() {
        Callback called = Callback.builder()
                .id(CallbackId.of("K-1"))
                .addAttempts(CallAttempt.builder()
                        .agent(AgentId.of("bob"))
                        .dialedAt(NOON)
                        .build())
                .build();
        Handover handover = HandoverSamples.handover();
        WorkLogEntry log = WorkLogEntry.of(AgentId.of("bob"), LocalDate.of(2026, 3, 2), "twelve calls");
        assertThat(shown("finance-company", called, Role.OFFICER).content()).contains("bob");
        assertThat(shown("finance-company", called, Role.SYSTEM).content()).doesNotContain("bob");
        assertThat(shown("finance-company", handover, Role.OFFICER).content()).contains("\"items\":[{");
        assertThat(shown("finance-company", handover, Role.SYSTEM).content()).doesNotContain("\"items\"");
        assertThat(shown("finance-company", log, Role.OFFICER).content()).contains("twelve calls");
        assertThat(shown("finance-company", log, Role.SYSTEM).content())
                .contains("bob")
                .doesNotContain("twelve calls");
        assertThat(shown("finance-company", COMPLAINT, Role.OFFICER).content()).contains("DISSATISFIED");
        assertThat(shown("finance-company", COMPLAINT, Role.SYSTEM).content())
                .doesNotContain("DISSATISFIED", "branch-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"property-management", "general-service", "taobao-shop-strict"})
    @DisplayName("CP18: what a complaint is about is for the desk, who complains for its management")
    void complaints_are_confidential(String pack) {
        assertThat(shown(pack, COMPLAINT, Role.SYSTEM).content()).doesNotContain("nobody calls back", "customer-7");
        assertThat(shown(pack, COMPLAINT, Role.OFFICER).content())
                .contains("nobody calls back")
                .doesNotContain("customer-7");
        assertThat(shown(pack, COMPLAINT, Role.SUPERVISOR).content()).contains("nobody calls back", "customer-7");
        assertThat(shown(pack, COMPLAINT, Role.OFFICER).records()).hasSize(1);
        assertThat(Handbook.load(pack).rules().get("CP18"))
                .containsExactly(
                        "/confidentiality/classes/0", "/confidentiality/classes/1", "/confidentiality/classes/3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"finance-company", "taobao-shop", "taobao-shop-strict"})
    @DisplayName("CF4: customers' data is not copied, lent or taken out unless the management permits it")
    void data_is_copied_with_permission(String pack) {
        CopyPermission.Builder permission = CopyPermission.builder()
                .holder(AgentId.of("sue"))
                .kind(CopyKind.TAKE_OUT)
                .upTo(ConfidentialityClass.TOP_SECRET)
                .from(NOON)
                .until(NOON.plusSeconds(60));
        assertThat(taking(pack)).containsExactly("CF4 privacy.copy-not-permitted");
        assertThat(taking(
                        pack,
                        permission.permittedBy(Actor.of("lea", Role.TEAM_LEAD)).build()))
                .containsExactly("CF4 privacy.permitter-needed");
        assertThat(taking(
                        pack,
                        permission.permittedBy(Actor.of("max", Role.MANAGER)).build()))
                .isEmpty();
        assertThat(Handbook.load(pack).rules().get("CF4"))
                .containsExactly("/confidentiality/permitters", "/confidentiality/copyingPermittedFrom");
    }

    static Set<String> shipped() {
        return Handbook.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    @DisplayName(
            "G14, CF1, CF2: three years after it was archived, a complaint has lost its customer, contents and bag")
    void archived_complaints_lose_what_is_secret(String pack) {
        Redactor redactor = Redactor.of(policy(pack));
        Complaint archived = Complaint.builder()
                .from(COMPLAINT)
                .status(ComplaintStatus.ARCHIVED)
                .archivedAt(NOON)
                .build();
        Instant over = Instant.parse("2029-03-02T12:00:00Z");
        assertThat(redactor.kept(archived, over.minusNanos(1))).isSameAs(archived);
        Complaint kept = redactor.kept(archived, over);
        assertThat(kept.customer()).contains(CustomerRef.of("####"));
        assertThat(kept.summary()).contains("####");
        assertThat(kept.attributes()).isEqualTo(Attributes.empty());
        assertThat(kept.followUp().isPresent()).isEqualTo(!pack.equals("finance-company"));
        assertThat(kept.archivedAt()).contains(NOON);
    }

    private static List<String> taking(String pack, CopyPermission... given) {
        List<Rejection> reasons = Copying.check(
                CopyWish.of(CopyKind.TAKE_OUT, "C-1", ConfidentialityClass.TOP_SECRET),
                List.of(given),
                ReadContext.of(NOON, Actor.of("sue", Role.SUPERVISOR), "court"),
                policy(pack));
        return reasons.stream()
                .map(reason -> reason.ruleId().orElseThrow() + " " + reason.code())
                .toList();
    }
}
