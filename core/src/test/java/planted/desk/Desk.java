package planted.desk;

import planted.complaint.Complaint;

/** On the top floor, where everything may be used. */
public interface Desk {
    Complaint complaint();
}
