package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.examples.replay.callbacks.CallbackForm;
import io.careline.examples.replay.orders.OrderForm;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every activity that a journal may have is played once, and is accepted. */
final class ActivitiesTest {
    @TempDir
    Path directory;

    private final Set<String> played = new TreeSet<>();
    private int lines;

    private void play(JournalFile journal, String subject, String time, String activity, String user, String... cells) {
        played.add(activity);
        lines++;
        journal.add(subject, time, activity, user, cells);
    }

    @Test
    @DisplayName("CB4, CB7, CB8, CB10: every activity of a journal of callbacks")
    void every_activity_of_callbacks_is_played() {
        JournalFile calls = new JournalFile(
                directory,
                "--callbacks",
                "callback,time,activity,user,customer,purpose,agent,at,outcome,steps,result,reason,log,customerHome,note,"
                        + "quickContactWanted,rings\n");
        play(
                calls,
                "1",
                "02 10:00",
                "request",
                "ann",
                "customer=buyer-1",
                "purpose=reply-owed",
                "quickContactWanted=yes",
                "rings=4");
        play(calls, "1", "02 10:01", "assign", "ann", "agent=bob");
        play(calls, "1", "02 10:02", "schedule", "bob", "at=2026-03-02 10:05");
        play(calls, "1", "02 10:21", "report-missing-call", "cid");
        play(calls, "1", "02 10:22", "reassign", "cid", "agent=cid", "reason=bob did not call");
        play(calls, "1", "02 10:23", "offer", "cid", "agent=cid");
        play(calls, "1", "02 10:24", "decline-offer", "cid");
        play(calls, "1", "02 10:25", "dial-customer", "cid");
        play(calls, "1", "02 10:26", "record-call-outcome", "cid", "outcome=answered");
        play(calls, "1", "02 10:27", "take-step", "cid", "steps=identity introduction");
        play(
                calls,
                "1",
                "02 10:28",
                "conclude-call",
                "cid",
                "steps=convenience purpose satisfaction closing",
                "result=satisfied",
                "log=told");
        play(calls, "2", "02 11:00", "request", "ann", "customer=buyer-2", "purpose=visit", "agent=ann");
        play(calls, "2", "02 11:00", "schedule", "ann");
        play(calls, "2", "02 11:01", "dial-customer", "ann");
        play(calls, "2", "02 11:02", "record-call-outcome", "ann", "outcome=answered");
        play(
                calls,
                "2",
                "02 11:03",
                "conclude-call",
                "ann",
                "steps=identity introduction convenience purpose satisfaction closing",
                "result=satisfied",
                "log=at home from noon");
        play(
                calls,
                "2",
                "02 14:00",
                "record-visit",
                "ann",
                "at=2026-03-02 13:50",
                "customerHome=no",
                "note=We were here");
        play(calls, "3", "02 12:00", "request", "ann", "customer=buyer-3", "purpose=reply-owed", "agent=ann");
        play(calls, "3", "02 12:01", "cancel", "ann", "reason=called himself");
        play(calls, "4", "02 12:00", "request", "ann", "customer=buyer-4", "purpose=reply-owed", "agent=ann");
        play(calls, "4", "02 12:01", "suppress", "ann", "reason=asked not to be called");
        assertThat(calls.replay().out())
                .startsWith("Callbacks: 4, lines: " + lines + " accepted, 0 unchanged, 0 refused\n");
        assertThat(played)
                .containsExactlyInAnyOrderElementsOf(CallbackForm.form().activities());
        assertThat(calls.rows("callback-refusals", 1))
                .containsExactly("The call was answered after 4 rings; it should be 3 at most. CB8 1 request 1 2 ·");
    }

