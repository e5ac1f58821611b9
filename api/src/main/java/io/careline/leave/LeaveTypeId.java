package io.careline.leave;

import io.careline.common.Code;
import io.careline.common.Incubating;

/** What kind of leave it is: those of rule L15 and common others; a host makes its own with {@link #of(String)}. */
@Incubating(since = "0.1.0")
public final class LeaveTypeId extends Code<LeaveTypeId> {
    /** For personal matters, unpaid (事假; rule L3). */
    public static final LeaveTypeId PERSONAL = of("personal");
    /** For treatment or rest, unpaid (病假; rule L2). */
    public static final LeaveTypeId SICK = of("sick");
    /** For one's wedding (婚假). */
    public static final LeaveTypeId MARRIAGE = of("marriage");
    /** For giving birth (产假). */
    public static final LeaveTypeId MATERNITY = of("maternity");
    /** After a death in the family (丧假). */
    public static final LeaveTypeId BEREAVEMENT = of("bereavement");
    /** Time off for time worked (换休). */
    public static final LeaveTypeId COMP_TIME = of("comp-time");
    /** Paid annual leave (带薪年休假). */
    public static final LeaveTypeId PAID_ANNUAL = of("paid-annual");
    /** After an injury at work (工伤假). */
    public static final LeaveTypeId WORK_INJURY = of("work-injury");
    /** For a partner who gives birth (陪产假). */
    public static final LeaveTypeId PATERNITY = of("paternity");
    /** For bringing up a small child (育儿假). */
    public static final LeaveTypeId PARENTAL = of("parental");
    /** For check-ups during pregnancy (产检假). */
    public static final LeaveTypeId PRENATAL = of("prenatal");
    /** For visiting one's family far away (探亲假). */
    public static final LeaveTypeId FAMILY_VISIT = of("family-visit");
    /** For a public duty such as a vote or a court (公假). */
    public static final LeaveTypeId PUBLIC_DUTY = of("public-duty");
    /** For courses and examinations. */
    public static final LeaveTypeId STUDY = of("study");

    private LeaveTypeId(String value) {
        super(value);
    }

    /**
     * The leave type id with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static LeaveTypeId of(String value) {
        return new LeaveTypeId(value);
    }
}
