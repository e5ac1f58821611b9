package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HandbookSchemaTest {
    /** What only the reader can know: the schema passes it. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "handbook.bad-currency",
            "handbook.bad-date",
            "handbook.bad-month-day",
            "handbook.bad-slot",
            "handbook.bad-zone",
            "handbook.bounds-crossed",
            "handbook.break-outside",
            "handbook.calendar-undecided",
            "handbook.clock-repeated",
            "handbook.criteria-misplaced",
            "handbook.day-twice",
            "handbook.doubled-fine",
            "handbook.ends-before-start",
            "handbook.half-season",
            "handbook.hours-of-misplaced",
            "handbook.kind-twice",
            "handbook.language-missing",
            "handbook.language-unknown",
            "handbook.never-callable",
            "handbook.never-open",
            "handbook.no-bound",
            "handbook.no-sanction",
            "handbook.no-target",
            "handbook.not-above-fine",
            "handbook.not-above-zero",
            "handbook.nothing-deducted",
            "handbook.nothing-doubled",
            "handbook.parts-not-whole",
            "handbook.patience-too-long",
            "handbook.preferred-for-nothing",
            "handbook.quota-missing",
            "handbook.regulatory-pauses",
            "handbook.seasons-overlap",
            "handbook.terms-out-of-order",
            "handbook.time-by-day",
            "handbook.unknown-calendar",
            "handbook.unknown-shift",
            "handbook.warning-out-of-range",
            "handbook.wrong-measure");

    private static final Map<String, String> ODD = Map.of(
            "/calendars/day/hours/MON-FRI/0", "\"09:00-09:00\"",
            "/complaints/clocks/0/target", "\"PT0S\"",
            "/complaints/escalationChain/0/limit", "\"QQQ 500\"");

    private static final JsonSchema SCHEMA = schema();

    private static JsonNode tree(String resource) {
        try (InputStream in = Handbook.class.getResourceAsStream(resource)) {
            return Documents.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    private static JsonSchema schema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(tree("handbook.schema.json"));
    }

    private static boolean isValid(String document) {
        try {
            return SCHEMA.validate(Documents.MAPPER.readTree(document)).isEmpty();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(document, e);
        }
    }

    @Test
    void the_schema_is_a_schema() {
        JsonSchema meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(com.networknt.schema.SchemaLocation.of(SpecVersion.VersionFlag.V202012.getId()));
        assertThat(meta.validate(tree("handbook.schema.json"))).isEmpty();
    }

    @Test
    void every_shipped_pack_is_valid() {
        for (String id : Handbook.shipped()) {
            assertThat(SCHEMA.validate(tree("packs/" + id + ".json"))).as(id).isEmpty();
        }
        assertThat(isValid(Documents.SOUND)).isTrue();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("io.careline.core.handbook.HandbookFaultTest#faults")
    void schema_and_reader_refuse_alike(String place, String json, String pointer, String code, String message) {
        boolean isBeyond = BEYOND_A_SCHEMA.contains(code)
                || json.equals(ODD.get(place))
                || (code.equals("handbook.repeated-value") && !pointer.startsWith("/languages"));
        assertThat(isValid(Documents.with(place, json))).isEqualTo(isBeyond);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/$schema | \"handbook.schema.json\"",
                "/complaints | ",
                "/reports | [{\"name\": \"stock 月报\", \"due\": \"monthly 31\", \"ruleId\": [\"K13\"], \"source\": \"default\"}]",
                "/reports | [{\"name\": \"w\", \"due\": \"weekly SUN\"}, {\"name\": \"m\", \"due\": \"monthly TUE 5\"}]",
                "/orders | ",
                "/orders | {}",
                "/orders/platforms | {\"value\": [\"taobao\", \"suning\"], \"source\": \"default\"}",
                "/orders/commissionRule | {\"value\": \"RED_FLAG_WITH_NUMBER\", \"ruleId\": \"OF7\"}",
                "/orders/largeFrom | {\"value\": \"CNY 5000\", \"ruleId\": \"OF6\"}",
                "/orders/commands | [{\"command\": \"SHIP\", \"ruleId\": \"OF5\"}]",
                "/callbacks | ",
                "/callbacks/clocks | []",
                "/callbacks/script | {\"value\": []}",
                "/callbacks/retries/0/maximum | 100",
                "/callbacks/afterSolvedComplaints | {\"value\": true, \"ruleId\": \"CB1\"}",
                "/callbacks/visits | [{\"tier\": \"A\", \"every\": \"P1M\"}, {\"tier\": \"B\", \"every\": \"P90D\"}]",
                "/callbacks/clocks/- | {\"name\": \"reply\", \"purpose\": \"reply-owed\", \"target\": \"P1D\", \"basis\": \"CALENDAR\"}",
                "/complaints/clocks | []",
                "/complaints/clocks/0/pausedBy | []",
                "/complaints/clocks/0/target | \"PT1H30M\"",
                "/complaints/clocks/0/tier | \"VIP 金\"",
                "/complaints/clocks/0/regulatory | true",
                "/complaints/clocks/0/onPolicyChange | \"RESTART\"",
                "/complaints/mandatoryFields | {\"value\": []}",
                "/complaints/reopenWindow | {\"value\": \"PT72H\", \"source\": \"G14\"}",
                "/complaints/archiveRetention | {\"value\": \"P1Y6M\", \"ruleId\": [\"CP6\"]}",
                "/calendars/day/holidays | \"CN\"",
                "/returns | {\"terms\": [{\"version\": \"1\", \"inForceFrom\": \"2026-01-01\"}]}",
                "/calendars/day/uncoveredYears | \"ORDINARY\"",
                "/calendars/day/makeUpHours | \"FRI\"",
                "/calendars/day/breaks | {\"MON-WED,FRI\": [\"12:00-13:30\"]}",
                "/calendars/day/days | [{\"date\": \"2026-05-09\", \"kind\": \"MAKE_UP_WORKDAY\", \"hoursOf\": \"MON\"}]",
                "/calendars/day/days | [{\"date\": \"2026-05-01\", \"kind\": \"HOLIDAY\", \"hours\": [\"10:00-24:00\"]}]",
                "/calendars/day/seasons | [{\"from\": \"11-01\", \"to\": \"02-29\", \"hours\": {\"MON\": [\"09:00-12:00\"]}}]",
            })
    void schema_and_reader_take_alike(String place, String json) {
        String document = Documents.with(place, json == null ? "" : json);
        assertThat(isValid(document)).isTrue();
        assertThat(Handbook.check(document)).isEmpty();
    }

    @Test
    void a_whole_section_on_returns_is_taken_alike() {
        String document = Documents.with("/returns", ReturnHandbookTest.SECTION);
        assertThat(isValid(document)).isTrue();
        assertThat(Handbook.check(document)).isEmpty();
    }

    @Test
    void a_whole_section_on_rosters_is_taken_alike() {
        String document = Documents.with("/roster", RosterHandbookTest.SECTION);
        assertThat(isValid(document)).isTrue();
        assertThat(Handbook.check(document)).isEmpty();
    }

    @Test
    void a_whole_section_on_scorecards_is_taken_alike() {
        String document = Documents.with("/scorecards", ScorecardHandbookTest.SECTION);
        assertThat(isValid(document)).isTrue();
        assertThat(Handbook.check(document)).isEmpty();
    }

    @Test
    void a_whole_section_on_staffing_is_taken_alike() {
        String document = Documents.with("/staffing", StaffingHandbookTest.SECTION);
        assertThat(isValid(document)).isTrue();
        assertThat(Handbook.check(document)).isEmpty();
    }

    @Test
    void whole_sections_on_people_are_taken_alike() {
        assertThat(isValid(PeopleHandbookTest.everything())).isTrue();
        assertThat(Handbook.check(PeopleHandbookTest.everything())).isEmpty();
    }
}
