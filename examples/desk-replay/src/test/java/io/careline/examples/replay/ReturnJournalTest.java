package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the returns in a journal of orders come to in the report. */
final class ReturnJournalTest {
    private static final String HEADER =
            "order,time,activity,user,role,customer,amount,waybill,reason,return,goods,cause,"
                    + "packagingComplete,opened,used,remedy,basis\n";

    @TempDir
    Path directory;

    private JournalFile journal;

    @BeforeEach
    void setUp() {
        journal = new JournalFile(directory, "--orders", HEADER);
    }

    private void line(String order, String time, String activity, String cells) {
        journal.add(order + ",2026-03-" + time + "," + activity + ",A01," + cells);
    }

    /** An order that is signed for on the tenth at ten. */
    private void signed(String order) {
        line(order, "02 10:00", "place", ",buyer,CNY 100,,,,,,,,,,");
        line(order, "02 10:01", "pay", ",,,,,,,,,,,,");
        line(order, "02 10:02", "confirm", ",,,,,,,,,,,,");
        line(order, "02 10:03", "label", ",,,SF1,,,,,,,,,");
        line(order, "02 10:04", "ship", ",,,,,,,,,,,,");
        line(order, "10 10:00", "sign", ",,,,,,,,,,,,");
    }

    private void request(String order, String time, String condition) {
        line(order, time, "request-return", ",,,,,,ordinary,change-of-mind," + condition + ",,");
    }

    @Test
    @DisplayName("RT2, RT7: the house and the law stand side by side, also where the house gives less")
    void both_decisions_are_counted_with_their_reasons() {
        signed("1");
        request("1", "12 10:00", "yes,no,no");
        signed("2");
        request("2", "12 10:00", "yes,yes,no");
        signed("3");
        request("3", "17 11:00", "yes,no,no");
        signed("4");
        request("4", "18 10:00", "yes,no,no");
        assertThat(journal.replay().exitCode()).isZero();
        assertThat(journal.rows("goods-returned", 1))
                .containsExactly(
                        "Eligible 1 0 0 0 1",
                        "Not eligible 2 1 0 0 3",
                        "Information needed 0 0 0 0 0",
                        "To be reviewed 0 0 0 0 0");
        assertThat(journal.rows("goods-returned", 2))
                .containsExactly(
                        "The buyer could ask until 2026-03-17T02:00:00Z. RT2, RT7 2 1 3",
                        "The goods were opened. RT2 1 0 2");
        assertThat(journal.rows("goods-returned", 4))
                .containsExactly(
                        "2 · · · The goods were opened. Asked for",
                        "3 · · · The buyer could ask until 2026-03-17T02:00:00Z. Asked for");
    }

    @Test
    @DisplayName("RT1, RT2: what nobody has said is missing, and is assessed again when it is known")
    void missing_facts_are_told_until_they_are_known() {
        signed("1");
        line("1", "12 10:00", "request-return", ",,,,,,ordinary,,,,,,");
        signed("2");
        line("2", "12 10:00", "request-return", ",,,,,,ordinary,,,,,,");
        line("2", "12 11:00", "reassess-return", ",,,,,,,change-of-mind,yes,no,no,,");
        journal.replay();
        assertThat(journal.rows("goods-returned", 1))
                .containsExactly(
                        "Eligible 1 0 0 0 1",
                        "Not eligible 0 0 0 0 0",
                        "Information needed 0 0 1 0 1",
                        "To be reviewed 0 0 0 0 0");
    }

