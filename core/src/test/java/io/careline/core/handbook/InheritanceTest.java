package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.calendar.ClockTarget;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.CustomerTier;
import io.careline.leave.LeaveTypeId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InheritanceTest {
    /** The texts that only a document which extends another has. */
    static final Set<String> CODES = Set.of(
            "ambiguous-entry",
            "bad-extends",
            "extends-faulty",
            "extends-itself",
            "inherited",
            "misspelled-entry",
            "nothing-to-remove",
            "other-version",
            "unknown-entry",
            "unknown-handbook");

    private static String child(String extended, String rest) {
        return "{ \"extends\": \"" + extended + "\", \"id\": \"my-shop\", \"version\": \"7\"" + rest + " }";
    }

    private static Handbook strict(String rest) {
        return Handbook.parse(child("taobao-shop-strict", rest));
    }

    private static List<String> leaveTypes(Handbook handbook) {
        return handbook.leavePolicy().rules().stream()
                .map(rule -> rule.leave().id().value())
                .toList();
    }

    private static List<String> faults(String document) {
        return Handbook.check(document).stream().map(HandbookFault::toString).toList();
    }

    @Test
    void what_is_not_said_is_taken_from_the_other_handbook() {
        Handbook handbook = strict("");
        Handbook strict = Handbook.load("taobao-shop-strict");

        assertThat(handbook.version()).hasToString("my-shop@7");
        assertThat(handbook.title(Locale.ENGLISH)).isEqualTo("Strict Taobao shop");
        assertThat(handbook.entries()).isEqualTo(strict.entries());
        assertThat(handbook.leavePolicy().rules())
                .isEqualTo(strict.leavePolicy().rules());
        assertThat(handbook.swapPolicy().version()).isEqualTo(handbook.version());
    }

    @Test
    @DisplayName("W5: a shop that allows three swaps says so, and no more")
    void one_value_is_changed() {
        Handbook handbook = strict(", \"swaps\": { \"monthlyLimit\": { \"value\": 3 }, \"teamLeadAsked\": null }");

        assertThat(handbook.swapPolicy().monthlyLimit()).hasValue(3);
        assertThat(handbook.swapPolicy().isReasonRequired()).isTrue();
        assertThat(handbook.swapPolicy().isTeamLeadAsked()).isFalse();
        assertThat(handbook.rules().get("W5")).contains("/swaps/monthlyLimit");
    }

    @Test
    @DisplayName("CP9: one follow-up clock is changed by its name and tier; the others stay")
    void an_entry_of_a_list_is_changed_by_its_name() {
        Handbook handbook = Handbook.parse(child(
                "property-management@1",
                ", \"complaints\": { \"clocks\": { \"follow-up A\": { \"target\": \"P2D\" }, \"handover\": null } }"));

        assertThat(handbook.followUpTiers())
                .containsEntry(CustomerTier.of("A"), ClockTarget.parse("P2D"))
                .containsEntry(CustomerTier.of("B"), ClockTarget.parse("P3D"));
        assertThat(handbook.complaintPolicy().clocks())
                .hasSize(8)
                .noneMatch(clock -> clock.policy().name().equals(ComplaintClock.HANDOVER));
    }

    @Test
    @DisplayName("L15: an entry is added, and one is taken away")
    void entries_are_added_and_taken_away() {
        Handbook handbook = strict(", \"leave\": { \"types\": { \"personal\": null, \"sick\": { \"paid\": true },"
                + " \"marriage\": { \"id\": \"marriage\", \"documentFrom\": null } } }");

        assertThat(leaveTypes(handbook)).containsExactly("sick", "marriage");
        assertThat(handbook.leavePolicy().rules().get(0).leave().isPaid()).isTrue();
        assertThat(handbook.leavePolicy().rules().get(1).leave().id()).isEqualTo(LeaveTypeId.of("marriage"));
    }

    @Test
    void a_list_is_replaced_by_a_list() {
        Handbook handbook = strict(", \"leave\": { \"types\": [{ \"id\": \"paid-annual\" }] }");
        assertThat(leaveTypes(handbook)).containsExactly("paid-annual");
    }

    @Test
    void one_language_is_enough_where_the_other_has_two() {
        Handbook handbook = strict(", \"languages\": [\"en\"], \"title\": { \"en\": \"My shop\" }");
        assertThat(handbook.title(Locale.CHINA)).isEqualTo("My shop");
    }

    @Test
    void a_handbook_extends_one_of_the_hosts_own_that_extends_another() {
        Map<String, String> texts =
                Map.of("house", child("taobao-shop-strict", ", \"swaps\": { \"monthlyLimit\": { \"value\": 5 } }"));
        Handbook handbook = Handbook.parse(
                child("house@7", ", \"id\": \"branch\"").replaceFirst("\"id\": \"my-shop\", ", ""),
                id -> Optional.ofNullable(texts.get(id)));

        assertThat(handbook.id()).isEqualTo("branch");
        assertThat(handbook.swapPolicy().monthlyLimit()).hasValue(5);
    }

    @Test
    void faults_point_into_the_document_itself() {
        assertThat(faults(child(
                        "property-management",
                        ", \"zone\": \"Asia/Peking\","
                                + " \"complaints\": { \"clocks\": { \"follow-up B\": { \"basis\": \"HOURLY\" } } },"
                                + " \"swaps\": { \"approvers\": { \"valu\": [] } }")))
                .containsExactly(
                        "/zone: 'Asia/Peking' is no time zone; write it like Asia/Shanghai.",
                        "/complaints/clocks/follow-up B/basis: 'HOURLY' is not known here; it must be one of: BUSINESS,"
                                + " CALENDAR.",
                        "/swaps/approvers/valu: The key 'valu' is not known here; did you mean 'value'?");
    }

    @Test
    void a_fault_in_what_is_inherited_is_told_at_the_nearest_place() {
        assertThat(faults(child("property-management", ", \"calendars\": { \"office\": null }")))
                .containsExactly(
                        ": There is no calendar 'office'; there are: night-duty, duty. It is at /calendar of what is taken"
                                + " from 'property-management'.",
                        ": There is no calendar 'office'; there are: night-duty, duty. It is at /complaints/calendar of"
                                + " what is taken from 'property-management'.");
        assertThat(faults(child("taobao-shop", ", \"languages\": [\"en\", \"zh-CN\", \"fr\"]"))
                        .get(0))
                .endsWith("The text in the language 'fr' is missing. It is at /title of what is taken from"
                        + " 'taobao-shop'.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"taobao-shop-strickt\" | | /extends | unknown-handbook",
                "\"my-shop\" | | /extends | extends-itself",
                "\"taobao-shop@2\" | | /extends | other-version",
                "\"Taobao shop\" | | /extends | bad-extends",
                "7 | | /extends | not-a-text",
                "\"taobao-shop-strict\" | \"swaps\": { \"monthlyLimmit\": null } | /swaps/monthlyLimmit | nothing-to-remove",
                "\"taobao-shop-strict\" | \"leave\": { \"types\": { \"sic\": { \"paid\": true } } } | /leave/types/sic | misspelled-entry",
                "\"taobao-shop-strict\" | \"leave\": { \"types\": { \"marriage\": { \"paid\": true } } } | /leave/types/marriage | unknown-entry",
                "\"taobao-shop-strict\" | \"leave\": { \"types\": { \"marriage\": null } } | /leave/types/marriage | unknown-entry",
                "\"taobao-shop-strict\" | \"attendance\": { \"commands\": { \"RECORD_AWAY\": 3 } } | /attendance/commands/RECORD_AWAY | not-an-object",
                "\"taobao-shop-strict\" | \"leave\": { \"bands\": { \"L7\": { \"levels\": { \"supervisor\": { \"mode\": \"ALL\" } } } } } | | ",
            })
    void an_extension_has_faults_of_its_own(String extended, String rest, String pointer, String code) {
        String document = child("x", rest == null ? "" : ", " + rest).replaceFirst("\"x\"", extended);
        List<HandbookFault> faults = Handbook.check(document);
        if (code == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).singleElement().satisfies(fault -> {
                assertThat(fault.pointer()).isEqualTo(pointer);
                assertThat(fault.code()).isEqualTo("handbook." + code);
                assertThat(fault.message(Locale.ENGLISH)).doesNotContain("{", "null");
                assertThat(fault.message(Locale.CHINA)).doesNotContain("{", "null");
            });
        }
    }

    @Test
    void two_entries_of_one_name_are_changed_as_a_whole_list_only() {
        String house = child("taobao-shop-strict", "").replace("my-shop", "house");
        String steps = house.replace(
                " }",
                ", \"leave\": { \"types\": [{ \"id\": \"sick\" }], \"blocks\": [{ \"from\": \"2026-11-01\", \"to\":"
                        + " \"2026-11-02\" }, { \"from\": \"2026-11-01\", \"to\": \"2026-11-03\" }] } }");
        String document = child("house", ", \"leave\": { \"blocks\": { \"2026-11-01\": null } }");
        assertThat(Handbook.check(document, id -> id.equals("house") ? Optional.of(steps) : Optional.empty()))
                .singleElement()
                .hasToString(
                        "/leave/blocks/2026-11-01: The list that is extended has several entries '2026-11-01': write"
                                + " the whole list.");
    }

    @Test
    void circles_and_faulty_parents_are_faults() {
        String one = child("two", "").replace("my-shop", "one");
        String two = child("one", "").replace("my-shop", "two");
        assertThat(Handbook.check(
                        one,
                        id -> Optional.ofNullable(Map.of("one", one, "two", two).get(id))))
                .singleElement()
                .hasToString(
                        "/extends: The handbook 'two' that it extends has faults itself (1); the first: /extends: A"
                                + " handbook must not extend itself, not by way of others either: one > two > one.");
        String faulty = Documents.with("/zone", "\"Asia/Peking\"");
        assertThat(Handbook.check(child("desk", ""), id -> Optional.of(faulty)))
                .singleElement()
                .hasToString("/extends: The handbook 'desk' that it extends has faults itself (1); the first: /zone:"
                        + " 'Asia/Peking' is no time zone; write it like Asia/Shanghai.");
    }

    @Test
    void an_id_and_a_version_are_never_inherited() {
        assertThatThrownBy(() -> Handbook.parse("{ \"extends\": \"taobao-shop\" }"))
                .isInstanceOfSatisfying(
                        HandbookException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(HandbookFault::toString)
                                .containsExactly(": The key 'id' is missing.", ": The key 'version' is missing."));
    }
}
