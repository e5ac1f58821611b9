package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a journal of orders comes to in the report. */
final class OrderJournalTest {
    private static final String HEADER =
            "order,time,activity,user,customer,amount,agent,waybill,platforms,tagName,remark,rejection,reason\n";

    @TempDir
    Path directory;

    private JournalFile journal;

    @BeforeEach
    void setUp() {
        journal = new JournalFile(directory, "--orders", HEADER);
    }

    private void line(String order, String minute, String activity, String cells) {
        journal.add(order + ",2026-03-02 10:" + minute + "," + activity + ",A01," + cells);
    }

    private void pay(String order, String amount) {
        line(order, "00", "place", "buyer-" + order + "," + amount + ",A01,,,,,,");
        line(order, "01", "pay", ",,,,,,,,");
    }

    private void flag(String order, String platforms, String remark) {
        line(order, "02", "set-flag", ",,,," + platforms + ",," + remark + ",,");
    }

    @Test
    @DisplayName("OF1, OF8: the strongest reason gives the colour, the others stay in the remark")
    void flags_are_counted_by_colour_and_by_what_their_remarks_say() {
        pay("1", "CNY 10");
        flag("1", "", "工号：A01；快递：顺丰；赠品：丝巾");
        pay("2", "CNY 20");
        flag("2", "", "工号：A01");
        pay("3", "CNY 30");
        journal.replay();
        assertThat(journal.bars("flags", 0))
                .containsExactly(
                        "Blue: Gift or refund 1",
                        "Green: Delayed 0",
                        "Yellow: Courier 0",
                        "Purple: Other 0",
                        "Red: Standard 1",
                        "No flag 1");
        assertThat(journal.rows("flags", 1))
                .containsExactly(
                        "Blue: Gift or refund 1 · 1 0 1 0 1",
                        "Green: Delayed 0 · 0 0 0 0 0",
                        "Yellow: Courier 0 · 0 0 0 0 0",
                        "Purple: Other 0 · 0 0 0 0 0",
                        "Red: Standard 1 · 0 0 0 0 1");
    }

    @Test
    void what_a_platform_would_refuse_is_told_with_the_reason_and_the_first_order() {
        pay("1", "CNY 10");
        flag("1", "douyin taobao", "工号：A01；赠品：丝巾");
        pay("2", "CNY 10");
        flag("2", "douyin", "工号：A01；快递：顺丰");
        pay("3", "CNY 10");
        flag("3", "pinduoduo", "工号：A01");
        line("3", "03", "record-push", ",,,,pinduoduo,,,no session,");
        line("1", "03", "record-push", ",,,,taobao,,,,");
        Run run = journal.replay();
        assertThat(run.out()).contains("Remarks a platform would refuse: 3 (colour, length or tag name)\n");
        assertThat(journal.rows("remarks", 1))
                .containsExactly(
                        "Douyin douyin has no flag of the colour blue. 1 1 4",
                        "Douyin douyin has no flag of the colour yellow. 1 2 7",
                        "Pinduoduo pinduoduo wants a name beside the colour. 1 3 10");
        assertThat(journal.rows("remarks", 2))
                .containsExactly("Douyin 2 0 0 2", "Pinduoduo 1 0 0 1", "Taobao/Tmall 1 1 0 0");
    }

    @Test
    @DisplayName("OF3, OF7, K10: whose commission it is, or why nobody's, by both rules")
    void commission_is_told_with_the_reason_why_it_is_nobodys() {
        pay("1", "CNY 10");
        flag("1", "", "工号：A01");
        pay("2", "CNY 20.50");
        flag("2", "", "赠品：丝巾");
        pay("3", "USD 40");
        pay("4", "CNY 80");
        flag("4", "", "工号：A01；工号：A02");
        pay("5", "CNY 160");
        flag("5", "", "工号：A02；快递：顺丰");
        line("6", "00", "place", "buyer-6,CNY 320,A01,,,,,,");
        Run run = journal.replay();
        assertThat(run.out()).contains("Commission that is nobody's: 3 (of 5 closed orders)\n");
        assertThat(journal.rows("commission", 0))
                .containsExactly(
                        "The remark has no agent number. K10 1 CNY 20.5 2",
                        "The order has no flag. K10 1 USD 40 3",
                        "The remark names several agents: [A01, A02]. OF3 1 CNY 80 4");
        assertThat(journal.rows("commission", 1))
                .containsExactly(
                        "Any flag with an agent's number 2 CNY 170 3",
                        "The red flag with an agent's number 1 CNY 10 4");
        assertThat(journal.rows("commission", 2)).containsExactly("A01 1 CNY 10 ·", "A02 1 CNY 160 ·");
    }

    @Test
    @DisplayName("OF1, OF2, OF5: a parcel waits for its waybill and for what its flag says")
    void shipping_is_held_back_by_the_flag_as_it_stands() {
        pay("1", "CNY 10");
        line("1", "02", "confirm", ",,,,,,,,");
        line("1", "02", "set-flag", ",,,,,,工号：A01；尺码未确认,,");
        line("1", "03", "label", ",,,,,,,,");
        line("1", "04", "label", ",,,SF1,,,,,");
        line("1", "05", "ship", ",,,,,,,,");
        line("1", "06", "amend-flag", ",,,,,,工号：A01,,");
        line("1", "07", "ship", ",,,,,,,,");
        Run run = journal.replay();
        assertThat(run.out()).startsWith("Orders: 1, lines: 7 accepted, 0 unchanged, 2 refused\n");
        assertThat(journal.rows("order-refusals", 1))
                .containsExactly(
                        "The flag or remark holds the parcel back: green. OF1 1 ship 1 8 ·",
                        "The waybill must be printed and its number filled in. OF5 1 label 1 6 ·");
    }
}