    @Test
    @DisplayName("OF1 to OF5, RT1 to RT7, OL: every activity of a journal of orders, their flags and returns")
    void every_activity_of_orders_is_played() {
        JournalFile orders = new JournalFile(
                directory,
                "--orders",
                "order,time,activity,user,role,customer,amount,agent,waybill,platforms,remark,reason,instruction,"
                        + "thanked,noticeGiven,return,goods,cause,packagingComplete,opened,used,remedy\n");
        sell(orders);
        sendBack(orders);
        play(orders, "2", "02 10:00", "place", "erp", "customer=buyer-2", "amount=CNY 100", "agent=A01");
        play(orders, "2", "02 11:00", "lose", "A01", "reason=too dear", "thanked=yes");
        play(orders, "3", "02 10:00", "place", "erp", "customer=buyer-3", "amount=CNY 100", "agent=A01");
        play(orders, "3", "02 11:00", "cancel", "erp", "reason=changed his mind");
        Run run = orders.replay();
        assertThat(run.out()).startsWith("Orders: 3, lines: " + lines + " accepted, 0 unchanged, 0 refused\n");
        assertThat(played).containsExactlyInAnyOrderElementsOf(OrderForm.form().activities());
    }

    private void sell(JournalFile orders) {
        play(orders, "1", "02 10:00", "place", "erp", "customer=buyer-1", "amount=CNY 100", "agent=A01");
        play(orders, "1", "02 10:01", "transfer-follow-up", "A01", "agent=A02", "reason=ill", "noticeGiven=yes");
        play(orders, "1", "02 10:02", "pay", "erp");
        play(orders, "1", "02 10:03", "instruct", "A02", "instruction=by noon");
        play(orders, "1", "02 10:04", "confirm", "A02");
        play(orders, "1", "02 10:05", "set-flag", "A02", "platforms=taobao", "remark=工号：A02；快递：顺丰");
        play(orders, "1", "02 10:06", "record-push", "erp", "platforms=taobao");
        play(orders, "1", "02 10:07", "amend-flag", "A02", "remark=工号：A02");
        play(orders, "1", "02 10:08", "clear-flag", "A02", "reason=a mistake");
        play(orders, "1", "02 10:09", "label", "A02", "waybill=SF1");
        play(orders, "1", "02 10:10", "ship", "erp");
        play(orders, "1", "05 10:00", "sign", "erp");
    }

    /** One return is refunded, one exchanged, one rejected, and one called off. */
    private void sendBack(JournalFile orders) {
        play(orders, "1", "06 10:00", "request-return", "erp", "goods=ordinary", "cause=change-of-mind");
        play(orders, "1", "06 10:01", "reassess-return", "A02", "packagingComplete=yes", "opened=no", "used=no");
        play(orders, "1", "06 10:02", "authorise-return", "A02");
        play(orders, "1", "07 10:00", "dispatch-goods", "erp", "waybill=SF2");
        play(orders, "1", "09 10:00", "receive-goods", "A02");
        play(orders, "1", "09 10:10", "inspect-goods", "A02", "packagingComplete=yes", "opened=no", "used=no");
        play(orders, "1", "09 10:20", "propose-refund", "A02");
        play(orders, "1", "09 10:30", "confirm-refund", "S01", "role=supervisor");
        inspected(orders, "1-b", "10", "remedy=exchange", "used=no");
        play(orders, "1", "10 13:00", "exchange-goods", "A02", "return=1-b", "waybill=SF3");
        inspected(orders, "1-c", "11", "remedy=refund", "used=yes");
        play(orders, "1", "11 13:00", "reject-goods", "S01", "role=supervisor", "return=1-c", "reason=worn");
        play(orders, "1", "11 14:00", "request-return", "erp", "return=1-d", "goods=ordinary", "cause=unclear");
        play(orders, "1", "11 15:00", "cancel-return", "erp", "return=1-d", "reason=keeps them");
        play(orders, "1", "12 10:00", "complete", "erp");
    }

    private void inspected(JournalFile orders, String id, String day, String remedy, String found) {
        play(
                orders,
                "1",
                day + " 10:00",
                "request-return",
                "erp",
                "return=" + id,
                "goods=ordinary",
                "cause=change-of-mind",
                "packagingComplete=yes",
                "opened=no",
                "used=no",
                remedy);
        play(orders, "1", day + " 10:01", "authorise-return", "A02", "return=" + id);
        play(orders, "1", day + " 12:00", "receive-goods", "A02", "return=" + id);
        play(
                orders,
                "1",
                day + " 12:10",
                "inspect-goods",
                "A02",
                "return=" + id,
                "packagingComplete=yes",
                "opened=no",
                found);
    }
}