    @Test
    @DisplayName("RT7, RT8: a refund goes back once a person with the role confirms it")
    void a_return_goes_its_way_to_the_refund() {
        signed("1");
        request("1", "12 10:00", "yes,no,no");
        line("1", "12 11:00", "authorise-return", ",,,,,,,,,,,,");
        line("1", "13 11:00", "dispatch-goods", ",,,RT1,,,,,,,,,");
        line("1", "15 11:00", "receive-goods", ",,,,,,,,,,,,");
        line("1", "15 12:00", "inspect-goods", ",,,,,,,,yes,no,no,,");
        line("1", "15 13:00", "propose-refund", ",,,,,,,,,,,,");
        line("1", "15 14:00", "confirm-refund", ",,,,,,,,,,,,");
        line("1", "15 15:00", "confirm-refund", "supervisor,,,,,,,,,,,,");
        assertThat(journal.replay().out()).startsWith("Orders: 1, lines: 13 accepted, 0 unchanged, 1 refused\n");
        JsonNode figures = journal.block("goods-returned", 0).get("figures");
        assertThat(figures.get(3).get("text").get("en").asText()).isEqualTo("CNY 100");
        assertThat(journal.bars("goods-returned", 5)).containsExactly("Refunded 1");
    }

    @Test
    @DisplayName("RT7: a refund that nobody confirms is late after seven days")
    void a_late_refund_is_recorded_when_its_deadline_passes() {
        signed("1");
        request("1", "12 10:00", "yes,no,no");
        line("1", "12 11:00", "authorise-return", ",,,,,,,,,,,,");
        line("1", "13 11:00", "receive-goods", ",,,,,,,,,,,,");
        line("2", "21 11:00", "place", ",buyer,CNY 1,,,,,,,,,,");
        journal.replay();
        JsonNode late = journal.block("goods-returned", 0).get("figures").get(4);
        assertThat(late.get("number").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("RT2: the terms of the house are those of the handbook")
    void a_handbook_can_give_more_time_than_the_law() {
        signed("1");
        request("1", "24 23:00", "yes,no,no");
        Path pack = journal.workshop().file("pack.json", """
                {
                  "id": "generous", "version": "1", "languages": ["en"], "title": {"en": "Generous"},
                  "zone": "Asia/Shanghai", "calendar": "all",
                  "calendars": {"all": {"source": "default", "hours": {"MON-SUN": ["00:00-24:00"]}}},
                  "returns": {"terms": [{"source": "default", "version": "1", "inForceFrom": "2026-01-01",
                    "window": {"source": "default", "days": 14, "count": "NEXT_DAY_FIRST"}}]}
                }
                """);
        assertThat(journal.replay("--pack", pack.toString()).err()).startsWith("read 7 events of 1 orders");
        assertThat(journal.rows("goods-returned", 1)).first().isEqualTo("Eligible 0 1 0 0 1");
    }

    @Test
    void a_handbook_without_terms_leaves_those_that_handbooks_share() {
        signed("1");
        request("1", "12 10:00", "yes,no,no");
        journal.replay("--pack", "finance-company");
        assertThat(journal.rows("goods-returned", 1)).first().isEqualTo("Eligible 1 0 0 0 1");
    }

    @Test
    void an_order_can_have_several_returns() {
        signed("1");
        request("1", "12 10:00", "yes,no,no");
        line("1", "12 11:00", "request-return", ",,,,,1-b,ordinary,change-of-mind,yes,no,no,,");
        journal.replay();
        assertThat(journal.rows("goods-returned", 1)).first().isEqualTo("Eligible 2 0 0 0 2");
    }

    @Test
    void a_return_of_an_order_that_nobody_placed_is_refused() {
        request("9", "12 10:00", "yes,no,no");
        Run run = journal.replay();
        assertThat(run.err())
                .isEqualTo("read 1 events of 1 orders from " + directory.resolve("journal.csv") + "\ndesk-replay: "
                        + directory.resolve("journal.csv")
                        + ", line 2, column \"order\": no line before places the order 9\n");
        assertThat(run.exitCode()).isEqualTo(2);
        journal.workshop().assertNothingWritten();
    }

    @Test
    void orders_without_returns_have_no_section_about_them() {
        signed("1");
        journal.replay();
        assertThat(journal.sections())
                .containsExactly("overview", "orders", "follow-up", "flags", "remarks", "commission", "order-refusals");
    }
}
