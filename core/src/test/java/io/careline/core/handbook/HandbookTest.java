package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.careline.calendar.CalendarId;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintCommandType;
import io.careline.complaint.RegisterComplaint;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Rejection;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HandbookTest {
    private final Handbook handbook = Handbook.parse(Documents.SOUND);

    @Test
    void a_working_desk_takes_five_lines() {
        var desk = Handbook.load("property-management").complaints();
        var context = DecisionContext.of(Instant.parse("2026-11-02T01:00:00Z"), Desk.CLERK, "command-1");
        var command = RegisterComplaint.builder()
                .receivedAt(context.now())
                .customer(CustomerRef.of("flat-1204"))
                .department(DepartmentId.of("repairs"))
                .summary("The lift is out of order")
                .build();
        var complaint = desk.apply(desk.initial("1"), desk.decide(desk.initial("1"), command, context));
        assertThat(desk.deadlines(complaint, context))
                .extracting(deadline -> deadline.name() + " " + deadline.dueAt())
                .containsExactly("first-response 2026-11-02T01:30:00Z", "resolution 2026-11-05T09:30:00Z");
    }

    @Test
    void says_who_it_is() {
        assertThat(handbook.id()).isEqualTo("desk");
        assertThat(handbook.version()).isEqualTo(PolicyVersion.of("desk", "1"));
        assertThat(handbook.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(handbook.languages()).containsExactly("en", "zh-CN");
        assertThat(handbook).hasToString("desk@1");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,客服台", "zh,客服台", "zh-TW,客服台", "en,Desk", "en-GB,Desk", "fr,Desk", "und,Desk"})
    void has_its_title_in_the_reader_s_language_or_else_its_first(String tag, String title) {
        assertThat(handbook.title(Locale.forLanguageTag(tag))).isEqualTo(title);
    }

    @Test
    void gives_its_calendars_by_name() {
        assertThat(handbook.calendars().keySet()).containsExactly(CalendarId.of("day"), CalendarId.of("night"));
        assertThat(handbook.calendar()).isSameAs(handbook.calendar("day"));
        assertThatThrownBy(() -> handbook.calendar("noon"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("calendar (noon) must be one of [day, night]");
    }

    @Test
    void counts_complaints_in_the_calendar_that_the_section_names() {
        Desk desk = new Desk(Handbook.parse(Documents.with("/complaints/calendar", "\"night\"")));
        desk.accept("2026-11-02T17:50", desk.entry("2026-11-02T17:50").build());
        assertThat(desk.dueAt(ComplaintClock.FIRST_RESPONSE)).isEqualTo("2026-11-02T18:30");
    }

    @Test
    void takes_rules_of_the_user_s_own() {
        var lifecycle = handbook.defineComplaints()
                .policy(
                        "no-weekends",
                        ComplaintCommandType.REGISTER,
                        RegisterComplaint.class,
                        (complaint, command, context) -> List.of(Rejection.of("desk.closed")))
                .build();
        assertThat(lifecycle
                        .decide(
                                lifecycle.initial("1"),
                                RegisterComplaint.builder().build(),
                                DecisionContext.of(Instant.EPOCH, Desk.CLERK, "command-1"))
                        .rejections())
                .anyMatch(rejection -> rejection.code().equals("desk.closed"));
    }

    @Test
    void keeps_the_rules_and_sources_of_its_entries() {
        String document = Documents.with("/complaints/clocks/0", """
                {"name": "first-response", "target": "PT30M", "basis": "BUSINESS",
                 "ruleId": ["CP15", "CB3"], "source": "default"}
                """);
        document = Documents.with(document, "/complaints/followUp", "{\"maximumRounds\": 2, \"ruleId\": \"CP15\"}");
        Handbook marked = Handbook.parse(document);
        assertThat(marked.entries())
                .containsExactly(
                        new HandbookEntry("/complaints/clocks/0", List.of("CP15", "CB3"), "default"),
                        new HandbookEntry("/complaints/followUp", List.of("CP15"), null));
        assertThat(marked.rules())
                .containsEntry("CP15", List.of("/complaints/clocks/0", "/complaints/followUp"))
                .containsEntry("CB3", List.of("/complaints/clocks/0"));
    }

    @Test
    void without_a_section_of_complaints_has_none() {
        Handbook calendarsOnly = Handbook.parse(Documents.with("/complaints", ""));
        assertThat(calendarsOnly.archiveRetention()).isEmpty();
        assertThatThrownBy(calendarsOnly::complaints)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("handbook (desk@1) has no section complaints");
    }

    @Test
    void without_a_section_of_reports_owes_none() {
        assertThat(handbook.reports().duties()).isEmpty();
    }

    @Test
    void without_a_section_of_callbacks_has_none() {
        Handbook silent = Handbook.parse(Documents.with("/callbacks", ""));
        assertThat(silent.visitIntervals()).isEmpty();
        assertThatThrownBy(silent::callbacks)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("handbook (desk@1) has no section callbacks");
        assertThatThrownBy(silent::callbackQueue).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_unknown_handbook_is_refused_with_the_known_ones() {
        assertThatThrownBy(() -> Handbook.load("../secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("handbook (../secret) must be one of [decoration-company, finance-company,"
                        + " general-service, hospital, online-store, property-developer, property-management,"
                        + " restaurant, shop-kpi, software-company, taobao-shop, taobao-shop-strict]");
        assertThatThrownBy(() -> Handbook.load(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Handbook.parse(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Handbook.check(null)).isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @MethodSource("io.careline.core.handbook.PackRulesTest#shipped")
    void a_shipped_handbook_has_the_id_it_is_loaded_by(String id) {
        assertThat(Handbook.load(id).id()).isEqualTo(id);
        assertThat(Handbook.load(id).title(Locale.CHINA)).endsWith("手册");
    }

    @Test
    @DisplayName("Every entry of a shipped pack names a rule or says where its values come from")
    void every_entry_is_accounted_for() throws IOException {
        for (String id : Handbook.shipped()) {
            Set<String> pointers = new TreeSet<>();
            Handbook.load(id).entries().forEach(entry -> pointers.add(entry.pointer()));
            Set<String> objects = new TreeSet<>();
            addEntries("", Documents.MAPPER.readTree(Packs.text(id)), objects);
            assertThat(pointers).as(id).containsAll(objects);
        }
    }

    /** All objects but the document itself, its sections, maps from name to value, and texts. */
    private static void addEntries(String pointer, JsonNode node, Set<String> entries) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                addEntries(pointer + "/" + i, node.get(i), entries);
            }
        } else if (node.isObject() && !pointer.matches(".*/(title|hours|breaks|value|reason)")) {
            if (!pointer.matches("(/[A-Za-z]+|/notEnforced/\\d+)?")) {
                entries.add(pointer);
            }
            node.properties().forEach(field -> addEntries(pointer + "/" + field.getKey(), field.getValue(), entries));
        }
    }
}
