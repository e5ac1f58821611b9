package io.careline.examples.replay.mapping;

import static io.careline.complaint.ComplaintCommandType.ASSESS;
import static io.careline.complaint.ComplaintCommandType.ASSIGN;
import static io.careline.complaint.ComplaintCommandType.CHARGE_DEPARTMENT;
import static io.careline.complaint.ComplaintCommandType.CLOSE;
import static io.careline.complaint.ComplaintCommandType.DECLINE;
import static io.careline.complaint.ComplaintCommandType.DEESCALATE;
import static io.careline.complaint.ComplaintCommandType.DISPUTE_RESPONSE;
import static io.careline.complaint.ComplaintCommandType.ESCALATE;
import static io.careline.complaint.ComplaintCommandType.HOLD;
import static io.careline.complaint.ComplaintCommandType.ISSUE_FINAL_RESPONSE;
import static io.careline.complaint.ComplaintCommandType.PROPOSE_RESPONSE;
import static io.careline.complaint.ComplaintCommandType.REASSIGN;
import static io.careline.complaint.ComplaintCommandType.RECLASSIFY;
import static io.careline.complaint.ComplaintCommandType.RECORD_CUSTOMER_CONTACT;
import static io.careline.complaint.ComplaintCommandType.RECORD_FOLLOW_UP;
import static io.careline.complaint.ComplaintCommandType.REFER;
import static io.careline.complaint.ComplaintCommandType.REGISTER;
import static io.careline.complaint.ComplaintCommandType.REOPEN;
import static io.careline.complaint.ComplaintCommandType.SCHEDULE_FOLLOW_UP;
import static io.careline.complaint.ComplaintCommandType.WITHDRAW;

import io.careline.complaint.ComplaintCommandType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The attributes of commands that a mapping can fill, under the names that the commands themselves use. */
enum AttributeName {
    CUSTOMER("customer", AttributeKind.TEXT, REGISTER),
    RECEIVED_AT("receivedAt", AttributeKind.TIME, REGISTER),
    CHANNEL("channel", AttributeKind.TEXT, REGISTER, RECORD_CUSTOMER_CONTACT),
    DEPARTMENT("department", AttributeKind.TEXT, REGISTER, CHARGE_DEPARTMENT),
    SUMMARY("summary", AttributeKind.TEXT, REGISTER),
    TIER("tier", AttributeKind.TEXT, REGISTER),
    CATEGORY("category", AttributeKind.TEXT, REGISTER, ASSESS, RECLASSIFY),
    PRODUCT("product", AttributeKind.TEXT, REGISTER, ASSESS, RECLASSIFY),
    CLAIMED_COMPENSATION("claimedCompensation", AttributeKind.MONEY, REGISTER, ASSESS),
    OWNER("owner", AttributeKind.ACTOR, REGISTER),
    QUICK_CONTACT_WANTED("quickContactWanted", AttributeKind.FLAG, REGISTER),
    SOLVABLE_BY_OFFICER("solvableByOfficer", AttributeKind.FLAG, ASSESS),
    ASSIGNEE("assignee", AttributeKind.ACTOR, ASSIGN, REASSIGN),
    REASON(
            "reason",
            AttributeKind.TEXT,
            REASSIGN,
            RECLASSIFY,
            ESCALATE,
            DEESCALATE,
            DISPUTE_RESPONSE,
            REOPEN,
            WITHDRAW,
            DECLINE,
            REFER),
    SEVERITY("severity", AttributeKind.SEVERITY, RECLASSIFY),
    LEVEL("level", AttributeKind.NUMBER, ESCALATE),
    BREACHED_CLOCK("breachedClock", AttributeKind.TEXT, ESCALATE),
    SHEET("sheet", AttributeKind.TEXT, CHARGE_DEPARTMENT),
    HOLD_REASON("holdReason", AttributeKind.TEXT, HOLD),
    WAITING_FOR("waitingFor", AttributeKind.TEXT, HOLD),
    DIRECTION("direction", AttributeKind.DIRECTION, RECORD_CUSTOMER_CONTACT),
    NOTE("note", AttributeKind.TEXT, RECORD_CUSTOMER_CONTACT, RECORD_FOLLOW_UP),
    MISSING_CALL_REPORTED("missingCallReported", AttributeKind.FLAG, RECORD_CUSTOMER_CONTACT),
    OUTCOME("outcome", AttributeKind.RESPONSE, PROPOSE_RESPONSE, ISSUE_FINAL_RESPONSE),
    REASONS("reasons", AttributeKind.TEXT, PROPOSE_RESPONSE, ISSUE_FINAL_RESPONSE),
    REMEDY("remedy", AttributeKind.MONEY, PROPOSE_RESPONSE, ISSUE_FINAL_RESPONSE),
    RECOURSE("recourse", AttributeKind.TEXT, ISSUE_FINAL_RESPONSE),
    RECIPIENT("recipient", AttributeKind.TEXT, REFER),
    AT("at", AttributeKind.TIME, SCHEDULE_FOLLOW_UP),
    FOLLOW_UP_OUTCOME("followUpOutcome", AttributeKind.FOLLOW_UP, RECORD_FOLLOW_UP),
    WAIVER("waiver", AttributeKind.TEXT, CLOSE);

    private final String word;
    private final AttributeKind kind;
    private final Set<ComplaintCommandType> commands;

    AttributeName(String word, AttributeKind kind, ComplaintCommandType first, ComplaintCommandType... others) {
        this.word = word;
        this.kind = kind;
        this.commands = EnumSet.of(first, others);
    }

    /** The name as a mapping writes it. */
    String word() {
        return word;
    }

    AttributeKind kind() {
        return kind;
    }

    /** The words of the attributes that a command has. */
    static List<String> words(ComplaintCommandType command) {
        return Arrays.stream(values())
                .filter(name -> name.commands.contains(command))
                .map(AttributeName::word)
                .toList();
    }

    /** The words of all attributes. */
    static List<String> words() {
        return Arrays.stream(values()).map(AttributeName::word).toList();
    }

    static Optional<AttributeName> find(String word) {
        return Arrays.stream(values()).filter(name -> name.word.equals(word)).findFirst();
    }
}
