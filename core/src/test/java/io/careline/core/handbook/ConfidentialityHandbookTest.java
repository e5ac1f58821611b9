package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.ConfidentialityClass;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import io.careline.privacy.ConfidentialityPolicy;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The section {@code confidentiality}. */
class ConfidentialityHandbookTest {
    private static final String SECTION = """
            {
              "classes": [
                { "ruleId": "CF1", "source": "004", "of": "CustomerRef", "class": "TOP_SECRET" },
                { "ruleId": "CF2", "of": "Handover.items", "class": "SECRET" }
              ],
              "unmarked": { "value": "PUBLIC" },
              "unknown": { "value": "TOP_SECRET" },
              "clearances": [{ "role": "officer", "class": "INTERNAL" }, { "role": "auditor", "class": "TOP_SECRET" }],
              "keptAfterRetention": { "value": "PUBLIC", "source": "G14" },
              "permitters": { "ruleId": "CF4", "value": ["director"] },
              "copyingPermittedFrom": { "ruleId": "CF4", "value": "INTERNAL" }
            }
            """;

    @Test
    @DisplayName("CF1, CF2, CF4: every knob of the section on confidentiality is turned in the policy")
    void every_knob_is_turned() {
        String archive = Documents.with("/complaints/archiveRetention", "{\"value\": \"P5Y\"}");
        Handbook handbook = Handbook.parse(Documents.with(archive, "/confidentiality", SECTION));
        assertThat(handbook.confidentialityPolicy())
                .isEqualTo(ConfidentialityPolicy.builder()
                        .version(handbook.version())
                        .zone(handbook.zone())
                        .classes(Map.of(
                                "CustomerRef", ConfidentialityClass.TOP_SECRET,
                                "Handover.items", ConfidentialityClass.SECRET))
                        .unmarked(ConfidentialityClass.PUBLIC)
                        .unknown(ConfidentialityClass.TOP_SECRET)
                        .clearances(Map.of(
                                Role.OFFICER,
                                ConfidentialityClass.INTERNAL,
                                Role.of("auditor"),
                                ConfidentialityClass.TOP_SECRET))
                        .archiveRetention(Period.ofYears(5))
                        .keptAfterRetention(ConfidentialityClass.PUBLIC)
                        .permitters(Set.of(Role.DIRECTOR))
                        .copyingPermittedFrom(ConfidentialityClass.INTERNAL)
                        .build());
        assertThat(handbook.rules())
                .containsEntry("CF1", List.of("/confidentiality/classes/0"))
                .containsEntry("CF4", List.of("/confidentiality/permitters", "/confidentiality/copyingPermittedFrom"));
    }

    @Test
    @DisplayName("G14: a handbook without the section is as the library has it, with its own retention")
    void a_handbook_without_the_section_has_the_defaults() {
        Handbook handbook = Handbook.load("property-developer");
        assertThat(handbook.confidentialityPolicy())
                .isEqualTo(ConfidentialityPolicy.builder()
                        .version(PolicyVersion.of(
                                "property-developer", handbook.version().version()))
                        .zone(ZoneId.of("Asia/Shanghai"))
                        .archiveRetention(handbook.archiveRetention().orElse(Period.ofYears(3)))
                        .build());
    }

    @Test
    @DisplayName("G14: an archive that keeps nothing whole is a fault, not an exception")
    void a_retention_is_above_zero() {
        assertThat(Handbook.check(Documents.with("/complaints/archiveRetention", "{\"value\": \"P0D\"}")))
                .extracting(HandbookFault::toString)
                .containsExactly("/complaints/archiveRetention/value: 'P0D' must be above zero.");
    }

    @Test
    void a_thing_has_one_class() {
        String twice =
                "{\"classes\": [{\"of\": \"summary\", \"class\": \"SECRET\"}, {\"of\": \"summary\", \"class\": \"PUBLIC\"}]}";
        assertThat(Handbook.check(Documents.with("/confidentiality", twice)))
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly("/confidentiality/classes/1 handbook.repeated-value");
        String odd = "{\"classes\": [{\"of\": \"a b\", \"class\": \"HIDDEN\"}]}";
        assertThat(Handbook.check(Documents.with("/confidentiality", odd)))
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly(
                        "/confidentiality/classes/0/of handbook.bad-name",
                        "/confidentiality/classes/0/class handbook.unknown-value");
    }
}
