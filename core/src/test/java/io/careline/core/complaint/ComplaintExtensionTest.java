package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.common.AttributeKey;
import io.careline.complaint.CloseComplaint;
import io.careline.complaint.ComplaintCommandType;
import io.careline.complaint.RegisterComplaint;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ComplaintExtensionTest {
    private static final AttributeKey<String> CONTRACT = AttributeKey.text("contract");

    private static ComplaintDesk deskWithContractRule() {
        return new ComplaintDesk(Complaints.define(ComplaintDesk.POLICY, ComplaintDesk.CALENDAR)
                .policy(
                        "contract-number",
                        ComplaintCommandType.REGISTER,
                        RegisterComplaint.class,
                        (complaint, command, context) ->
                                command.attributes().get(CONTRACT).isPresent()
                                        ? List.of(Finding.of("acme.contract-known"))
                                        : List.of(Rejection.of("acme.contract-missing", "ACME-4")))
                .build());
    }

    @Test
    void a_rule_of_ones_own_speaks_beside_the_others_and_is_named() {
        ComplaintDesk desk = deskWithContractRule();
        Decision<?> decision = desk.send(desk.entry().summary("").build());
        assertThat(decision.rejections())
                .extracting(rejection -> rejection.message(Locale.ENGLISH))
                .containsExactly(
                        "The register entry lacks the summary.", "acme.contract-missing {policy=contract-number}");
    }

    @Test
    void a_finding_of_ones_own_goes_along_with_what_is_accepted() {
        ComplaintDesk desk = deskWithContractRule();
        RegisterComplaint entry = desk.entry()
                .attributes(io.careline.common.Attributes.empty().with(CONTRACT, "K-1"))
                .build();
        assertThat(desk.send(entry).findings()).extracting(Finding::code).containsExactly("acme.contract-known");
    }

    @Test
    void a_hosts_own_words_replace_the_librarys() {
        ListResourceBundle words = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"acme.limit", "At most {limit}, please."}};
            }
        };
        assertThat(Rejection.of("acme.limit").with("limit", 3).message(words)).isEqualTo("At most 3, please.");
    }

    @Test
    void a_policy_without_a_name_is_refused() {
        assertThatThrownBy(() -> Complaints.define(ComplaintDesk.POLICY, ComplaintDesk.CALENDAR)
                        .policy(
                                " ",
                                ComplaintCommandType.CLOSE,
                                CloseComplaint.class,
                                (complaint, command, context) -> List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("policy name ( ) must not be blank");
    }
}
