package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import io.careline.returns.DayCount;
import io.careline.returns.FreightPayer;
import io.careline.returns.FreightTerms;
import io.careline.returns.GoodsKind;
import io.careline.returns.ReturnPolicy;
import io.careline.returns.ReturnRemedy;
import io.careline.returns.ReturnTerms;
import io.careline.returns.ReturnWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReturnHandbookTest {
    static final String SECTION = """
            {
              "terms": [
                { "ruleId": ["RT1", "RT2"], "version": "1", "inForceFrom": "2026-01-01" },
                {
                  "version": "2",
                  "inForceFrom": "2026-05-01",
                  "window": { "ruleId": "RT2", "days": 15, "count": "NEXT_DAY_FIRST" },
                  "notReturnable": { "ruleId": "RT8", "value": ["perishable"] },
                  "ordinaryFreight": {
                    "ruleId": "RT4", "outbound": "BUYER", "returning": "BUYER", "reship": "SELLER"
                  },
                  "courierDamageFreight": {
                    "ruleId": "RT5", "outbound": "SELLER", "returning": "BUYER", "reship": "NOT_STATED"
                  },
                  "qualityFreight": {
                    "ruleId": "RT6", "source": "G15", "outbound": "SELLER", "returning": "SELLER", "reship": "SELLER"
                  },
                  "freightCollectAccepted": { "ruleId": "RT3", "value": false },
                  "remedies": { "value": ["EXCHANGE"] }
                }
              ],
              "authorisationValidity": { "source": "default", "value": "P3D" },
              "refundWindow": { "ruleId": "RT7", "days": 7, "count": "NEXT_DAY_FIRST" },
              "supervisors": { "ruleId": "RT8", "value": ["manager"] },
              "refundConfirmers": { "value": ["director"] },
              "commands": [{ "command": "RECEIVE_GOODS", "ruleId": "RT3" }]
            }
            """;

    private final Handbook handbook = Handbook.parse(Documents.with("/returns", SECTION));

    @Test
    @DisplayName("RT1 to RT8: every knob of the section is turned in the policy")
    void every_knob_is_turned() {
        ReturnPolicy policy = handbook.returnPolicy();
        ReturnTerms first = ReturnTerms.builder()
                .version(PolicyVersion.of("desk", "1"))
                .inForceFrom(Instant.parse("2025-12-31T16:00:00Z"))
                .build();
        ReturnTerms second = ReturnTerms.builder()
                .version(PolicyVersion.of("desk", "2"))
                .inForceFrom(Instant.parse("2026-04-30T16:00:00Z"))
                .window(ReturnWindow.of(15, DayCount.NEXT_DAY_FIRST))
                .notReturnable(Set.of(GoodsKind.PERISHABLE))
                .ordinaryFreight(FreightTerms.of(FreightPayer.BUYER, FreightPayer.BUYER, FreightPayer.SELLER))
                .courierDamageFreight(FreightTerms.of(FreightPayer.SELLER, FreightPayer.BUYER, FreightPayer.NOT_STATED))
                .qualityFreight(FreightTerms.all(FreightPayer.SELLER))
                .freightCollectAccepted(false)
                .remedies(EnumSet.of(ReturnRemedy.EXCHANGE))
                .build();
        assertThat(policy.terms()).containsExactly(first, second);
        assertThat(policy.version()).isEqualTo(handbook.version());
        assertThat(policy.zone()).isEqualTo(handbook.zone());
        assertThat(policy.authorisationValidity()).isEqualTo(Duration.ofDays(3));
        assertThat(policy.refundWindow()).isEqualTo(ReturnWindow.of(7, DayCount.NEXT_DAY_FIRST));
        assertThat(policy.supervisors()).containsExactly(Role.MANAGER);
        assertThat(policy.refundConfirmers()).containsExactly(Role.DIRECTOR);
    }

    @Test
    void the_rules_of_the_section_are_kept() {
        assertThat(handbook.rules().get("RT3"))
                .isEqualTo(List.of("/returns/terms/1/freightCollectAccepted", "/returns/commands/0"));
        assertThat(handbook.rules()).containsKeys("RT1", "RT2", "RT4", "RT5", "RT6", "RT7", "RT8");
    }

    @Test
    void the_life_cycle_is_reached_through_the_handbook() {
        assertThat(handbook.returns().name()).isEqualTo("return");
        assertThat(handbook.returns().initial("R-1").status().name()).isEqualTo("NONE");
    }

    @Test
    void a_handbook_without_the_section_says_so() {
        Handbook other = Handbook.parse(Documents.SOUND);
        assertThatThrownBy(other::returnPolicy)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("handbook (desk@1) has no section returns");
    }
}
