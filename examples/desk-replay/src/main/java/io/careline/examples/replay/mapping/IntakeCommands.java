package io.careline.examples.replay.mapping;

import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.complaint.AssessComplaint;
import io.careline.complaint.Category;
import io.careline.complaint.Channel;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.CustomerTier;
import io.careline.complaint.Product;
import io.careline.complaint.ReclassifyComplaint;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.Severity;
import io.careline.examples.replay.input.LineFault;

/** Commands that take a complaint in and say what kind it is. */
final class IntakeCommands {
    private IntakeCommands() {}

    static ComplaintCommand register(Values values) throws LineFault {
        return RegisterComplaint.builder()
                .customer(values.text(AttributeName.CUSTOMER).map(CustomerRef::of))
                .receivedAt(values.time(AttributeName.RECEIVED_AT))
                .channel(values.text(AttributeName.CHANNEL).map(Channel::of))
                .department(values.text(AttributeName.DEPARTMENT).map(DepartmentId::of))
                .summary(values.text(AttributeName.SUMMARY))
                .tier(values.text(AttributeName.TIER).map(CustomerTier::of))
                .category(values.text(AttributeName.CATEGORY).map(Category::of))
                .product(values.text(AttributeName.PRODUCT).map(Product::of))
                .claimedCompensation(values.money(AttributeName.CLAIMED_COMPENSATION))
                .owner(values.actor(AttributeName.OWNER))
                .quickContactWanted(values.flag(AttributeName.QUICK_CONTACT_WANTED, false))
                .build();
    }

    static ComplaintCommand assess(Values values) throws LineFault {
        return AssessComplaint.builder()
                .category(values.text(AttributeName.CATEGORY).map(Category::of))
                .product(values.text(AttributeName.PRODUCT).map(Product::of))
                .claimedCompensation(values.money(AttributeName.CLAIMED_COMPENSATION))
                .solvableByOfficer(values.flag(AttributeName.SOLVABLE_BY_OFFICER, true))
                .build();
    }

    static ComplaintCommand reclassify(Values values) throws LineFault {
        return ReclassifyComplaint.builder()
                .severity(values.constant(AttributeName.SEVERITY, Severity.class))
                .category(values.text(AttributeName.CATEGORY).map(Category::of))
                .product(values.text(AttributeName.PRODUCT).map(Product::of))
                .reason(values.text(AttributeName.REASON))
                .build();
    }
}
