package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ways of the goods cost, as a journal tells it, counts in what goes back. */
final class FreightJournalTest {
    @TempDir
    Path directory;

    private JournalFile journal;

    @BeforeEach
    void setUp() {
        journal = new JournalFile(
                directory,
                "--orders",
                "order,time,activity,user,role,customer,amount,waybill,goods,cause,packagingComplete,opened,used,"
                        + "outboundFreight,returnFreight,reshipFreight\n");
        journal.add("1", "02 10:00", "place", "erp", "customer=buyer", "amount=CNY 100");
        journal.add("1", "02 10:01", "pay", "erp");
        journal.add("1", "02 10:02", "confirm", "A01");
        journal.add("1", "02 10:03", "label", "A01", "waybill=SF1");
        journal.add("1", "02 10:04", "ship", "erp");
        journal.add("1", "10 10:00", "sign", "erp");
    }

    private void refunded() {
        journal.add("1", "13 10:00", "authorise-return", "A01");
        journal.add("1", "14 10:00", "receive-goods", "A01");
        journal.add("1", "14 10:10", "inspect-goods", "A01", "packagingComplete=yes", "opened=no", "used=no");
        journal.add("1", "14 10:20", "propose-refund", "A01");
        journal.add("1", "14 10:30", "confirm-refund", "S01", "role=supervisor");
    }

    private void request(String... charges) {
        Stream<String> facts =
                Stream.of("goods=ordinary", "cause=change-of-mind", "packagingComplete=yes", "opened=no", "used=no");
        String[] cells = Stream.concat(facts, Stream.of(charges)).toArray(String[]::new);
        journal.add("1", "12 10:00", "request-return", "erp", cells);
    }

    private String refunds() {
        return journal.block("goods-returned", 0)
                .get("figures")
                .get(3)
                .get("text")
                .get("en")
                .asText();
    }

    @Test
    @DisplayName("RT4: what the seller has paid for the way out is kept back where the buyer pays the round trip")
    void what_the_seller_paid_is_kept_back() {
        request("outboundFreight=CNY 8 seller", "returnFreight=CNY 10 buyer");
        refunded();
        assertThat(journal.replay().exitCode()).isZero();
        assertThat(refunds()).isEqualTo("CNY 92");
    }

    @Test
    @DisplayName("RT4: what is known later of a way counts in place of what was known before")
    void what_is_known_later_counts() {
        request("outboundFreight=CNY 8 seller", "returnFreight=CNY 10 seller");
        journal.add("1", "12 11:00", "reassess-return", "A01", "outboundFreight=CNY 6.50 seller");
        refunded();
        assertThat(journal.replay().exitCode()).isZero();
        assertThat(refunds()).isEqualTo("CNY 83.5");
    }

    @Test
    void a_charge_without_a_payer_is_refused() {
        request("reshipFreight=CNY 8");
        Run run = journal.replay();
        assertThat(run.err())
                .endsWith("journal.csv, line 8, column \"reshipFreight\": \"CNY 8\" must be money and who has paid it,"
                        + " such as CNY 8 seller\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
