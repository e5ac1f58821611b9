package planted.core.complaint;

import planted.common.Described;

/** An implementation that everybody can see and make. */
public final class OpenComplaint implements Described {
    @Override
    public String description() {
        return "open";
    }
}
