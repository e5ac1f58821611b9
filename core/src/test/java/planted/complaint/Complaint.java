package planted.complaint;

import planted.desk.Desk;

/** On the middle floor, and uses the top one. */
public interface Complaint {
    Desk desk();
}
