package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.staffing.AreaStaffingRule;
import io.careline.staffing.ContactChannel;
import io.careline.staffing.ServiceLevelDefinition;
import io.careline.staffing.ServiceLevelTarget;
import io.careline.staffing.ServiceTarget;
import io.careline.staffing.StaffingProfile;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StaffingHandbookTest {
    static final String SECTION = """
            {
              "channels": [
                { "channel": "voice", "handlingTime": "PT4M", "patience": "PT1M30S", "shrinkage": "0.3", "source": "default",
                  "serviceLevel": { "share": "0.8", "within": "PT20S", "definition": "OF_OFFERED" },
                  "maximumOccupancy": "0.85", "maximumAnswerTime": "PT30S", "maximumAbandonment": "0.05" },
                { "channel": "chat", "handlingTime": "PT10M", "concurrency": "2.5",
                  "serviceLevel": { "share": "0.9", "within": "PT0S", "definition": "VIRTUAL_WAIT" } }
              ],
              "areas": { "ruleId": "R11", "mostCustomers": 65, "repeated": true }
            }
            """;

    @Test
    @DisplayName("R11: a section on staffing gives the profiles of its channels and the rule of areas")
    void a_section_on_staffing_gives_profiles_and_the_rule_of_areas() {
        Handbook handbook = Handbook.parse(Documents.with("/staffing", SECTION));

        assertThat(handbook.staffingProfiles())
                .isEqualTo(List.of(
                        StaffingProfile.builder()
                                .channel(ContactChannel.VOICE)
                                .handlingTime(Duration.ofMinutes(4))
                                .patience(Duration.ofSeconds(90))
                                .shrinkage(new BigDecimal("0.3"))
                                .target(ServiceTarget.builder()
                                        .serviceLevel(level("0.8", 20, ServiceLevelDefinition.OF_OFFERED))
                                        .maximumOccupancy(new BigDecimal("0.85"))
                                        .maximumAnswerTime(Duration.ofSeconds(30))
                                        .maximumAbandonment(new BigDecimal("0.05"))
                                        .build())
                                .build(),
                        StaffingProfile.builder()
                                .channel(ContactChannel.CHAT)
                                .handlingTime(Duration.ofMinutes(10))
                                .concurrency(new BigDecimal("2.5"))
                                .target(ServiceTarget.of(level("0.9", 0, ServiceLevelDefinition.VIRTUAL_WAIT)))
                                .build()));
        assertThat(handbook.areaStaffing())
                .contains(AreaStaffingRule.builder().repeated(true).build());
        assertThat(handbook.rules().get("R11")).containsExactly("/staffing/areas");
        assertThat(handbook.sections()).contains("staffing");
    }

    private static ServiceLevelTarget level(String share, long seconds, ServiceLevelDefinition definition) {
        return ServiceLevelTarget.of(new BigDecimal(share), Duration.ofSeconds(seconds), definition);
    }

    @Test
    void a_handbook_without_the_section_says_so() {
        Handbook handbook = Handbook.parse(Documents.SOUND);

        assertThatThrownBy(handbook::staffingProfiles)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("handbook (desk@1) has no section staffing");
        assertThatThrownBy(handbook::areaStaffing).isInstanceOf(IllegalStateException.class);
        assertThat(Handbook.parse(Documents.with("/staffing", "{}")).areaStaffing())
                .isEmpty();
        assertThat(Handbook.parse(Documents.with("/staffing", "{}")).staffingProfiles())
                .isEmpty();
    }
}
